import { EventEmitter } from 'node:events';
import { isAbsolute } from 'node:path';
import type { BrowserContext, Page, Route } from 'playwright-core';
import { attachPreload, type PreloadPage } from './preload-page';
import { fromStandIn, toStandIn } from './stand-in';
import { refuseUnknownKeys, strict } from './strict';

interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface WindowOptions extends Partial<Area> {
  readonly minWidth?: number;
  readonly minHeight?: number;
  readonly show?: boolean;
  readonly title?: string;
  readonly icon?: string;
  readonly backgroundColor?: string;
  readonly webPreferences?: Readonly<Record<string, unknown>>;
}

const windowOptions = ['x', 'y', 'width', 'height', 'minWidth', 'minHeight', 'show', 'title', 'icon'];
const preferences = ['preload', 'contextIsolation', 'sandbox', 'nodeIntegration', 'webSecurity'];

/** What a window of Suiko may never do without, whatever Electron's defaults are at the time. */
const required = {
  contextIsolation: true,
  sandbox: true,
  nodeIntegration: false,
  webSecurity: true,
  webviewTag: false,
};

/** What a window needs of the program around it. */
export interface Surroundings {
  readonly context: () => Promise<BrowserContext>;
  readonly created: (window: DoubleWindow) => void;
  readonly closed: (window: DoubleWindow) => void;
  readonly invoke: (event: object, channel: string, args: readonly unknown[]) => Promise<unknown>;
  readonly serve: (address: string, method: string) => Promise<Response>;
}

/** An event that a listener can prevent. */
export class Preventable {
  defaultPrevented = false;
  constructor(members: object = {}) {
    Object.assign(this, members);
  }
  preventDefault(): void {
    this.defaultPrevented = true;
  }
}

/** Refuses to listen for what the double never emits. */
export class StrictEmitter extends EventEmitter {
  constructor(name: string, events: readonly string[]) {
    super();
    this.on('newListener', (event: string) => {
      if (!events.includes(event)) throw new Error(`The double of Electron does not emit ${name} '${event}'`);
    });
  }
}

/** `webContents`: the page of one window, in a real Chromium. */
export class DoubleContents extends StrictEmitter {
  page: Page | undefined;
  openHandler: ((details: { url: string }) => { action: string }) | undefined;
  zoomFactor = 1;
  /** How many messages arrived in the preload. */
  delivered = 0;
  /** What the page tried to reach and the program did not prevent. */
  readonly escaped: string[] = [];
  mainFrame = { url: 'about:blank', parent: null };
  private preload: PreloadPage | undefined;
  private crashed = false;
  private expected = '';

  constructor(
    readonly script: string,
    readonly surroundings: Surroundings,
  ) {
    super('webContents', [
      'will-navigate',
      'will-frame-navigate',
      'will-redirect',
      'will-attach-webview',
      'render-process-gone',
      'did-navigate',
    ]);
  }

  setWindowOpenHandler(handler: (details: { url: string }) => { action: string }): void {
    this.openHandler = handler;
  }

  send(channel: string, ...args: unknown[]): void {
    void this.preload?.send(channel, args).then(() => {
      this.delivered += 1;
    });
  }

  setZoomFactor(factor: number): void {
    this.zoomFactor = factor;
  }

  isCrashed(): boolean {
    return this.crashed;
  }

  reload(): void {
    void this.load(this.mainFrame.url);
  }

  async load(address: string): Promise<void> {
    this.crashed = false;
    this.expected = address;
    this.page ??= await this.openPage();
    this.mainFrame = { url: address, parent: null };
    await this.page.goto(toStandIn(address));
  }

  knowFile(key: string, path: string): Promise<void> {
    return this.preload?.knowFile(key, path) ?? Promise.resolve();
  }

  /** The page's process dies. */
  crash(): void {
    this.crashed = true;
    this.emit('render-process-gone', {}, { reason: 'crashed', exitCode: 139 });
  }

  private async openPage(): Promise<Page> {
    const context = await this.surroundings.context();
    const page = await context.newPage();
    this.preload = await attachPreload(page, this.script, (channel, args) =>
      this.surroundings.invoke({ senderFrame: this.mainFrame, sender: this }, channel, args),
    );
    await page.route('**', (route) => this.answer(route));
    page.on('popup', (popup) => this.openPopup(popup));
    return page;
  }

  private async answer(route: Route): Promise<void> {
    const request = route.request();
    const address = fromStandIn(request.url());
    if (request.isNavigationRequest() && !this.mayNavigate(route, address)) return route.abort('aborted');
    if (!address.startsWith('app://')) {
      this.escaped.push(address);
      return route.abort('blockedbyclient');
    }
    if (request.isNavigationRequest()) this.emit('did-navigate', {}, address);
    const response = await this.surroundings.serve(address, request.method());
    await route.fulfill({
      status: response.status,
      headers: Object.fromEntries(response.headers),
      body: Buffer.from(await response.arrayBuffer()),
    });
  }

  /** As in Electron, only what the page itself starts is asked about. */
  private mayNavigate(route: Route, url: string): boolean {
    const isMainFrame = route.request().frame().parentFrame() === null;
    if (isMainFrame && url === this.expected) {
      this.expected = '';
      return true;
    }
    const kinds = isMainFrame ? ['will-frame-navigate', 'will-navigate'] : ['will-frame-navigate'];
    return kinds.every((kind) => {
      const event = new Preventable({ url, isMainFrame, isSameDocument: false });
      this.emit(kind, event, url);
      return !event.defaultPrevented;
    });
  }

  private openPopup(popup: Page): void {
    const url = popup.url();
    if (this.openHandler?.({ url }).action === 'deny') void popup.close();
    else this.escaped.push(url);
  }
}

/** `BrowserWindow`; throws for options that are not modelled and for weakened web preferences. */
export class DoubleWindow extends StrictEmitter {
  readonly webContents: DoubleContents;
  isShown = false;
  focused = 0;
  private area: Area;
  private maximized = false;
  private minimized = false;
  private destroyed = false;

  constructor(
    readonly options: WindowOptions,
    readonly surroundings: Surroundings,
  ) {
    super('BrowserWindow', ['close', 'closed', 'ready-to-show']);
    const { webPreferences = {} } = options;
    refuseUnknownKeys('BrowserWindow options', options, [
      ...windowOptions,
      'backgroundColor',
      'webPreferences',
    ]);
    refuseUnknownKeys('webPreferences', webPreferences, [...preferences, 'webviewTag', 'spellcheck']);
    for (const [key, value] of Object.entries(required)) {
      if (webPreferences[key] !== value) throw new Error(`webPreferences.${key} must be ${value}`);
    }
    const { preload } = webPreferences;
    if (typeof preload !== 'string' || !isAbsolute(preload))
      throw new Error('preload must be an absolute path');
    const { x = 0, y = 0, width = 800, height = 600 } = options;
    this.area = { x, y, width, height };
    this.isShown = options.show !== false;
    this.webContents = strict('webContents', new DoubleContents(preload, surroundings));
    surroundings.created(this);
  }

  async loadURL(address: string): Promise<void> {
    await this.webContents.load(address);
    this.emit('ready-to-show');
  }

  /** The person closes the window. */
  close(): void {
    const event = new Preventable();
    this.emit('close', event);
    if (!event.defaultPrevented) this.destroy();
  }

  destroy(): void {
    if (this.destroyed) return;
    this.destroyed = true;
    void this.webContents.page?.close();
    this.emit('closed');
    this.surroundings.closed(this);
  }

  isDestroyed(): boolean {
    return this.destroyed;
  }

  show(): void {
    this.isShown = true;
  }

  focus(): void {
    this.focused += 1;
  }

  minimize(): void {
    this.minimized = true;
  }

  isMinimized(): boolean {
    return this.minimized;
  }

  restore(): void {
    this.minimized = false;
  }

  maximize(): void {
    this.maximized = true;
  }

  isMaximized(): boolean {
    return this.maximized;
  }

  /** The person moves the window. */
  place(area: Area): void {
    this.area = area;
  }

  getNormalBounds(): Area {
    return this.area;
  }
}
