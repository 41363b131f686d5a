import type { Change } from './change';
import type { Hunk } from './hunk';
import type { Tokens } from './token-numbers';
import { trimChange } from './trim-change';

/** A hunk as a change of the texts that the tokens are of. */
export function toChange(a: Tokens, b: Tokens, { aFrom, aTo, bFrom, bTo }: Hunk): Change {
  const { base, draft } = trimChange(a.text, b.text, {
    base: { from: a.starts[aFrom] as number, to: a.starts[aTo] as number },
    draft: { from: b.starts[bFrom] as number, to: b.starts[bTo] as number },
  });
  return {
    base,
    draft,
    kind: base.from === base.to ? 'insert' : draft.from === draft.to ? 'delete' : 'replace',
  };
}
