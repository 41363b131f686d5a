import type { Exporter } from './exporter';
import { splitRuby } from './ruby';
import { clockTime, timedTexts } from './timed-texts';

/** WebVTT (W3C) with the names and settings that subtitles came with; ruby becomes ruby. */
export const exportVtt: Exporter = (document) => {
  const blocks = timedTexts(document).map(({ startMs, endMs, id, settings, lines }) => {
    const times = `${clockTime(startMs, '.')} --> ${clockTime(endMs, '.')}`;
    const head = settings ? `${times} ${headText(settings)}` : times;
    return [...(id ? [headText(id)] : []), head, ...lines.map(cueText)].join('\n');
  });
  return { kind: 'text', text: ['WEBVTT\n', ...blocks.map((block) => `${block}\n`)].join('\n') };
};

/** Names and settings are one line without an arrow. */
function headText(text: string): string {
  return text.replace(/\s+/gu, ' ').replaceAll('-->', '->');
}

function cueText(line: string): string {
  return splitRuby(line)
    .map((piece) => {
      if (typeof piece === 'string') return escapeText(piece);
      return `<ruby>${escapeText(piece.base)}<rt>${escapeText(piece.reading)}</rt></ruby>`;
    })
    .join('');
}

function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
