import { rules } from '#shared/findings';
import { corpusFolder, readCorpus } from './documents';
import { type Measured, measureDocument } from './measure';
import { measureNames, printNames } from './names';
import { measurePair, printPairs } from './pairs';

/**
 * `npm run eval`: how the checks and the clean do on the documents of `corpus/`, those that rules are tuned on and
 * those kept aside. `--details` lists every miss of the former; the latter are never shown.
 */
const showsDetails = process.argv.includes('--details');
const ruleIds = rules.map(({ id }) => id);
const all = readCorpus().map((document) => measureDocument(document, ruleIds));
const tuned = all.filter(({ document }) => !document.isKeptAside);
const keptAside = all.filter(({ document }) => document.isKeptAside);
const share = (part: number, whole: number) => (whole === 0 ? '–' : (part / whole).toFixed(3));

for (const [title, group] of [
  ['Tuned', tuned],
  ['Kept aside', keptAside],
] as const) {
  const written = group.filter(({ document }) => !document.isControl);
  console.log(`\n## ${title}\n`);
  printRules(written);
  printDocuments(written);
  printControls(group.filter(({ document }) => document.isControl));
}
printPairs(
  tuned.flatMap(({ document }) => measurePair(document, corpusFolder) ?? []),
  showsDetails,
);
if (showsDetails) tuned.forEach(printDetails);
printNames(measureNames(), showsDetails);

function printRules(written: readonly Measured[]): void {
  console.log('| rule | must | found | recall | reports | precision |\n|---|---|---|---|---|---|');
  for (const rule of ruleIds) printRow(written, rule, (id) => id === rule);
  printRow(written, 'total', () => true);
}

function printRow(written: readonly Measured[], name: string, isMeant: (rule: string) => boolean): void {
  const count = (list: (measured: Measured) => readonly { readonly rule: string }[]) =>
    written.flatMap(list).filter(({ rule }) => isMeant(rule)).length;
  const must = count(({ must }) => must);
  const found = must - count(({ missed }) => missed);
  const reports = count(({ reports }) => reports);
  const right = reports - count(({ falseAlarms }) => falseAlarms);
  if (must === 0 && reports === 0) return;
  console.log(
    `| ${name} | ${must} | ${found} | ${share(found, must)} | ${reports} | ${share(right, reports)} |`,
  );
}

function printDocuments(written: readonly Measured[]): void {
  console.log(
    '\n| document | removed at safe | of what is annotated safe | removed at likely | wrong safe fixes | damaged protected spans |\n|---|---|---|---|---|---|',
  );
  for (const { document, removed, idealSafe, wrongSafe, damaged } of written) {
    const shares = [removed.safe, removed.safe / idealSafe, removed.likely].map((value) => value.toFixed(3));
    console.log(`| ${document.name} | ${shares.join(' | ')} | ${wrongSafe.length} | ${damaged.length} |`);
  }
  const mean = (of: (measured: Measured) => number) =>
    (written.reduce((sum, measured) => sum + of(measured), 0) / written.length).toFixed(3);
  const shares = [
    mean(({ removed }) => removed.safe),
    mean(({ removed, idealSafe }) => removed.safe / idealSafe),
    mean(({ removed }) => removed.likely),
  ];
  const wrong = written.reduce((sum, { wrongSafe }) => sum + wrongSafe.length, 0);
  const damaged = written.reduce((sum, measured) => sum + measured.damaged.length, 0);
  console.log(`| mean, sum | ${shares.join(' | ')} | ${wrong} | ${damaged} |`);
}

function printControls(controls: readonly Measured[]): void {
  console.log(
    '\n| control | characters | reports | per 10,000 at warning or above | changed by the clean |\n|---|---|---|---|---|',
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

function printDetails({ document, missed, falseAlarms, wrongSafe, damaged }: Measured): void {
  const show = (at: number) => JSON.stringify(document.source.slice(Math.max(0, at - 15), at + 25));
  for (const { rule, start, text } of missed)
    console.log(`missed ${document.name} ${rule} ${JSON.stringify(text)} in ${show(start)}`);
  for (const { rule, span } of falseAlarms)
    console.log(`false alarm ${document.name} ${rule} in ${show(span.from)}`);
  for (const { rule, span } of wrongSafe)
    console.log(`wrong safe fix ${document.name} ${rule} in ${show(span.from)}`);
  for (const text of damaged) console.log(`damaged ${document.name} ${JSON.stringify(text)}`);
}
