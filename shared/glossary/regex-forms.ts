import { RE2JS, RE2JSException, RE2Set } from 're2js';
import type { Span } from '#shared/text';
import type { Entry, Variant } from './entry';
import { type Form, formOf } from './forms';

interface RegexForm {
  readonly form: Form;
  /** Place of its entry. */
  readonly owner: number;
  readonly pattern: RE2JS;
}

/** What a pattern matched in a text. */
export interface RegexHit {
  readonly span: Span;
  readonly form: Form;
  /** Place of the form's entry among those that the patterns were taken from. */
  readonly owner: number;
}

/** Steps of a compiled pattern: each unit of a text may cost as many. \p{L} has 700. */
const longestProgram = 2000;

/**
 * Forms that are regular expressions, in RE2's syntax (no lookahead, no backreferences), which is matched in time
 * proportional to the text whatever the pattern. They read the text as it stands, neither folded nor cut to words.
 */
export class RegexForms {
  readonly #forms: readonly RegexForm[];
  /** One pass tells which of the patterns match at all. */
  readonly #set: RE2Set;

  private constructor(forms: readonly RegexForm[]) {
    this.#forms = forms;
    this.#set = new RE2Set(RE2Set.UNANCHORED, RE2JS.LOOKBEHINDS);
    for (const { pattern } of forms) this.#set.add(pattern.pattern());
    this.#set.compile();
  }

  /** Patterns that cannot be matched are left out; `null` when none is left. */
  static of(entries: readonly Entry[]): RegexForms | null {
    const forms = entries.flatMap((entry, owner) =>
      (entry.variants ?? []).flatMap((variant) => {
        const found = formOfPattern(entry, variant);
        return found ? { ...found, owner } : [];
      }),
    );
    return forms.length > 0 ? new RegexForms(forms) : null;
  }

  /** All matches that are not empty, pattern by pattern. */
  find(text: string): RegexHit[] {
    return this.#set.match(text).flatMap((index) => {
      const found = this.#forms[index];
      return found ? hitsOf(text, found) : [];
    });
  }
}

function formOfPattern(entry: Entry, variant: Variant): Pick<RegexForm, 'form' | 'pattern'> | null {
  const { text, match, status = 'replace' } = variant;
  const pattern = match === 'regex' ? compile(text, variant.case !== false) : null;
  return pattern && { pattern, form: formOf(entry, { kind: 'variant', text, variant, status }) };
}

function hitsOf(text: string, { form, owner, pattern }: RegexForm): RegexHit[] {
  const hits: RegexHit[] = [];
  const matcher = pattern.matcher(text);
  while (matcher.find()) {
    const span = { from: matcher.start(), to: matcher.end() };
    if (span.from < span.to) hits.push({ span, form, owner });
  }
  return hits;
}

/** Whether a regular expression can be matched in linear time and is not too large; if not, its variant finds nothing. */
export function isMatchable(pattern: string): boolean {
  return compile(pattern, true) !== null;
}

function compile(pattern: string, isCaseSensitive: boolean): RE2JS | null {
  try {
    const compiled = RE2JS.compile(isCaseSensitive ? pattern : `(?i:${pattern})`, RE2JS.LOOKBEHINDS);
    return compiled.programSize() > longestProgram ? null : compiled;
  } catch (error) {
    if (error instanceof RE2JSException) return null;
    throw error;
  }
}
