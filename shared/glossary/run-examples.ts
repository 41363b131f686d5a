import type { Entry, Glossary } from './entry';
import { buildMatcher } from './matcher';
import type { NameMatch } from './name-match';

/** The examples that the whole glossary does not turn from `before` into `after`. */
export function failingExamples(glossary: Glossary): { entry: Entry; got: string }[] {
  const withExamples = glossary.entries.filter(({ examples = [] }) => examples.length > 0);
  if (withExamples.length === 0) return [];
  const matcher = buildMatcher([glossary]);
  return withExamples.flatMap((entry) =>
    (entry.examples ?? []).flatMap(({ before, after }) => {
      const got = replaceNames(before, matcher.find(before, []));
      return got === after ? [] : [{ entry, got }];
    }),
  );
}

/** Applies what is to be replaced, whatever its tier: an example shows what becomes of a form once it is accepted. */
function replaceNames(text: string, matches: readonly NameMatch[]): string {
  let result = '';
  let end = 0;
  for (const { span, action, replacement } of matches) {
    if (action !== 'replace' || replacement === null) continue;
    result += text.slice(end, span.from) + replacement;
    end = span.to;
  }
  return result + text.slice(end);
}
