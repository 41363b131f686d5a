/** How far into a page its encoding is looked for (HTML standard, 13.2.3.2). */
const beginning = 1024;

/** The encoding that a web page says it is in, in small letters, such as `shift_jis`; `null` when it says none. */
export function declaredCharset(bytes: Uint8Array): string | null {
  const head = String.fromCharCode(...bytes.subarray(0, beginning));
  const found = /<meta\s[^>]*charset\s*=\s*["']?\s*([\w:.-]+)/iu.exec(head);
  const inXml = /^\s*<\?xml\s[^>]*encoding\s*=\s*["']([\w:.-]+)/iu.exec(head);
  return (found ?? inXml)?.[1]?.toLowerCase() ?? null;
}
