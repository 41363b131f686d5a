import { resolve } from 'node:path';

/** The program's own arguments: without the executable and, in a checkout, without the program's folder. */
export function ownArguments(): readonly string[] {
  const given = process.argv.slice(1);
  if (!process.defaultApp) return given;
  const folder = given.findIndex((argument) => !argument.startsWith('-'));
  return given.slice(folder + 1);
}

/** The files named among arguments, as absolute paths; switches are Chromium's. */
export function namedFiles(args: readonly string[]): readonly string[] {
  return args
    .filter((argument) => !argument.startsWith('-'))
    .map((argument) => resolve(process.cwd(), argument));
}
