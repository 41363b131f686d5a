import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from './targets.mjs';

const packageFolder = join(root, 'node_modules/electron');

/** Milliseconds without a further byte after which a download is given up. */
const patience = 20_000;

/**
 * Electron's executable, downloaded where that is possible, or one sentence why there is none. The package is not
 * imported: outside Electron that would start the download by itself.
 * @returns {Promise<{ executable: string } | { reason: string }>}
 */
export async function findElectron() {
  const obstacle = findObstacle(process.platform, process.env);
  if (obstacle) return { reason: obstacle };
  const present = await installedExecutable();
  if (present) return { executable: present };
  if (!isNodeNewEnough())
    return {
      reason: `fetching Electron's runtime needs Node 22.12 or newer, and this is ${process.version}`,
    };
  console.log("Fetching Electron's runtime, once …");
  await download();
  const fetched = await installedExecutable();
  return fetched ? { executable: fetched } : { reason: "Electron's runtime could not be downloaded" };
}

/**
 * Why no window can be had here, whatever is downloaded; `null` when nothing stands in its way.
 * @param {string} platform
 * @param {NodeJS.ProcessEnv} environment
 * @returns {string | null}
 */
export function findObstacle(platform, environment) {
  if (!existsSync(join(packageFolder, 'install.js'))) return 'the electron package is not installed';
  const hasDisplay = environment.DISPLAY || environment.WAYLAND_DISPLAY;
  return platform === 'linux' && !hasDisplay ? 'there is no display' : null;
}

async function installedExecutable() {
  try {
    const path = join(packageFolder, 'dist', await readFile(join(packageFolder, 'path.txt'), 'utf-8'));
    return existsSync(path) ? path : null;
  } catch {
    return null;
  }
}

function isNodeNewEnough() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  return major > 22 || (major === 22 && minor >= 12);
}

/** Runs the package's own download; ended when neither its temporary files nor the unpacked ones grow. */
async function download() {
  const folder = await mkdtemp(join(tmpdir(), 'suiko-electron-'));
  const child = spawn(process.execPath, [join(packageFolder, 'install.js')], {
    stdio: ['ignore', 'inherit', 'ignore'],
    env: { ...process.env, TMPDIR: folder, TEMP: folder, TMP: folder },
  });
  let size = -1;
  let grewAt = Date.now();
  const timer = setInterval(async () => {
    const now = (await sizeOf(folder)) + (await sizeOf(join(packageFolder, 'dist')));
    if (now !== size) grewAt = Date.now();
    size = now;
    if (Date.now() - grewAt > patience) child.kill();
  }, 1_000);
  await new Promise((resolve) => {
    child.once('exit', resolve);
    child.once('error', resolve);
  });
  clearInterval(timer);
  await rm(folder, { recursive: true, force: true });
}

/**
 * Bytes of all files in a folder; what vanishes while it is counted counts as nothing.
 * @param {string} folder
 */
async function sizeOf(folder) {
  const names = await readdir(folder, { recursive: true }).catch(() => []);
  const sizes = names.map((name) =>
    stat(join(folder, name)).then(
      (stats) => stats.size,
      () => 0,
    ),
  );
  return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
}
