import type { IncomingMessage, ServerResponse } from 'node:http';
import * as z from 'zod';
import { contentSecurityPolicy, type EventHub, type Host, readStaticFile, runCall } from '#electron/node';
import { isAddressedToUs, isCrossSite, isSecret, largestCall, readJson } from './requests';
import { streamEvents } from './stream-events';

export interface AnswererOptions {
  readonly host: Host;
  readonly events: EventHub;
  readonly staticFolder: string;
  readonly port: number;
  readonly secret: string;
  readonly redeem: (code: string) => boolean;
}

type Exchange = { readonly request: IncomingMessage; readonly response: ServerResponse };

const sessionBody = z.strictObject({ code: z.string() });
/** Bytes; anybody on this machine may ask for a session. */
const largestSessionBody = 4096;

/** Answers every request to the web host: who may ask is settled here, what is asked in `runCall`. */
export function createAnswerer(options: AnswererOptions) {
  const { host, events, staticFolder, port, secret, redeem } = options;

  async function route({ request, response }: Exchange, pathname: string): Promise<void> {
    const door = `${request.method} ${pathname.split('/', 2).join('/')}`;
    if (door === 'POST /session') return openSession({ request, response });
    if (door === 'POST /call')
      return call({ request, response }, decodeName(pathname.slice('/call/'.length)));
    if (door === 'GET /events') return listenToEvents({ request, response });
    if (request.method === 'GET' || request.method === 'HEAD') return sendStatic(response, pathname);
    refuse(response, 405);
  }

  async function openSession({ request, response }: Exchange): Promise<void> {
    if (isCrossSite(request)) return refuse(response, 403);
    const body = await readJson(request, largestSessionBody);
    const parsed = sessionBody.safeParse(body.ok ? body.value : undefined);
    if (!parsed.success) return refuse(response, 400);
    if (!redeem(parsed.data.code)) return refuse(response, 401);
    sendJson(response, 200, { secret });
  }

  async function call({ request, response }: Exchange, name: string): Promise<void> {
    if (!isAllowed(request)) return refuse(response, 401);
    const body = await readJson(request, largestCall);
    if (!body.ok) {
      const failure = { code: 'bad-call', detail: body.problem };
      return sendJson(response, body.problem === 'too-large' ? 413 : 400, { ok: false, failure });
    }
    const answer = await runCall(host, name, body.value);
    const isBad = !answer.ok && answer.failure.code === 'bad-call';
    sendJson(response, isBad ? 400 : 200, answer);
  }

  async function listenToEvents({ request, response }: Exchange): Promise<void> {
    if (!isAllowed(request)) return refuse(response, 401);
    streamEvents(response, events);
  }

  function isAllowed(request: IncomingMessage): boolean {
    return !isCrossSite(request) && isSecret(request.headers['x-suiko-secret'], secret);
  }

  async function sendStatic(response: ServerResponse, pathname: string): Promise<void> {
    const file = await readStaticFile(staticFolder, pathname);
    if (!file) return refuse(response, 404);
    // Asked for again each time: after an update no old file meets a new one.
    response.writeHead(200, { 'content-type': file.type, 'cache-control': 'no-cache' });
    response.end(file.bytes);
  }

  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    protect(response);
    try {
      if (!isAddressedToUs(request, port)) return refuse(response, 403);
      await route({ request, response }, pathOf(request));
    } catch (error) {
      // A page that goes away in the middle of its own request is no bug.
      if (request.destroyed && !request.complete) return;
      await host.log(`${request.method} ${pathOf(request)}`, error);
      if (response.headersSent) response.destroy();
      else sendJson(response, 500, { ok: false, failure: { code: 'bug' } });
    }
  };
}

/** The path as sent, so that nothing is resolved before it is checked. */
function pathOf(request: IncomingMessage): string {
  return (request.url ?? '/').split(/[?#]/u, 1)[0] ?? '/';
}

/** Some clients escape the colon of a call's name. */
function decodeName(escaped: string): string {
  return escaped.replace(/%3a/giu, ':');
}

function protect(response: ServerResponse): void {
  response.setHeader('content-security-policy', contentSecurityPolicy);
  response.setHeader('x-content-type-options', 'nosniff');
  response.setHeader('referrer-policy', 'no-referrer');
  response.setHeader('cross-origin-resource-policy', 'same-origin');
  response.setHeader('cross-origin-opener-policy', 'same-origin');
  response.setHeader('cache-control', 'no-store');
}

function refuse(response: ServerResponse, status: number): void {
  response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8' });
  response.end();
}

function sendJson(response: ServerResponse, status: number, value: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8' });
  response.end(JSON.stringify(value));
}
