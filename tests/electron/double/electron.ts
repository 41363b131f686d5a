import type { BrowserContext } from 'playwright-core';
import { DoubleWindow, Preventable, StrictEmitter, type WindowOptions } from './browser-window';
import { createSlowTimers } from './slow-timers';
import { toStandIn } from './stand-in';
import { carry, refuseUnknownKeys, strict } from './strict';

/** A menu item as given to `Menu.buildFromTemplate`. */
export interface TemplateItem {
  readonly label?: string;
  readonly role?: string;
  readonly type?: string;
  readonly enabled?: boolean;
  readonly accelerator?: string;
  readonly registerAccelerator?: boolean;
  readonly click?: () => void;
  readonly submenu?: readonly TemplateItem[];
}

const menuKeys = [
  'label',
  'role',
  'type',
  'enabled',
  'accelerator',
  'registerAccelerator',
  'click',
  'submenu',
];

const appEvents = [
  'open-file',
  'second-instance',
  'web-contents-created',
  'window-all-closed',
  'before-quit',
  'will-quit',
  'quit',
];

type PermissionRequest = (
  contents: unknown,
  permission: string,
  answer: (granted: boolean) => void,
  details: { requestingUrl: string; isMainFrame: boolean },
) => void;
type PermissionCheck = (contents: unknown, permission: string, origin: string) => boolean;
type IpcHandler = (event: object, ...args: unknown[]) => unknown;

/** What the tests may do to the program from outside, and see of it. */
export interface World {
  readonly context: () => Promise<BrowserContext>;
  /** False: another Suiko is already running. */
  readonly isFirst: boolean;
  readonly locale: string;
  readonly isDark: boolean;
}

/** One double of the `electron` module, for one run of the main bundle. */
export class ElectronDouble {
  readonly app: StrictEmitter;
  readonly windows: DoubleWindow[] = [];
  readonly paths = new Map<string, string>();
  readonly timers = createSlowTimers();
  /** Answers of the system's dialogs, in the order they will be shown. */
  readonly dialogAnswers: unknown[] = [];
  /** What the dialogs were shown with. */
  readonly dialogs: unknown[] = [];
  menu: readonly TemplateItem[] | null | undefined;
  /** What the program wrote to the terminal. */
  output = '';
  exitCode: number | undefined;
  /** What `requestSingleInstanceLock` was given for the first instance. */
  lockData: unknown;
  readonly #ready = settleLater<void>();
  readonly #firstWindow = settleLater<DoubleWindow>();
  readonly #exited = settleLater<number>();
  #isReady = false;
  #privileged: string[] = [];
  #serve: ((request: Request) => Promise<Response> | Response) | undefined;
  #permissionRequest: PermissionRequest | undefined;
  #permissionCheck: PermissionCheck | undefined;
  readonly #handlers = new Map<string, IpcHandler>();

  constructor(readonly world: World) {
    this.app = this.#createApp();
  }

  /** The module that the bundle gets for `require('electron')`. */
  readonly module = (): object =>
    strict('electron', {
      app: this.app,
      BrowserWindow: this.#windowClass(),
      Menu: this.#createMenu(),
      protocol: this.#createProtocol(),
      session: strict('session', { defaultSession: this.#createSession() }),
      ipcMain: strict('ipcMain', { handle: this.#handle }),
      dialog: strict('dialog', {
        showOpenDialog: this.#showDialog,
        showSaveDialog: this.#showDialog,
        showMessageBox: this.#showDialog,
        showErrorBox: (_title: string, content: string) => this.#firstWindow.reject(new Error(content)),
      }),
      nativeTheme: strict('nativeTheme', { shouldUseDarkColors: this.world.isDark }),
      screen: strict('screen', {
        getDisplayMatching: () => ({ workArea: { x: 0, y: 0, width: 1920, height: 1080 } }),
      }),
    });

  /** The system has started the program. */
  becomeReady(): void {
    this.#isReady = true;
    this.#ready.resolve();
  }

  /** Resolves with the first window whose page is loaded; rejects when the program gives up before. */
  firstWindow(): Promise<DoubleWindow> {
    return this.#firstWindow.promise;
  }

  /** Resolves with the exit code when the program ends. */
  get exited(): Promise<number> {
    return this.#exited.promise;
  }

  /** A call as if a frame of our choice had made it. */
  invokeAs(frame: object | null, channel: string, ...args: unknown[]): Promise<unknown> {
    return this.#invoke({ senderFrame: frame }, channel, args);
  }

  /** What `protocol.handle` answers to a request. */
  async serve(address: string, method = 'GET'): Promise<Response> {
    if (!this.#serve) throw new Error('protocol.handle was not called');
    // Node's Request knows only http: what the program may read of a request is given as it is.
    return this.#serve(strict('Request', { url: address, method }) as Request);
  }

  /** Answers of the request handler and of the check handler. */
  askPermission(permission: string, url: string): { requested: boolean; checked: boolean } {
    let requested: boolean | undefined;
    this.#permissionRequest?.({}, permission, (granted) => (requested = granted), {
      requestingUrl: url,
      isMainFrame: true,
    });
    const checked = this.#permissionCheck?.({}, permission, url);
    if (requested === undefined || checked === undefined) throw new Error('A permission handler is missing');
    return { requested, checked };
  }

  #createApp(): StrictEmitter {
    const exit = (code: number) => {
      this.exitCode ??= code;
      this.#exited.resolve(this.exitCode);
    };
    const app = new StrictEmitter('app', appEvents);
    const members = {
      name: 'Suiko',
      isPackaged: true,
      whenReady: () => this.#ready.promise,
      isReady: () => this.#isReady,
      getVersion: () => '0.0.0-double',
      getLocale: () => this.world.locale,
      getAppPath: () => process.cwd(),
      setPath: (name: string, path: string) => void this.paths.set(name, path),
      requestSingleInstanceLock: (data: unknown) => {
        this.lockData = carry(data);
        return this.world.isFirst;
      },
      exit,
      quit: () => {
        app.emit('before-quit', new Preventable());
        for (const window of [...this.windows]) window.close();
        if (this.windows.length > 0) return;
        app.emit('will-quit', new Preventable());
        app.emit('quit', {}, 0);
        exit(0);
      },
    };
    return strict('app', Object.assign(app, members));
  }

  #windowClass(): object {
    const double = this;
    return class extends DoubleWindow {
      static getAllWindows(): readonly DoubleWindow[] {
        return [...double.windows];
      }

      constructor(options: WindowOptions) {
        if (!double.#isReady) throw new Error('Cannot create BrowserWindow before app is ready');
        super(options, {
          context: double.#grantedContext,
          created: (window) => {
            double.windows.push(window);
            window.once('ready-to-show', () => double.#firstWindow.resolve(window));
            double.app.emit('web-contents-created', {}, window.webContents);
          },
          closed: (window) => {
            double.windows.splice(double.windows.indexOf(window), 1);
            if (double.windows.length === 0 && double.app.listenerCount('window-all-closed') > 0) {
              double.app.emit('window-all-closed');
            }
          },
          invoke: double.#invoke,
          serve: (address, method) => double.serve(address, method),
        });
        // biome-ignore lint/correctness/noConstructorReturn: a proxy is what refuses unknown members
        return strict('BrowserWindow', this);
      }
    };
  }

  /** Chromium is granted exactly what the program's own handlers grant. */
  readonly #grantedContext = async (): Promise<BrowserContext> => {
    const context = await this.world.context();
    const names = { 'clipboard-read': 'clipboard-read', 'clipboard-sanitized-write': 'clipboard-write' };
    const granted = Object.entries(names)
      .filter(([permission]) => this.askPermission(permission, 'app://suiko/').requested)
      .map(([, name]) => name);
    await context.grantPermissions(granted, { origin: new URL(toStandIn('app://suiko/')).origin });
    return context;
  };

  readonly #invoke = async (event: object, channel: string, args: readonly unknown[]): Promise<unknown> => {
    const handler = this.#handlers.get(channel);
    if (!handler) throw new Error(`No handler registered for '${channel}'`);
    return carry(await handler(event, ...args.map(carry)));
  };

  readonly #handle = (channel: string, handler: IpcHandler): void => {
    if (this.#handlers.has(channel)) throw new Error(`A second handler for '${channel}'`);
    this.#handlers.set(channel, handler);
  };

  #createProtocol(): object {
    return strict('protocol', {
      registerSchemesAsPrivileged: (schemes: readonly { scheme: string; privileges: object }[]) => {
        if (this.#isReady) throw new Error('Schemes are registered before the app is ready');
        if (this.#privileged.length > 0) throw new Error('Schemes are registered once');
        for (const { privileges } of schemes) {
          refuseUnknownKeys('privileges', privileges, ['standard', 'secure', 'supportFetchAPI', 'codeCache']);
        }
        this.#privileged = schemes.map(({ scheme }) => scheme);
      },
      handle: (scheme: string, handler: (request: Request) => Promise<Response> | Response) => {
        if (scheme !== 'app' || !this.#privileged.includes(scheme))
          throw new Error(`Not modelled: ${scheme}`);
        if (!this.#isReady) throw new Error('protocol.handle is called when the app is ready');
        if (this.#serve) throw new Error('A second handler for app://');
        this.#serve = handler;
      },
    });
  }

  #createSession(): object {
    return strict('session.defaultSession', {
      setPermissionRequestHandler: (handler: PermissionRequest) => {
        if (this.#permissionRequest) throw new Error('A second permission request handler');
        this.#permissionRequest = handler;
      },
      setPermissionCheckHandler: (handler: PermissionCheck) => {
        if (this.#permissionCheck) throw new Error('A second permission check handler');
        this.#permissionCheck = handler;
      },
    });
  }

  #createMenu(): object {
    return strict('Menu', {
      buildFromTemplate: (template: readonly TemplateItem[]) => {
        checkTemplate(template);
        return template;
      },
      setApplicationMenu: (menu: readonly TemplateItem[] | null) => {
        this.menu = menu;
      },
    });
  }

  readonly #showDialog = async (...args: unknown[]): Promise<unknown> => {
    this.dialogs.push(args.at(-1));
    const answer = this.dialogAnswers.shift();
    if (answer === undefined) throw new Error('A dialog that the test did not expect');
    return answer;
  };
}

/** A promise settled from outside. */
function settleLater<T>() {
  let resolve: (value: T) => void = () => {};
  let reject: (error: Error) => void = () => {};
  const promise = new Promise<T>((one, other) => {
    resolve = one;
    reject = other;
  });
  return { promise, resolve, reject };
}

function checkTemplate(template: readonly TemplateItem[]): void {
  for (const item of template) {
    refuseUnknownKeys('menu item', item, menuKeys);
    if (item.type !== 'separator' && item.role === undefined && !item.label) {
      throw new Error('A menu item needs a label, a role or to be a separator');
    }
    checkTemplate(item.submenu ?? []);
  }
}
