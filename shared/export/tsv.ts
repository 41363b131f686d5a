import { alignedTexts } from './aligned-texts';
import type { Exporter } from './exporter';

/**
 * Machine translation and draft, a pair a line, for programs. The form has no tabs or line ends in a field: they are
 * written `\t` and `\n`, a backslash `\\`.
 */
export const exportTsv: Exporter = (document) => ({
  kind: 'text',
  text: alignedTexts(document)
    .map(({ source, draft }) => `${escapeField(source)}\t${escapeField(draft)}\n`)
    .join(''),
});

function escapeField(text: string): string {
  return text.replaceAll('\\', '\\\\').replaceAll('\t', '\\t').replaceAll('\n', '\\n');
}
