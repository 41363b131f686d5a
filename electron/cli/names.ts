import type { Command } from 'commander';
import { evidenceInWords } from '#shared/messages';
import type { Occurrence, Session } from '#shared/session';
import { paragraphStarts } from '#shared/text';
import type { CliIo } from './io';
import { formatOption, glossaryOption } from './options';
import { readGlossaries, readInput, sessionOn } from './read-input';

interface NamesOptions {
  readonly glossary: readonly string[];
  readonly format: 'text' | 'json';
}

interface VariantReport {
  readonly text: string;
  readonly known: boolean;
  readonly score: number;
  readonly evidence: readonly string[];
  readonly occurrences: [number, number][];
}

/** `suiko names`: the glossary's names in a text and the forms they take there. */
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
  const names = session.entries().map(({ entry }) => {
    const variants = new Map<string, VariantReport>();
    const listed = { known: true, score: 1, evidence: ['in the glossary'] };
    const add = ({ from, to, text }: Occurrence, is: Pick<VariantReport, 'known' | 'score' | 'evidence'>) => {
      const { occurrences, ...known } = variants.get(text) ?? { text, ...is, occurrences: [] };
      const start = starts[from.paragraph] ?? 0;
      const span: [number, number] = [start + from.offset, start + to.offset];
      // The places of one form differ in what stands around them: the surest speaks for all.
      const surest = is.score > known.score ? is : known;
      variants.set(text, { text, ...surest, occurrences: [...occurrences, span] });
    };
    for (const occurrence of session.occurrences(entry.id))
      if (occurrence.text !== entry.term) add(occurrence, listed);
    for (const { score, evidence, ...occurrence } of session.discovered(entry.id)) {
      const words = evidence.map((one) => evidenceInWords(one, 'en'));
      add(occurrence, { known: false, score, evidence: words });
    }
    return {
      canonical: entry.term,
      entry: entry.id,
      category: entry.category ?? 'term',
      variants: [...variants.values()],
    };
  });
  return { file, names: names.filter(({ variants }) => variants.length > 0) };
}

function describe({ names }: Report): string {
  return names
    .map(({ canonical, variants }) => {
      const places = variants.reduce((sum, { occurrences }) => sum + occurrences.length, 0);
      const forms = variants.map(formText).join(', ');
      return `${canonical}: ${variants.length} spellings, ${places} places: ${forms}\n`;
    })
    .join('');
}

/** A form with its number of places; a discovered one with its score: 黄任勲 ×2 (0.95?). */
function formText({ text, known, score, occurrences }: VariantReport): string {
  return `${text} ×${occurrences.length}${known ? '' : ` (${score}?)`}`;
}
