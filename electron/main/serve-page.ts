import { protocol } from 'electron';
import { contentSecurityPolicy, readStaticFile } from '#electron/node';
import { isOurs, pageScheme } from './page-origin';

/** Must be called before the program is ready. */
export function registerPageScheme(): void {
  const privileges = { standard: true, secure: true, supportFetchAPI: true, codeCache: true };
  protocol.registerSchemesAsPrivileged([{ scheme: pageScheme, privileges }]);
}

/** Answers `app://suiko/…` with the built page's files, and nothing else. */
export function servePage(folder: string): void {
  protocol.handle(pageScheme, async ({ url, method }) => {
    const file = isOurs(url) && method === 'GET' ? await readStaticFile(folder, new URL(url).pathname) : null;
    const type = file?.type ?? 'text/plain; charset=utf-8';
    return new Response(file ? new Uint8Array(file.bytes) : 'Not found', {
      status: file ? 200 : 404,
      headers: {
        'content-type': type,
        'content-security-policy': contentSecurityPolicy,
        'x-content-type-options': 'nosniff',
      },
    });
  });
}
