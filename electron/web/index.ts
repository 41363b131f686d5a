export { type ServeOptions, serve, untilInterrupted } from './serve';
export { startWebHost, type WebHost, type WebHostOptions } from './start-web-host';
