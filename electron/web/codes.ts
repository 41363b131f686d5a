import { createHash, randomBytes } from 'node:crypto';

/** One-time codes for links: each works once and for a while. */
export interface Codes {
  issue(): string;
  /** True once for each code issued and not expired. */
  redeem(code: string): boolean;
  /** Whether a code is out that still works. */
  hasOpen(): boolean;
}

/** `lifetime` and the clock's `now` in milliseconds. */
export function createCodes(lifetime: number, now: () => number = Date.now): Codes {
  // Looked up by hash, so that the time of a look-up tells nothing about a code.
  const expiries = new Map<string, number>();

  return {
    issue() {
      const code = randomToken();
      expiries.set(hash(code), now() + lifetime);
      return code;
    },
    redeem(code) {
      const expiry = expiries.get(hash(code));
      expiries.delete(hash(code));
      return expiry !== undefined && now() < expiry;
    },
    hasOpen: () => [...expiries.values()].some((expiry) => now() < expiry),
  };
}

/** 256 random bits that may stand in an address or a header. */
export function randomToken(): string {
  return randomBytes(32).toString('base64url');
}

function hash(code: string): string {
  return createHash('sha256').update(code).digest('hex');
}
