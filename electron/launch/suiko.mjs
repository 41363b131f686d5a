import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { buildTargets, findStale } from './build.mjs';
import { root } from './targets.mjs';

// `npm run -s suiko -- …`: the command line of this checkout, built first where needed.
const built = join(root, 'out/cli/suiko.js');
await buildTargets(findStale(process.argv[2] === 'serve' ? ['cli', 'renderer', 'glossary-worker'] : ['cli']));
process.argv[1] = built;
await import(pathToFileURL(built).href);
