import type { Exporter } from './exporter';
import { splitRuby } from './ruby';
import { clockTime, timedTexts } from './timed-texts';

/** WebVTT (W3C) with the names and settings that subtitles came with; ruby becomes ruby. */
export const exportVtt: Exporter = (document) => {
  const blocks = timedTexts(document).map(({ startMs, endMs, id, settings, lines }) => {
    const times = `${clockTime(startMs, '.')} --> ${clockTime(endMs, '.')}`;
    const head = [times, ...knownSettings(settings ?? '')].join(' ');
    return [...(id ? [nameText(id)] : []), head, ...lines.map(cueText)].join('\n');
  });
  return { kind: 'text', text: ['WEBVTT\n', ...blocks.map((block) => `${block}\n`)].join('\n') };
};

/** Each by its name once; a project that was edited by hand may hold anything. */
function knownSettings(settings: string): string[] {
  const named = settings
    .split(/\s+/u)
    .filter((setting) => /^[a-z]+:[^:]/u.test(setting) && !setting.includes('-->'))
    .map((setting) => [setting.split(':', 1)[0], setting] as const);
  return [...new Map(named).values()];
}

/** A name is one line without an arrow. */
function nameText(text: string): string {
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
