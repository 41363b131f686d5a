import { benchChecks } from './checks';
import { benchKeystroke } from './keystroke';
import { benchTextlint } from './textlint';

/**
 * `npm run bench`: the figures of the shared design's goals as multiples of a `charCodeAt` loop over the same text.
 * `npm run bench -- checks keystroke` runs only these; `--rules` adds each rule by itself.
 */
const sections: Readonly<Record<string, () => void | Promise<void>>> = {
  checks: benchChecks,
  keystroke: benchKeystroke,
  textlint: benchTextlint,
};

const asked = process.argv.slice(2).filter((name) => !name.startsWith('--'));
for (const [name, run] of Object.entries(sections)) {
  if (asked.length === 0 || asked.includes(name)) await run();
}
