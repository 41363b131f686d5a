import type { Exporter } from './exporter';
import { clockTime, timedTexts } from './timed-texts';

/** SubRip: subtitles numbered from 1. */
export const exportSrt: Exporter = (document) => {
  const blocks = timedTexts(document).map(({ startMs, endMs, lines }, index) => {
    const times = `${clockTime(startMs, ',')} --> ${clockTime(endMs, ',')}`;
    return [index + 1, times, ...lines.map(escapeTimes)].join('\n');
  });
  return { kind: 'text', text: blocks.map((block) => `${block}\n`).join('\n') };
};

/** A text that begins like times would be read as such; players show references of HTML. */
function escapeTimes(line: string): string {
  return line.replace(/^(\s*[\d:.,]+\s*)-->/u, '$1--&gt;');
}
