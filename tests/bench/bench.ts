import { benchChecks } from './checks';
import { benchClusters } from './clusters';
import { benchAlign, benchDiff } from './diff';
import { benchKeystroke } from './keystroke';
import { benchNames } from './names';
import { benchPage } from './page';
import { benchSentences } from './sentences';
import { benchTextlint } from './textlint';

/**
 * `npm run bench`: times as multiples of a `charCodeAt` loop over the same text, beside their goals.
 * The page is measured in milliseconds beside bare Monaco editors.
 * `npm run bench -- checks keystroke` runs only these; with `--rules` each rule by itself, too.
 */
const sections: Readonly<Record<string, () => void | Promise<void>>> = {
  checks: benchChecks,
  textlint: benchTextlint,
  keystroke: benchKeystroke,
  sentences: benchSentences,
  names: benchNames,
  clusters: benchClusters,
  diff: benchDiff,
  align: benchAlign,
  page: benchPage,
};

const asked = process.argv.slice(2).filter((name) => !name.startsWith('--'));
for (const [name, run] of Object.entries(sections)) {
  if (asked.length === 0 || asked.includes(name)) await run();
}
