export { type Bridge, hostFromWindow } from './from-window';
export type { Delivered, Delivery, FileKind, Host } from './host';
export { openHost } from './open-host';
export { noSession } from './over-http';
