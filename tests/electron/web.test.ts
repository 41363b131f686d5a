import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { contentSecurityPolicy, createEventHub, createHost } from '#electron/node';
import { startWebHost, type WebHost } from '#electron/web';
import { createCodes } from '../../electron/web/codes';

interface Reply {
  readonly status: number;
  readonly headers: NodeJS.Dict<string | string[]>;
  readonly body: string;
}

let folder: string;
let web: WebHost;
const links: string[] = [];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'suiko-web-'));
  await mkdir(join(folder, 'page', 'assets'), { recursive: true });
  await writeFile(join(folder, 'secret.txt'), 'not for pages');
  await writeFile(join(folder, 'page', 'index.html'), '<!doctype html><title>Suiko</title>');
  for (const name of ['a.js', 'a.css', 'a.wasm', 'a.woff2', 'a.ttf', 'a.svg', 'a.unknown'])
    await writeFile(join(folder, 'page', 'assets', name), name);
  const host = await createHost({
    dataFolder: join(folder, 'data'),
    door: 'browser',
    version: '1.2.3',
    locale: 'en',
  });
  const started = await startWebHost({
    host,
    events: createEventHub(),
    staticFolder: join(folder, 'page'),
    port: 0,
    onLink: (link) => links.push(link),
  });
  if (!started.ok) throw new Error(started.failure);
  web = started.value;
});

afterAll(async () => {
  await web.close();
  await rm(folder, { recursive: true });
});

/** A request with headers and a path exactly as given, which `fetch` would tidy up. */
function send(method: string, path: string, headers: NodeJS.Dict<string> = {}, body = ''): Promise<Reply> {
  return new Promise((resolve, reject) => {
    const sent = request({ port: web.port, host: '127.0.0.1', method, path, headers }, (response) => {
      let text = '';
      response.setEncoding('utf-8');
      response.on('data', (chunk) => {
        text += chunk;
      });
      response.on('end', () => {
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: text });
      });
    });
    sent.on('error', reject);
    sent.end(body);
  });
}

function codeOf(link: string): string {
  return new URLSearchParams(new URL(link).hash.slice(1)).get('code') ?? '';
}

async function openSession(): Promise<string> {
  const reply = await send('POST', '/session', {}, JSON.stringify({ code: codeOf(web.newLink()) }));
  const { secret }: { secret: string } = JSON.parse(reply.body);
  return secret;
}

describe('a session', () => {
  test('is opened by a code once, and another link is offered', async () => {
    const code = codeOf(web.newLink());
    const first = await send('POST', '/session', {}, JSON.stringify({ code }));
    expect(first.status).toBe(200);
    expect(JSON.parse(first.body)).toEqual({ secret: expect.stringMatching(/^[\w-]{43}$/u) });
    const second = await send('POST', '/session', {}, JSON.stringify({ code }));
    expect(second.status).toBe(401);
    expect(second.body).toBe('');
    const further = await send('POST', '/session', {}, JSON.stringify({ code: codeOf(links.at(-1) ?? '') }));
    expect(further.status).toBe(200);
  });

  test('is not opened by a wrong code or by something else', async () => {
    expect((await send('POST', '/session', {}, '{"code":"guess"}')).status).toBe(401);
    for (const body of ['', '{', '{}', '{"code":1}', '[]', 'null'])
      expect((await send('POST', '/session', {}, body)).status).toBe(400);
  });

  test('is not opened by an expired code', () => {
    let now = 0;
    const codes = createCodes(1000, () => now);
    const [early, late] = [codes.issue(), codes.issue()];
    now = 999;
    expect(codes.redeem(early)).toBe(true);
    expect(codes.redeem(early)).toBe(false);
    now = 1000;
    expect(codes.hasOpen()).toBe(false);
    expect(codes.redeem(late)).toBe(false);
  });

  test('puts the code where browsers do not send it', () => {
    const link = new URL(web.newLink());
    expect(link.origin).toBe(`http://127.0.0.1:${web.port}`);
    expect(link.search).toBe('');
    expect(link.hash).toMatch(/^#code=[\w-]{43}$/u);
  });
});

describe('a call', () => {
  test('is answered with the secret', async () => {
    const reply = await send('POST', '/call/app:info', { 'x-suiko-secret': await openSession() }, '{}');
    expect(reply.status).toBe(200);
    expect(JSON.parse(reply.body)).toMatchObject({ ok: true, value: { version: '1.2.3' } });
    expect(reply.headers['cache-control']).toBe('no-store');
  });

  test.each([undefined, '', 'guess', 'ü'])('is refused with the secret %j', async (given) => {
    const headers = given === undefined ? {} : { 'x-suiko-secret': given };
    for (const [method, path] of [
      ['POST', '/call/app:info'],
      ['GET', '/events'],
    ] as const) {
      const reply = await send(method, path, headers, method === 'POST' ? '{}' : '');
      expect(reply.status).toBe(401);
      expect(reply.body).toBe('');
    }
  });

  test.each([
    { host: 'evil.example' },
    { host: `evil.example:80` },
    { host: '127.0.0.1' },
    { host: '127.0.0.1:1' },
    { origin: 'http://evil.example' },
    { origin: 'null' },
    { origin: 'http://127.0.0.1:1' },
  ])('is refused with %j, whatever else it knows', async (headers) => {
    const secret = await openSession();
    const all = { ...headers, 'x-suiko-secret': secret };
    expect((await send('POST', '/call/app:info', all, '{}')).status).toBe(403);
    expect((await send('GET', '/events', all)).status).toBe(403);
    expect((await send('GET', '/', all)).status).toBe(403);
    const code = codeOf(web.newLink());
    expect((await send('POST', '/session', all, JSON.stringify({ code }))).status).toBe(403);
  });

  test('is refused when the browser says that another site made it', async () => {
    const headers = { 'x-suiko-secret': await openSession(), 'sec-fetch-site': 'cross-site' };
    expect((await send('POST', '/call/app:info', headers, '{}')).status).toBe(401);
  });

  test('is refused with a body that is no JSON, wrong arguments or an unknown name', async () => {
    const headers = { 'x-suiko-secret': await openSession() };
    for (const [path, body] of [
      ['/call/app:info', '{'],
      ['/call/app:info', ''],
      ['/call/text:read', '{}'],
      ['/call/no:such', '{}'],
      ['/call/', '{}'],
      ['/call', '{}'],
    ] as const) {
      const reply = await send('POST', path, headers, body);
      expect(reply.status).toBe(400);
      expect(JSON.parse(reply.body)).toMatchObject({ ok: false, failure: { code: 'bad-call' } });
    }
  });

  test('is refused with a body larger than any document, before all of it has come', async () => {
    const headers = { 'x-suiko-secret': await openSession(), 'content-length': '400000001' };
    const options = { port: web.port, host: '127.0.0.1', method: 'POST', path: '/call/text:write', headers };
    const status = await new Promise((resolve, reject) => {
      const sent = request(options, (response) => {
        resolve(response.statusCode);
        sent.destroy();
      });
      sent.on('error', reject);
      sent.flushHeaders();
    });
    expect(status).toBe(413);
  });

  test('keeps a document of 120 MB; as much in place of a one-time code is refused', async () => {
    const headers = { 'x-suiko-secret': await openSession() };
    const body = JSON.stringify({ document: 'large', name: 'a', snapshot: 'あ'.repeat(40_000_000) });
    expect(JSON.parse((await send('POST', '/call/journal:begin', headers, body)).body)).toMatchObject({
      ok: true,
    });
    expect((await send('POST', '/session', {}, JSON.stringify({ code: 'A'.repeat(5000) }))).status).toBe(400);
  });

  test('cannot be prepared from another site: no permission is given across origins', async () => {
    const reply = await send('OPTIONS', '/call/app:info', { 'access-control-request-method': 'POST' });
    expect(reply.status).toBe(405);
    expect(reply.headers).not.toHaveProperty('access-control-allow-origin');
  });
});

describe('the page', () => {
  test('comes without a secret, with the content security policy and no sniffing', async () => {
    for (const path of ['/', '/index.html', '/?x=1']) {
      const reply = await send('GET', path);
      expect(reply.status).toBe(200);
      expect(reply.body).toContain('<title>Suiko</title>');
      expect(reply.headers['content-security-policy']).toBe(contentSecurityPolicy);
      expect(reply.headers['x-content-type-options']).toBe('nosniff');
      expect(reply.headers['cache-control']).toBe('no-cache');
    }
  });

  test('has the policy that was tried', () => {
    expect(contentSecurityPolicy).toBe(
      "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; font-src 'self'; img-src 'self' data:; worker-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    );
  });

  test.each([
    ['a.js', 'text/javascript; charset=utf-8'],
    ['a.css', 'text/css; charset=utf-8'],
    ['a.wasm', 'application/wasm'],
    ['a.woff2', 'font/woff2'],
    ['a.ttf', 'font/ttf'],
    ['a.svg', 'image/svg+xml'],
    ['a.unknown', 'application/octet-stream'],
  ])('serves %s as %s', async (name, type) => {
    const reply = await send('GET', `/assets/${name}`);
    expect(reply).toMatchObject({ status: 200, body: name });
    expect(reply.headers['content-type']).toBe(type);
  });

  test('may be followed to from a link elsewhere', async () => {
    expect((await send('GET', '/', { 'sec-fetch-site': 'cross-site' })).status).toBe(200);
  });

  test.each([
    '/../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/assets/../../secret.txt',
    '/assets/%2e%2e%2f%2e%2e%2fsecret.txt',
    '/..%5csecret.txt',
    '/..\\secret.txt',
    '//etc/passwd',
    '/%2fetc/passwd',
    '/%00',
    '/index.html%00.js',
    '/%',
    '/assets',
    '/no-such-file',
    'http://evil.example/../secret.txt',
  ])('gives nothing for %j', async (path) => {
    const reply = await send('GET', path);
    expect(reply.status).toBe(404);
    expect(reply.body).toBe('');
  });
});

test('only this machine is listened to', async () => {
  const outside = await new Promise((resolve) => {
    const socket = connect({ port: web.port, host: '::1' });
    socket.once('connect', () => resolve('connected'));
    socket.once('error', () => resolve('refused'));
  });
  expect(outside).toBe('refused');
});

test('a port that is taken is a failure with a name', async () => {
  const host = await createHost({
    dataFolder: join(folder, 'data'),
    door: 'browser',
    version: '1.2.3',
    locale: 'en',
  });
  const second = await startWebHost({
    host,
    events: createEventHub(),
    staticFolder: folder,
    port: web.port,
    onLink: () => {},
  });
  expect(second).toEqual({ ok: false, failure: 'port-in-use' });
});
