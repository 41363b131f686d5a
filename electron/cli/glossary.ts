import type { Command } from 'commander';
import { addGlossaryCheck } from './glossary-check';
import { addGlossaryConvert } from './glossary-convert';
import { addGlossaryMerge } from './glossary-merge';
import type { CliIo } from './io';

/** `suiko glossary`: what there is to do with glossary files themselves. */
export function addGlossary(program: Command, io: CliIo, finish: (status: number) => void): void {
  const glossary = program.command('glossary').description('check, convert and merge glossary files');
  addGlossaryCheck(glossary, io, finish);
  addGlossaryConvert(glossary, io);
  addGlossaryMerge(glossary, io, finish);
}
