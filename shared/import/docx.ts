import { fail, type Result, succeed } from '#shared/text';
import { readMainPart } from './docx-package';
import { DocxText } from './docx-text';
import type { ImportedText, ImportFailure } from './imported-text';
import { readXml } from './xml';

/** The text of a Word document (`.docx`). */
export function importDocx(bytes: Uint8Array): Result<ImportedText, ImportFailure> {
  const part = readMainPart(bytes);
  if (!part.ok) return part;
  const text = new DocxText();
  let hasBody = false;
  const end = readXml(part.value, {
    open(name, above, attributes) {
      hasBody ||= name === 'body';
      text.open(name, above, attributes);
    },
    close: (name) => text.close(name),
    text: (piece) => text.text(piece),
  });
  if (end === 'entities') return fail({ code: 'docx-unsafe' });
  if (end === 'broken' || !hasBody) return fail({ code: 'docx-broken' });
  return succeed({ ...text.finish(), cues: [] });
}
