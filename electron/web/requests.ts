import { createHash, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

/**
 * Bytes of a call's body. The largest file is kept and saved three times in one call, as source, draft and baseline;
 * the rest is room for escapes and origins. A string of Node's holds no more than half a billion units.
 */
export const largestCall = 400_000_000;

/**
 * Whether a request is addressed to us by our own name and not sent by a foreign page. `Host` is compared because
 * a foreign name can be made to lead to this machine (DNS rebinding), `Origin` because any page can send requests.
 */
export function isAddressedToUs(request: IncomingMessage, port: number): boolean {
  const { host, origin } = request.headers;
  if (host !== `127.0.0.1:${port}` && host !== `localhost:${port}`) return false;
  return origin === undefined || origin === `http://${host}`;
}

/** Whether a browser says that another site's page made this request; a link to static files may do so, no call. */
export function isCrossSite(request: IncomingMessage): boolean {
  const site = request.headers['sec-fetch-site'];
  return site !== undefined && site !== 'same-origin' && site !== 'none';
}

/** Compares in a time that does not depend on where the two differ. */
export function isSecret(given: unknown, secret: string): boolean {
  return typeof given === 'string' && timingSafeEqual(digest(given), digest(secret));
}

function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}

/** The JSON of a request's body of at most `largest` bytes; `too-large` and `not-json` are the sender's fault. */
export async function readJson(
  request: IncomingMessage,
  largest: number,
): Promise<{ ok: true; value: unknown } | { ok: false; problem: 'too-large' | 'not-json' }> {
  const chunks: Buffer[] = [];
  let size = 0;
  if (Number(request.headers['content-length']) > largest) {
    request.resume();
    return { ok: false, problem: 'too-large' };
  }
  // Left open when it is too long, so that the sender gets an answer and not a broken connection.
  for await (const chunk of request.iterator({ destroyOnReturn: false })) {
    size += chunk.length;
    if (size > largest) {
      request.resume();
      return { ok: false, problem: 'too-large' };
    }
    chunks.push(chunk);
  }
  try {
    return { ok: true, value: JSON.parse(Buffer.concat(chunks).toString('utf-8')) };
  } catch {
    return { ok: false, problem: 'not-json' };
  }
}
