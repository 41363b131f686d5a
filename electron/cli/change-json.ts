import type { CleanChange } from '#shared/clean';

/** A repair as `clean --report` and `clean --jsonl` tell it; spans count in the whole texts, as in `diff`. */
export function changeJson({ base, draft, before, after, by }: CleanChange) {
  return {
    base: [base.from, base.to],
    draft: [draft.from, draft.to],
    before,
    after,
    rule: by.kind === 'rule' ? by.rule : 'name-variant',
    ...(by.kind === 'entry' && { entry: by.entry }),
  };
}
