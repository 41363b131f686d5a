import { type Answer, type CallName, type Handlers, isCallName, parseArgs } from '#shared/contract';
import { fail } from '#shared/text';
import type { Host } from './host';

type Door = Pick<Host, 'handlers' | 'log'>;

/**
 * The one way from a page to the handlers, whatever door it came through: an unknown name or malformed
 * arguments are refused, an exception is logged and answered as `bug`.
 */
export function runCall<N extends CallName>(host: Door, name: N, args: unknown): Promise<Answer<N>>;
export function runCall(host: Door, name: string, args: unknown): Promise<Answer<CallName>>;
export async function runCall(host: Door, name: string, args: unknown): Promise<Answer<CallName>> {
  return isCallName(name) ? runNamed(host, name, args) : fail({ code: 'bad-call', detail: name });
}

async function runNamed<N extends CallName>(
  { handlers, log }: Door,
  name: N,
  args: unknown,
): Promise<Answer<N>> {
  try {
    const parsed = parseArgs(name, args);
    if (parsed === null) return fail({ code: 'bad-call', detail: name });
    const handler: Handlers[N] = handlers[name];
    return await handler(parsed);
  } catch (error) {
    await log(name, error);
    return fail({ code: 'bug', detail: error instanceof Error ? error.message : String(error) });
  }
}
