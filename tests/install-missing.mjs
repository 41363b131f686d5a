import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { findChromium, isExecutable } from './find-chromium.mjs';

/**
 * A program that the tests drive.
 *
 * @typedef {{ name: string, isThere: () => boolean, packages: string[], elsewhere: string }} Program
 */

/** @type {Program[]} */
const programs = [
  {
    name: 'a Chromium',
    isThere: () => findChromium() !== null,
    packages: ['chromium', 'fonts-noto-cjk'],
    elsewhere:
      process.platform === 'darwin'
        ? 'brew install --cask google-chrome'
        : 'CHROMIUM_PATH=/path/to/chromium npm test',
  },
  {
    name: 'a LibreOffice with its Python bridge',
    isThere: () => isExecutable('/usr/bin/soffice') && hasBridge(),
    packages: ['libreoffice-writer-nogui', 'python3-uno'],
    elsewhere: 'install LibreOffice Writer and the module "uno" of /usr/bin/python3',
  },
];

/** Installs the programs that are missing where that can be done without asking; ends the run where it cannot. */
export function installMissing() {
  const missing = programs.filter(({ isThere }) => !isThere());
  if (missing.length === 0) return;
  if (isDebian() && process.getuid?.() === 0) install(missing.flatMap(({ packages }) => packages));
  const needed = missing.filter(({ isThere }) => !isThere());
  if (needed.length === 0) return;
  for (const { name, packages, elsewhere } of needed) {
    const how = isDebian() ? `sudo apt-get install --no-install-recommends ${packages.join(' ')}` : elsewhere;
    console.error(`The tests need ${name}:\n  ${how}`);
  }
  process.exit(1);
}

/** @param {string[]} packages */
function install(packages) {
  console.log(`Installing ${packages.join(', ')} with apt-get.`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  spawnSync('apt-get', ['update', '-q'], { stdio: 'inherit', env });
  const install = ['install', '-y', '-q', '--no-install-recommends', ...packages];
  spawnSync('apt-get', install, { stdio: 'inherit', env });
}

function isDebian() {
  try {
    return /^ID(_LIKE)?=.*\b(debian|ubuntu)\b/mu.test(readFileSync('/etc/os-release', 'utf8'));
  } catch {
    return false;
  }
}

function hasBridge() {
  return spawnSync('/usr/bin/python3', ['-c', 'import uno'], { stdio: 'ignore' }).status === 0;
}
