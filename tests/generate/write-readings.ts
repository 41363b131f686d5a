import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readingList } from './readings';

/** `npm run readings`: writes the list again, after a new version of a package it comes from. */
writeFileSync(
  fileURLToPath(new URL('../../shared/glossary/discovery/reading-list.ts', import.meta.url)),
  `/**
 * Written by \`npm run readings\`; do not edit. What the list holds and where it comes from: tests/generate/readings.ts.
 */

export const readingList =
  '${readingList()}';
`,
);
