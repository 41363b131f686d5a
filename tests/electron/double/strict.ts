/**
 * The members that the double models, and nothing else: reading any other one throws, so that code which
 * starts to lean on more of Electron is noticed here and not at a person's desk.
 */
export function strict<T extends object>(name: string, members: T): T {
  return new Proxy(members, {
    get(target, key, receiver) {
      if (key in target || typeof key === 'symbol' || key === 'then' || key === '__esModule') {
        return Reflect.get(target, key, receiver);
      }
      throw new Error(`The double of Electron does not model ${name}.${key}`);
    },
  });
}

/** Throws when an options object has a key that the double does not model. */
export function refuseUnknownKeys(name: string, options: object, known: readonly string[]): void {
  const unknown = Object.keys(options).filter((key) => !known.includes(key));
  if (unknown.length > 0) throw new Error(`The double of Electron does not model ${name}: ${unknown.join()}`);
}

/**
 * A payload as it arrives on the other side. Throws for what Electron would refuse (a function, a proxy)
 * and for what our wire never carries (maps, dates, bytes), because the page's side travels as JSON here.
 */
export function carry(payload: unknown): unknown {
  const copy = structuredClone(payload);
  refuseUncarried(copy);
  return copy;
}

function refuseUncarried(value: unknown): void {
  if (value === null || ['undefined', 'boolean', 'number', 'string'].includes(typeof value)) return;
  const prototype = typeof value === 'object' ? Object.getPrototypeOf(value) : null;
  if (prototype !== Object.prototype && prototype !== Array.prototype) {
    throw new Error(`The double of Electron does not carry ${Object.prototype.toString.call(value)}`);
  }
  for (const member of Object.values(value ?? {})) refuseUncarried(member);
}
