import type { Exporter } from './exporter';
import { clockTime, timedTexts } from './timed-texts';

/** WebVTT (W3C) with the names and settings that subtitles came with. */
export const exportVtt: Exporter = (document) => {
  const blocks = timedTexts(document).map(({ startMs, endMs, id, settings, lines }) => {
    const times = `${clockTime(startMs, '.')} --> ${clockTime(endMs, '.')}`;
    const head = settings ? `${times} ${headText(settings)}` : times;
    return [...(id ? [headText(id)] : []), head, ...lines.map(escapeText)].join('\n');
  });
  return { kind: 'text', text: ['WEBVTT\n', ...blocks.map((block) => `${block}\n`)].join('\n') };
};

/** Names and settings are one line without an arrow. */
function headText(text: string): string {
  return text.replace(/\s+/gu, ' ').replaceAll('-->', '->');
}

/** What would be markup is text; tags that WebVTT knows stay what they are. */
function escapeText(text: string): string {
  return text
    .split(/(<\/?(?:b|i|u|c|v|lang|ruby|rt)(?:[.\s][^<>&]*)?>)/u)
    .map((piece, index) => (index % 2 === 1 ? piece : escapeCharacters(piece)))
    .join('');
}

function escapeCharacters(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
