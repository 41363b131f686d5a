import type { Exporter } from './exporter';
import { clockTime, timedTexts } from './timed-texts';

/** SubRip: subtitles numbered from 1. */
export const exportSrt: Exporter = (document) => {
  const blocks = timedTexts(document).map(({ startMs, endMs, lines }, index) => {
    const times = `${clockTime(startMs, ',')} --> ${clockTime(endMs, ',')}`;
    // An arrow in a text would be read as times; players show references of HTML.
    return [index + 1, times, ...lines.map((line) => line.replaceAll('-->', '--&gt;'))].join('\n');
  });
  return { kind: 'text', text: blocks.map((block) => `${block}\n`).join('\n') };
};
