/*
 * These functions run inside the page, each turned into text, so they use nothing from outside themselves.
 */

/** What the preload's world offers to the double in Node. */
export interface PreloadWorld {
  deliver(channel: string, args: readonly unknown[]): void;
  settle(call: number, outcome: { readonly value: unknown } | { readonly error: string }): void;
  knowFile(key: string, path: string): void;
}

/** What one world of a page offers the other: Electron's `contextBridge`. */
export interface WorldBridge {
  expose(name: string, api: object): void;
}

/**
 * Joins this world of the page to the other one. The worlds share the window's events but no objects; the
 * browser itself clones an event's detail from world to world. As with Electron, functions and promises
 * become stand-ins, plain data and files are copied, and of an error only the message arrives.
 */
export function joinWorlds(mine: string, other: string): WorldBridge {
  const functions: ((...args: unknown[]) => unknown)[] = [];
  const waiting = new Map<number, { resolve(value: unknown): void; reject(error: Error): void }>();
  let calls = 0;
  let promises = 0;

  function tell(kind: string, detail: unknown): void {
    window.dispatchEvent(new CustomEvent(`double:${kind}:${other}`, { detail }));
  }

  function hear(kind: string, listener: (detail: Record<string, unknown>) => void): void {
    window.addEventListener(`double:${kind}:${mine}`, (event) => {
      if (event instanceof CustomEvent) listener(event.detail);
    });
  }

  function pack(value: unknown): unknown {
    if (typeof value === 'function') {
      return { $function: functions.push((...args) => value(...args)) - 1 };
    }
    if (value instanceof Promise) {
      promises += 1;
      const id = promises;
      value.then(
        (result) => tell('settle', { id, value: pack(result) }),
        (error) => tell('settle', { id, error: String(error?.message ?? error) }),
      );
      return { $promise: id };
    }
    if (value === null || typeof value !== 'object' || value instanceof File) return value;
    if (Array.isArray(value)) return value.map(pack);
    if (Object.getPrototypeOf(value) !== Object.prototype) throw new Error('The double does not carry this');
    return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, pack(member)]));
  }

  function unpack(value: unknown): unknown {
    if (value === null || typeof value !== 'object' || value instanceof File) return value;
    if (Array.isArray(value)) return value.map(unpack);
    if ('$function' in value) {
      const id = value.$function;
      return (...args: unknown[]) => callOther(id, args);
    }
    if ('$promise' in value) {
      const id = Number(value.$promise);
      return new Promise((resolve, reject) => waiting.set(id, { resolve, reject }));
    }
    return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, unpack(member)]));
  }

  /** Events are heard at once, so the answer is there when `tell` returns. */
  function callOther(id: unknown, args: readonly unknown[]): unknown {
    calls += 1;
    let answer: Record<string, unknown> = { error: 'The other world of the page did not answer' };
    const kind = `answer-${calls}`;
    const take = (event: Event) => {
      if (event instanceof CustomEvent) answer = event.detail;
    };
    window.addEventListener(`double:${kind}:${mine}`, take, { once: true });
    tell('call', { id, kind, args: pack(args) });
    if ('error' in answer) throw new Error(String(answer.error));
    return unpack(answer.value);
  }

  hear('call', ({ id, kind, args }) => {
    const given = unpack(args);
    try {
      const result = functions[Number(id)]?.(...(Array.isArray(given) ? given : []));
      tell(String(kind), { value: pack(result) });
    } catch (error) {
      tell(String(kind), { error: error instanceof Error ? error.message : String(error) });
    }
  });
  hear('settle', ({ id, value, error }) => {
    const promise = waiting.get(Number(id));
    waiting.delete(Number(id));
    if (error === undefined) promise?.resolve(unpack(value));
    else promise?.reject(new Error(String(error)));
  });
  hear('expose', ({ name, api }) => {
    if (String(name) in window) throw new Error(`Cannot bind an API on top of window.${name}`);
    Object.defineProperty(window, String(name), { value: Object.freeze(unpack(api)), enumerable: true });
  });

  return { expose: (name, api) => tell('expose', { name, api: pack(api) }) };
}

/** The `electron` module of a sandboxed preload. `send` carries a call to the double in Node. */
export function preloadModules(
  bridge: WorldBridge,
  send: (message: string) => void,
): { require(name: string): unknown; world: PreloadWorld } {
  const listeners = new Map<string, ((event: object, ...args: unknown[]) => void)[]>();
  const waiting = new Map<number, { resolve(value: unknown): void; reject(error: Error): void }>();
  const paths = new Map<string, string>();
  let calls = 0;

  function only<T extends object>(name: string, members: T): T {
    return new Proxy(members, {
      get(target, key, receiver) {
        if (key in target || typeof key === 'symbol') return Reflect.get(target, key, receiver);
        throw new Error(`The double of Electron does not model ${name}.${key}`);
      },
    });
  }

  function refuseUncarried(value: unknown): void {
    if (value === null || typeof value !== 'object') return;
    const isPlain = Array.isArray(value) || Object.getPrototypeOf(value) === Object.prototype;
    if (!isPlain) throw new Error('The double does not carry this');
    for (const member of Object.values(value)) refuseUncarried(member);
  }

  const electron = only('electron (in a preload)', {
    contextBridge: only('contextBridge', {
      exposeInMainWorld: (name: string, api: object) => bridge.expose(name, api),
    }),
    ipcRenderer: only('ipcRenderer', {
      invoke(channel: string, ...args: unknown[]) {
        calls += 1;
        const call = calls;
        const copy = structuredClone(args);
        refuseUncarried(copy);
        const message = JSON.stringify({ call, channel, args: copy });
        return new Promise((resolve, reject) => {
          waiting.set(call, { resolve, reject });
          send(message);
        });
      },
      on(channel: string, listener: (event: object, ...args: unknown[]) => void) {
        listeners.set(channel, [...(listeners.get(channel) ?? []), listener]);
      },
    }),
    webUtils: only('webUtils', {
      getPathForFile(file: unknown) {
        if (!(file instanceof File)) throw new TypeError('getPathForFile needs a File');
        return paths.get(`${file.name}/${file.size}/${file.lastModified}`) ?? '';
      },
    }),
  });

  return {
    require(name) {
      if (name === 'electron') return electron;
      throw new Error(`A sandboxed preload cannot require ${name}`);
    },
    world: {
      deliver(channel, args) {
        for (const listener of listeners.get(channel) ?? []) listener({}, ...args);
      },
      settle(call, outcome) {
        const promise = waiting.get(call);
        waiting.delete(call);
        if ('error' in outcome) promise?.reject(new Error(outcome.error));
        else promise?.resolve(outcome.value);
      },
      knowFile(key, path) {
        paths.set(key, path);
      },
    },
  };
}
