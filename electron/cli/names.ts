import type { Command } from 'commander';
import { evidenceInWords } from '#shared/messages';
import type { ClusterMemberRow, Session } from '#shared/session';
import { paragraphStarts } from '#shared/text';
import type { CliIo } from './io';
import { formatOption, glossaryOption } from './options';
import { readGlossaries } from './read-glossary';
import { readInput, sessionOn } from './read-input';

interface NamesOptions {
  readonly glossary: readonly string[];
  readonly format: 'text' | 'json';
}

interface VariantReport {
  readonly text: string;
  readonly known: boolean;
  readonly score: number;
  readonly evidence: readonly string[];
  readonly occurrences: readonly (readonly [number, number])[];
}

/** `suiko names`: the names in a text and the forms they take there, of the glossary and without one. */
export function addNames(program: Command, io: CliIo): void {
  program
    .command('names')
    .description('list the names in texts and the forms they take')
    .argument('<file...>', 'texts or .suiko projects; - is standard input')
    .addOption(glossaryOption())
    .addOption(formatOption(['text', 'json']))
    .action(async (files: readonly string[], options: NamesOptions) => {
      const glossaries = await readGlossaries(options.glossary, io);
      const reports: Report[] = [];
      for (const path of files)
        reports.push(reportOf(path, sessionOn(await readInput(path, io), { glossaries })));
      const json = JSON.stringify(reports.length === 1 ? reports[0] : reports);
      await io.write(options.format === 'json' ? `${json}\n` : reports.map(describe).join(''));
    });
}

type Report = ReturnType<typeof reportOf>;

function reportOf(file: string, session: Session) {
  const starts = paragraphStarts(session.texts().draft.split('\n'));
  const variantOf = ({ text, known, score, evidence, occurrences }: ClusterMemberRow): VariantReport => ({
    text,
    known,
    score,
    evidence: known ? ['in the glossary'] : evidence.map((one) => evidenceInWords(one, 'en')),
    occurrences: occurrences.map(({ from, to }) => {
      const start = starts[from.paragraph] ?? 0;
      return [start + from.offset, start + to.offset];
    }),
  });
  const names = session.nameClusters().map(({ canonical, entry, category, members }) => ({
    canonical,
    entry: entry?.id ?? null,
    category,
    variants: members.filter(({ text }) => text !== canonical).map(variantOf),
  }));
  return { file, names };
}

function describe({ names }: Report): string {
  return names
    .map(({ canonical, variants }) => {
      const places = variants.reduce((sum, { occurrences }) => sum + occurrences.length, 0);
      const forms = variants.map(formText).join(', ');
      const counts = `${countOf(variants.length, 'other spelling')}, ${countOf(places, 'place')}`;
      return `${canonical}: ${counts}: ${forms}\n`;
    })
    .join('');
}

function countOf(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

/** A form with its number of places; a discovered one with its score: 黄任勲 ×2 (0.95?). */
function formText({ text, known, score, occurrences }: VariantReport): string {
  return `${text} ×${occurrences.length}${known ? '' : ` (${score}?)`}`;
}
