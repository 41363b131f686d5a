import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { isChineseSurname } from '../../shared/glossary/discovery/chinese-surnames';
import { nameLists } from './name-lists';

/** `npm run name-lists`: writes the lists again, after a new version of the package they come from. */
const lists = Object.entries(await nameLists(isChineseSurname)).map(
  ([name, list]) => `\nexport const ${name} =\n  '${list}';\n`,
);
const head = `/**
 * Written by \`npm run name-lists\`; do not edit. What each list holds and where it comes from: tests/generate/name-lists.ts.
 * From mecab-ipadic-2.7.0-20070801, Copyright 2000, 2001, 2002, 2003 Nara Institute of Science and Technology. All Rights
 * Reserved. Its terms stand in NOTICE.md.
 */
`;
writeFileSync(
  fileURLToPath(new URL('../../shared/glossary/discovery/name-lists.ts', import.meta.url)),
  head + lists.join(''),
);
