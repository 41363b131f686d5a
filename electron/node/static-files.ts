import { readFile, stat } from 'node:fs/promises';
import { extname, join, sep } from 'node:path';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.jsonl': 'text/plain; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.wasm': 'application/wasm',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
  '.ttf': 'font/ttf',
};

/**
 * A file of the built page by the path in its address (still percent-encoded; `/` is the start page), with its
 * media type; `null` for whatever is not a file inside `folder`.
 */
export async function readStaticFile(
  folder: string,
  pathname: string,
): Promise<{ bytes: Buffer; type: string } | null> {
  const name = decodePath(pathname === '/' ? '/index.html' : pathname);
  if (name === null) return null;
  const path = join(folder, name);
  if (!path.startsWith(join(folder, sep))) return null;
  const stats = await stat(path).catch(() => null);
  if (!stats?.isFile()) return null;
  return { bytes: await readFile(path), type: types[extname(path)] ?? 'application/octet-stream' };
}

/** `null` for what no address of ours contains: broken escapes, NUL, backslashes, ways up, drive letters. */
function decodePath(pathname: string): string | null {
  try {
    const name = decodeURIComponent(pathname);
    return /[\0\\:]|(^|\/)\.\.?(\/|$)/u.test(name) ? null : name;
  } catch {
    return null;
  }
}
