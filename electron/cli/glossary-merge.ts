import { realpath } from 'node:fs/promises';
import type { Command } from 'commander';
import {
  type Glossary,
  type GlossaryConflict,
  listConflicts,
  mergeGlossaries,
  parseGlossaryLines,
  sameValue,
  writeGlossary,
} from '#shared/glossary';
import type { CliIo } from './io';
import { readInput, unwrap } from './read-input';
import { writeOutput } from './write-output';

interface MergeOptions {
  readonly output: string;
  readonly force: boolean;
}

/**
 * `suiko glossary merge`: three glossaries made one, as git's merge drivers do it. Exit status 1 when both sides
 * changed a value differently; the result is written all the same, with both values in it.
 */
export function addGlossaryMerge(glossary: Command, io: CliIo, finish: (status: number) => void): void {
  glossary
    .command('merge')
    .description('merge what two sides made of a glossary, entry by entry')
    .argument('<base>', 'the glossary both sides began with; may be empty')
    .argument('<ours>', 'what one side made of it')
    .argument('<theirs>', 'what the other side made of it')
    .requiredOption('-o, --output <file>', 'where the result goes; may be OURS')
    .option('--force', 'replace an existing file', false)
    .action(async (base: string, ours: string, theirs: string, { output, force }: MergeOptions) => {
      const read = async (path: string) =>
        unwrap(parseGlossaryLines((await readInput(path, io)).text), path).glossary;
      const sides = { ours: await read(ours), theirs: await read(theirs) };
      const merged = mergeGlossaries(await read(base), sides.ours, sides.theirs);
      const text = writeGlossary(merged.glossary);
      // A merge driver is asked to put the result where our side was.
      const isOurs = (await placeOf(output)) === (await placeOf(ours));
      const place = { path: output, force: force || isOurs, inputs: isOurs ? [] : [base, ours, theirs] };
      await writeOutput(
        { kind: 'text', text },
        { ...place, encoding: 'utf-8', bom: false, newline: 'lf' },
        io,
      );
      const open = newConflicts(merged.conflicts, Object.values(sides));
      for (const conflict of open) io.complain(`${output}: ${describe(conflict)}`);
      finish(open.length > 0 ? 1 : 0);
    });
}

function placeOf(path: string): Promise<string | null> {
  return realpath(path).catch(() => null);
}

/** What was left open by an earlier merge is known, and is no reason to stop this one. */
function newConflicts(
  conflicts: readonly GlossaryConflict[],
  sides: readonly Glossary[],
): GlossaryConflict[] {
  const known = sides.flatMap(listConflicts);
  return conflicts.filter(
    ({ entry, key, values }) =>
      !known.some(
        (other) => other.entry?.id === entry?.id && other.key === key && sameValue(other.values, values),
      ),
  );
}

function describe({ entry, key, values }: GlossaryConflict): string {
  const said = values.map((value) => JSON.stringify(value)).join(' or ');
  return `${entry ? `${entry.term} (${entry.id}): ` : ''}${key}: ${said}`;
}
