import { rules } from '#shared/findings';
import { corpusFolder, readCorpus } from './documents';
import { type Measured, measureDocument } from './measure';
import { measurePair, printPairs } from './pairs';

/** `npm run eval`: how the checks and the clean do on the documents of `corpus/`. `--details` lists every miss. */
const ruleIds = rules.map(({ id }) => id);
const all = readCorpus().map((document) => measureDocument(document, ruleIds));
const written = all.filter(({ document }) => !document.isControl);
const controls = all.filter(({ document }) => document.isControl);
const percent = (part: number, whole: number) => (whole === 0 ? '–' : (part / whole).toFixed(3));

printRules();
printDocuments();
printControls();
printPairs(
  written.flatMap(({ document }) => measurePair(document, corpusFolder) ?? []),
  process.argv.includes('--details'),
);
if (process.argv.includes('--details')) printDetails();

function printRules(): void {
  console.log('| rule | must | found | recall | reports | precision |\n|---|---|---|---|---|---|');
  for (const rule of ruleIds) printRow(rule, (id) => id === rule);
  printRow('total', () => true);
}

function printRow(name: string, isMeant: (rule: string) => boolean): void {
  const count = (list: (measured: Measured) => readonly { readonly rule: string }[]) =>
    written.flatMap(list).filter(({ rule }) => isMeant(rule)).length;
  const must = count(({ must }) => must);
  const found = must - count(({ missed }) => missed);
  const reports = count(({ reports }) => reports);
  const right = reports - count(({ falseAlarms }) => falseAlarms);
  console.log(
    `| ${name} | ${must} | ${found} | ${percent(found, must)} | ${reports} | ${percent(right, reports)} |`,
  );
}

function printDocuments(): void {
  console.log(
    '\n| document | removed at safe | removed at likely | wrong safe fixes | damaged protected spans |\n|---|---|---|---|---|',
  );
  for (const { document, removed, wrongSafe, damaged } of written) {
    console.log(
      `| ${document.name} | ${removed.safe.toFixed(3)} | ${removed.likely.toFixed(3)} | ${wrongSafe.length} | ${damaged.length} |`,
    );
  }
}

function printControls(): void {
  console.log(
    '\n| control | characters | false alarms | per 10,000 (warning or above) | changed by the clean |\n|---|---|---|---|---|',
  );
  for (const { document, reports, removed } of controls) {
    const serious = reports.filter(({ severity }) => severity !== 'hint').length;
    const rate = ((serious * 10_000) / document.source.length).toFixed(1);
    const changed = removed.likely === 1 ? 'no' : 'yes';
    console.log(
      `| ${document.name} | ${document.source.length} | ${reports.length} | ${rate} | ${changed} |`,
    );
  }
}

function printDetails(): void {
  for (const { document, missed, falseAlarms, wrongSafe, damaged } of all) {
    const show = (at: number) => JSON.stringify(document.source.slice(Math.max(0, at - 15), at + 25));
    for (const { rule, start, text } of missed)
      console.log(`missed ${document.name} ${rule} ${JSON.stringify(text)} in ${show(start)}`);
    for (const { rule, span } of falseAlarms)
      console.log(`false alarm ${document.name} ${rule} in ${show(span.from)}`);
    for (const { rule, span } of wrongSafe)
      console.log(`wrong safe fix ${document.name} ${rule} in ${show(span.from)}`);
    for (const text of damaged) console.log(`damaged ${document.name} ${JSON.stringify(text)}`);
  }
}
