import type { OpenDocument } from './documents';
import type { EditorWords } from './editor-api';
import { code, escapeMarkdown } from './hover-text';
import { draftLanguage } from './languages';
import { type IDisposable, languages } from './monaco';
import { toPlace, toRange } from './positions';

/** Says of a name in the draft which entry it is a form of, what is noted there, and who else may be meant. */
export function registerNameHover(words: EditorWords, shown: () => OpenDocument | null): IDisposable {
  return languages.registerHoverProvider(draftLanguage, {
    async provideHover(model, position) {
      const document = shown();
      if (!document || document.draft !== model) return null;
      const place = toPlace(position);
      const found = await document.engine.entryAt(place);
      if (!found || document.draft !== model) return null;
      const { entry, span, others } = found;
      const forms = [
        ...(entry.reading ? [entry.reading] : []),
        ...(entry.latin ?? []),
        ...(entry.source ?? []),
      ];
      const contents = [
        `**${escapeMarkdown(words.entryTitle(entry))}**`,
        ...(forms.length > 0 ? [forms.map(code).join(' ')] : []),
        ...(entry.note ? [escapeMarkdown(entry.note)] : []),
        ...(others.length > 0 ? [escapeMarkdown(words.otherEntries(others))] : []),
      ];
      const { paragraph } = place;
      return {
        range: toRange({ paragraph, offset: span.from }, { paragraph, offset: span.to }),
        contents: contents.map((value) => ({ value })),
      };
    },
  });
}
