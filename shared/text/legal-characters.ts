/**
 * The text without what neither XML 1.0 (production 2) nor HTML may contain: controls but the tab, and
 * noncharacters U+FFFE and U+FFFF. A lone surrogate becomes U+FFFD.
 */
export function withoutIllegalCharacters(text: string): string {
  return text
    .replace(/[\u0000-\u0008\u000a-\u001f\u007f-\u009f\ufffe\uffff]/gu, '')
    .replace(/\p{Surrogate}/gu, '\ufffd');
}
