import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { hanFormLists } from './han-forms';

/** `npm run han-forms`: writes the lists again, after a new version of a package they come from. */
const lines = Object.entries(hanFormLists()).map(
  ([name, list]) => `\nexport const ${name} =\n  '${list}';\n`,
);
const head = `/**
 * Written by \`npm run han-forms\`; do not edit. What each list holds and where it comes from: tests/generate/han-forms.ts.
 */
`;
writeFileSync(
  fileURLToPath(new URL('../../shared/text/han-form-lists.ts', import.meta.url)),
  head + lines.join(''),
);
