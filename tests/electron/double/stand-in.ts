/*
 * Chromium knows no `app://`, so a page of it is shown under an https address that stands in for it, with
 * the same rights (a secure, standard origin of its own). `app://suiko/x` is `https://suiko.app.test/x`.
 */

/** The address Chromium sees. */
export function toStandIn(address: string): string {
  const { protocol, host, pathname, search, hash } = new URL(address);
  return protocol === 'app:' ? `https://${host}.app.test${pathname}${search}${hash}` : address;
}

/** The address the program sees. */
export function fromStandIn(address: string): string {
  const { protocol, hostname, pathname, search, hash } = new URL(address);
  const isStandIn = protocol === 'https:' && hostname.endsWith('.app.test');
  return isStandIn ? `app://${hostname.slice(0, -'.app.test'.length)}${pathname}${search}${hash}` : address;
}
