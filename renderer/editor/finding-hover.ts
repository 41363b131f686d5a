import type { LocatedFinding } from '#shared/session';
import type { EditorWords } from './editor-api';
import { code, escapeMarkdown } from './hover-text';
import type { KnownParagraphs } from './known-findings';
import { findingsAt, sourceFindingsAt } from './known-findings';
import { draftLanguage, sourceLanguage } from './languages';
import { type IDisposable, languages } from './monaco';
import { toPlace, toRange } from './positions';

/** Explains the findings under the pointer: in the draft the sentence, before → after, the keys; in the source no keys. */
export function registerFindingHover(words: EditorWords, known: () => KnownParagraphs | null): IDisposable {
  const inDraft = languages.registerHoverProvider(draftLanguage, {
    provideHover(_model, position) {
      const [first, ...others] = findingsAt(known(), toPlace(position));
      if (!first) return null;
      const parts = [first, ...others].map((located) => explain(located, words));
      const { paragraph, finding } = first;
      return {
        range: toRange({ paragraph, offset: finding.span.from }, { paragraph, offset: finding.span.to }),
        contents: [...parts, words.hoverKeys()].map((value) => ({ value })),
      };
    },
  });
  const inSource = languages.registerHoverProvider(sourceLanguage, {
    provideHover(_model, position) {
      const found = sourceFindingsAt(known(), toPlace(position));
      const [first] = found;
      if (!first) return null;
      return {
        range: toRange(first.from, first.to),
        contents: found.map(({ finding }) => ({ value: explain(finding, words) })),
      };
    },
  });
  return {
    dispose() {
      inDraft.dispose();
      inSource.dispose();
    },
  };
}

function explain(located: LocatedFinding, words: EditorWords): string {
  const sentence = escapeMarkdown(words.describe(located));
  if (located.replacement === null) return sentence;
  const { text, span } = located.excerpt;
  return `${sentence}\n\n${code(text.slice(span.from, span.to))} → ${code(located.replacement)}`;
}
