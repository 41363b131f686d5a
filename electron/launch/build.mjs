import { chmod, mkdir, rename, rm, utimes, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isFresh } from './freshness.mjs';
import { findTargets, root } from './targets.mjs';

/** @typedef {import('./targets.mjs').Target} Target */

/** @param {Target} target */
const folderOf = (target) => join(root, 'out', target.name);

/**
 * The targets that were not built yet, or before their inputs changed.
 * @param {readonly string[]} names all without names
 */
export function findStale(names = []) {
  return findTargets(names).filter((target) => !isFresh(join(folderOf(target), '.built'), target.inputs));
}

/**
 * Builds targets one after another; only errors are printed.
 * @param {readonly Target[]} targets
 */
export async function buildTargets(targets) {
  for (const target of targets) await buildTarget(target);
}

/**
 * Builds beside the old result and puts the new one in its place, so that nobody meets half of one.
 * @param {Target} target
 */
async function buildTarget(target) {
  const { build } = await import('vite');
  const started = new Date();
  const outDir = join(root, 'out', `.${target.name}-${process.pid}`);
  try {
    await build({ logLevel: 'error', ...(await target.configure(outDir)) });
    if (target.name === 'cli') await chmod(join(outDir, 'suiko.js'), 0o755);
    const stamp = join(outDir, '.built');
    await writeFile(stamp, '');
    // What was edited while this was built is newer than the stamp.
    await utimes(stamp, started, started);
    await replaceFolder(outDir, folderOf(target));
  } finally {
    await rm(outDir, { recursive: true, force: true });
  }
}

/**
 * @param {string} fresh
 * @param {string} place
 */
async function replaceFolder(fresh, place) {
  await mkdir(join(root, 'out'), { recursive: true });
  await rm(place, { recursive: true, force: true });
  try {
    await rename(fresh, place);
  } catch (error) {
    // Another process built the same at the same time and was first: its result is as good.
    if (!isFresh(join(place, '.built'), [])) throw error;
  }
}

/** `build.mjs [--if-needed] [renderer|main|preload|cli]…` */
async function main() {
  const { values, positionals } = (await import('node:util')).parseArgs({
    options: { 'if-needed': { type: 'boolean', default: false } },
    allowPositionals: true,
  });
  const isQuiet = values['if-needed'];
  const targets = isQuiet ? findStale(positionals) : findTargets(positionals);
  for (const target of targets) {
    await buildTargets([target]);
    if (!isQuiet) console.log(`Built out/${target.name}`);
  }
}

if (process.argv[1] && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) await main();
