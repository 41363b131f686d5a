import type { Command } from 'commander';
import {
  type Glossary,
  type GlossaryProblem,
  parseGlossary,
  type SharedForm,
  sharedForms,
} from '#shared/glossary';
import { glossaryProblemSentence } from '#shared/messages';
import type { CliIo } from './io';
import { formatOption } from './options';
import { readInput, unwrap } from './read-input';

interface CheckOptions {
  readonly format: 'text' | 'json';
}

interface Checked {
  readonly file: string;
  readonly glossary: Glossary;
  readonly problems: readonly GlossaryProblem[];
}

/**
 * `suiko glossary check`: lines that cannot be used, conflicts, examples that fail, and forms that several entries
 * name. Exit status 1 when there is anything that changes what is found or lost.
 */
export function addGlossaryCheck(glossary: Command, io: CliIo, finish: (status: number) => void): void {
  glossary
    .command('check')
    .description('look for mistakes in glossaries, and for forms that they disagree about')
    .argument('<file...>', '.glossary.jsonl files, in the order in which they are used')
    .addOption(formatOption(['text', 'json']))
    .action(async (files: readonly string[], { format }: CheckOptions) => {
      const checked: Checked[] = [];
      for (const file of files) {
        const { text } = await readInput(file, io);
        checked.push({ file, ...unwrap(parseGlossary(text), file) });
      }
      const forms = sharedForms(checked.map(({ glossary: one }) => one));
      await io.write(format === 'json' ? json(checked, forms) : describe(checked, forms));
      const isWrong = checked.some(({ problems }) => problems.some(({ code }) => code !== 'regex-unmatched'));
      finish(isWrong || forms.some((form) => isDispute(form)) ? 1 : 0);
    });
}

/** Of several glossaries the first wins; inside one nobody knows who. */
function isDispute({ claims, disagree }: SharedForm): boolean {
  const first = claims[0]?.glossary;
  return disagree && claims.filter(({ glossary }) => glossary === first).length > 1;
}

function describe(checked: readonly Checked[], forms: readonly SharedForm[]): string {
  const lines = checked.flatMap(({ file, problems }) =>
    problems.map((problem) => `${file}:${problem.line}: ${glossaryProblemSentence(problem, 'en')}`),
  );
  const shared = forms.map(({ form, claims }) => {
    const owners = claims.map(
      ({ glossary, entry }) => `${entry.term} (${checked[glossary]?.file}, ${entry.id})`,
    );
    return `${form}: named by ${owners.join(' and by ')}`;
  });
  return [...lines, ...shared, ''].join('\n');
}

function json(checked: readonly Checked[], forms: readonly SharedForm[]): string {
  const reports = checked.map(({ file, glossary, problems }) => ({
    file,
    entries: glossary.entries.length,
    problems: problems.map((problem) => ({ ...problem, message: glossaryProblemSentence(problem, 'en') })),
  }));
  const shared = forms.map(({ form, claims, disagree }) => ({
    form,
    disagree,
    entries: claims.map(({ glossary, entry }) => ({
      file: checked[glossary]?.file,
      id: entry.id,
      term: entry.term,
    })),
  }));
  return `${JSON.stringify({ files: reports, forms: shared })}\n`;
}
