import type { SessionApi } from '#shared/session';

/** A session that counts; methods that a test did not give throw. */
export function fakeSession(given: Partial<SessionApi>): SessionApi {
  return new Proxy(given as SessionApi, {
    get(target, name: keyof SessionApi) {
      const method = target[name];
      if (!method) throw new Error(`The test did not expect ${String(name)}`);
      return method;
    },
  });
}
