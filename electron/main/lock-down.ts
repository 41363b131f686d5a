import { app, session } from 'electron';
import { isOurs, startUrl } from './page-origin';

/**
 * Nothing leads a page of ours elsewhere: no navigation, no further window, no embedded page. Only loading
 * itself again is left to it, for changes such as the language that need it.
 */
export function denyNavigation(): void {
  app.on('web-contents-created', (_event, contents) => {
    contents.on('will-navigate', keepHere);
    contents.on('will-frame-navigate', keepHere);
    contents.on('will-redirect', (event) => event.preventDefault());
    contents.on('will-attach-webview', (event) => event.preventDefault());
    contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  });
}

function keepHere(event: {
  readonly url: string;
  readonly isMainFrame: boolean;
  preventDefault(): void;
}): void {
  if (!event.isMainFrame || event.url !== startUrl) event.preventDefault();
}

const permitted = new Set<string>(['clipboard-sanitized-write', 'clipboard-read']);

/** Our own page may use the clipboard; everything else is refused, asked for or looked up. */
export function denyPermissions(): void {
  session.defaultSession.setPermissionRequestHandler((_contents, permission, answer, details) => {
    answer(permitted.has(permission) && isOurs(details.requestingUrl));
  });
  session.defaultSession.setPermissionCheckHandler((_contents, permission, requestingOrigin) => {
    return permitted.has(permission) && isOurs(requestingOrigin);
  });
}
