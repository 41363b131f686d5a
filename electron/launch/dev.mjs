import { join } from 'node:path';
import { buildTargets, findStale } from './build.mjs';
import { runProgram } from './run-program.mjs';
import { findTargets, root } from './targets.mjs';

// `npm run dev`: the web host over a page that is built again after each change; reload to see it.
await buildTargets(findStale(['cli', 'renderer', 'glossary-worker']));
const { build } = await import('vite');
for (const target of findTargets(['renderer'])) {
  const config = await target.configure(join(root, 'out', target.name));
  await build({ ...config, build: { ...config.build, emptyOutDir: false, watch: {} } });
}
process.exitCode = await runProgram(process.execPath, [
  join(root, 'out/cli/suiko.js'),
  'serve',
  ...process.argv.slice(2),
]);
process.exit();
