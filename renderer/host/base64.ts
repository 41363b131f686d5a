const chunk = 0x8000;

/** What newer browsers do by themselves (ECMAScript 2026). */
interface WritesBase64 {
  toBase64(): string;
}

function writesBase64(bytes: Uint8Array): bytes is Uint8Array & WritesBase64 {
  return 'toBase64' in bytes;
}

/** Base64 of bytes, in pieces so that large files do not overflow the argument list. */
export function toBase64(bytes: Uint8Array): string {
  if (writesBase64(bytes)) return bytes.toBase64();
  let binary = '';
  for (let at = 0; at < bytes.length; at += chunk)
    binary += String.fromCharCode(...bytes.subarray(at, at + chunk));
  return btoa(binary);
}

export function fromBase64(base64: string): Uint8Array<ArrayBuffer> {
  const binary = atob(base64);
  const bytes = new Uint8Array(binary.length);
  for (let at = 0; at < binary.length; at += 1) bytes[at] = binary.charCodeAt(at);
  return bytes;
}
