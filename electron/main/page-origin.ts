/** The one place our page comes from; a scheme of our own, because pages from `file://` share rights. */
export const pageScheme = 'app';
export const startUrl = `${pageScheme}://suiko/index.html`;

/** Whether this address belongs to our own page. */
export function isOurs(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, host } = new URL(address);
  return protocol === `${pageScheme}:` && host === 'suiko';
}
