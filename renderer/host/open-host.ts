import { type Failure, fail, type Result, succeed } from '#shared/text';
import { hostFromWindow } from './from-window';
import type { Host } from './host';
import { hostOverHttp } from './over-http';

const key = 'suiko.secret';

/**
 * Finds the host of this page: the preload's bridge in the window; in a browser the local server, with the
 * secret of an earlier load or the one that the link's one-time code is exchanged for.
 * `no-permission` when there is neither.
 */
export async function openHost(page: Window): Promise<Result<Host, Failure<'no-permission'>>> {
  if (page.suiko) return succeed(hostFromWindow(page.suiko));
  const code = takeCode(page);
  const secret = (code && (await exchange(code))) || page.sessionStorage.getItem(key);
  if (!secret) return fail({ code: 'no-permission' });
  page.sessionStorage.setItem(key, secret);
  return succeed(hostOverHttp(secret));
}

/** The code of the link, removed from the address so that it is not copied or kept in the history. */
function takeCode(page: Window): string | null {
  const address = new URL(page.location.href);
  const code = address.searchParams.get('code') ?? new URLSearchParams(address.hash.slice(1)).get('code');
  if (code === null) return null;
  address.searchParams.delete('code');
  address.hash = '';
  page.history.replaceState(null, '', address);
  return code;
}

async function exchange(code: string): Promise<string | null> {
  const response = await fetch('session', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ code }),
  });
  if (!response.ok) return null;
  const answer: { secret?: string } = await response.json();
  return answer.secret ?? null;
}
