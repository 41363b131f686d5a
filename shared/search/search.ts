import { type Failure, fail, type Result, succeed } from '#shared/text';
import { expandTemplate } from './expand-template';
import { createSearchFold } from './search-fold';

/** What a person looks for. */
export interface SearchQuery {
  readonly text: string;
  /** `text` is a JavaScript regular expression; `^` and `$` mean a paragraph's start and end. */
  readonly isRegex: boolean;
  readonly matchCase: boolean;
  /** Tell ＡＢＣ from ABC and ガ from が; a regular expression always does. */
  readonly matchWidth: boolean;
}

/** Where a query was found, in text order, without overlaps. */
export interface FoundPlaces {
  /** Starts and ends in turn, UTF-16 code units, half-open; an expression may match nothing (`^`). */
  readonly spans: Int32Array;
  /** There are more than were asked for. */
  readonly isCut: boolean;
}

/** A query made ready; pure, for as many texts as wanted. */
export interface Search {
  /** The places in a text with line ends `\n`, up to `limit`. */
  find(text: string, limit: number): FoundPlaces;
  /**
   * What each place becomes, in order. In a regular expression's template `$1`, `$<name>` and `$&` stand for what was
   * found, `$$` for `$`, `\n` for a line break and `\t` for a tab; otherwise the template is the text itself.
   */
  replacements(text: string, spans: Int32Array, template: string): string[];
}

/** Fails with `bad-expression` where `text` is no regular expression; `detail` says why. An empty query finds nothing. */
export function compileSearch(query: SearchQuery): Result<Search, Failure<'bad-expression'>> {
  if (query.text === '') return succeed(searchForText(query));
  return query.isRegex ? compileExpression(query) : succeed(searchForText(query));
}

function searchForText({ text: wanted, matchCase, matchWidth }: SearchQuery): Search {
  const folds = !matchCase || !matchWidth;
  const fold = createSearchFold({ case: !matchCase, width: !matchWidth });
  const needle = folds ? fold(wanted).text : wanted;
  return {
    find(text, limit) {
      if (needle === '') return placesOf([], limit);
      const folded = folds ? fold(text) : null;
      const hay = folded?.text ?? text;
      const spans: number[] = [];
      for (let at = hay.indexOf(needle); at >= 0 && spans.length <= limit * 2; ) {
        const from = folded ? (folded.offsets[at] ?? -1) : at;
        const to = folded ? (folded.offsets[at + needle.length] ?? -1) : at + needle.length;
        const isWhole = from >= 0 && to >= 0;
        if (isWhole) spans.push(from, to);
        at = hay.indexOf(needle, isWhole ? at + needle.length : at + 1);
      }
      return placesOf(spans, limit);
    },
    replacements: (_, spans, template) => Array.from({ length: spans.length / 2 }, () => template),
  };
}

function compileExpression({
  text: wanted,
  matchCase,
}: SearchQuery): Result<Search, Failure<'bad-expression'>> {
  const flags = matchCase ? 'mu' : 'mui';
  let expression: RegExp;
  let sticky: RegExp;
  try {
    expression = new RegExp(wanted, `g${flags}`);
    sticky = new RegExp(wanted, `y${flags}`);
  } catch (error) {
    const detail = error instanceof Error ? error.message.replace(/^.*: /u, '') : '';
    return fail({ code: 'bad-expression', detail });
  }
  return succeed({
    find(text, limit) {
      const spans: number[] = [];
      expression.lastIndex = 0;
      for (
        let match = expression.exec(text);
        match && spans.length <= limit * 2;
        match = expression.exec(text)
      ) {
        const to = match.index + match[0].length;
        spans.push(match.index, to);
        if (match[0] === '') expression.lastIndex = to + ((text.codePointAt(to) ?? 0) > 0xffff ? 2 : 1);
      }
      return placesOf(spans, limit);
    },
    replacements(text, spans, template) {
      return Array.from({ length: spans.length / 2 }, (_, index) => {
        sticky.lastIndex = spans[index * 2] ?? 0;
        const match = sticky.exec(text);
        return match ? expandTemplate(template, match) : template;
      });
    },
  });
}

function placesOf(spans: readonly number[], limit: number): FoundPlaces {
  return { spans: Int32Array.from(spans.slice(0, limit * 2)), isCut: spans.length > limit * 2 };
}
