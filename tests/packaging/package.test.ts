import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { extractFile, listPackage, statFile } from '@electron/asar';
import { FuseV1Options, getCurrentFuseWire } from '@electron/fuses';
import { LinuxTargetHelper } from 'app-builder-lib/out/targets/LinuxTargetHelper';
import { Arch, build, type LinuxPackager, Platform } from 'electron-builder';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeStubRuntime } from './stub-runtime';

const root = join(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'suiko-package-'));
const packed = join(folder, 'dist/linux-unpacked');
const asar = join(packed, 'resources/app.asar');

interface Desktop {
  readonly entry: string;
  readonly mimeTypes: string;
  readonly iconSizes: readonly number[];
  readonly artifact: string;
  readonly homepage: string | null;
}
let desktop: Desktop;

/** Packs `linux dir` around a stub of Electron's runtime, so that nothing is downloaded. */
beforeAll(async () => {
  const runtime = join(folder, 'runtime');
  writeStubRuntime(runtime);
  await build({
    projectDir: root,
    targets: Platform.LINUX.createTarget('dir', Arch.x64),
    publish: 'never',
    config: {
      electronDist: runtime,
      directories: { output: join(folder, 'dist') },
      afterPack: async ({ packager }) => {
        desktop = await describeDesktop(packager as LinuxPackager);
      },
    },
  });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function describeDesktop(packager: LinuxPackager): Promise<Desktop> {
  const helper = new LinuxTargetHelper(packager);
  const mimeFile = await helper.mimeTypeFiles;
  return {
    entry: await helper.computeDesktopEntry(packager.platformSpecificBuildOptions),
    mimeTypes: mimeFile === null ? '' : readFileSync(mimeFile, 'utf8'),
    iconSizes: (await helper.icons).map(({ size }) => size),
    homepage: await packager.appInfo.computePackageUrl(),
    artifact: packager.expandArtifactNamePattern(packager.platformSpecificBuildOptions, 'tar.gz', Arch.x64),
  };
}

/** All files inside the archive, with `/` between folders. */
function listFiles(): string[] {
  const entries = listPackage(asar, { isPack: false }).map((entry) => entry.slice(1).replaceAll('\\', '/'));
  return entries.filter((entry) => !('files' in statFile(asar, entry)));
}

describe('the packaged program', () => {
  it('holds the built program and its papers, and nothing else', () => {
    const files = listFiles();
    expect(files).toEqual(
      expect.arrayContaining([
        'package.json',
        'LICENSE',
        'out/main/main.cjs',
        'out/preload/preload.cjs',
        'out/renderer/index.html',
        'out/cli/suiko.js',
      ]),
    );
    const papers = ['package.json', 'LICENSE', 'NOTICE.md', 'CHANGELOG.md'];
    expect(files.filter((file) => !file.startsWith('out/') && !papers.includes(file))).toEqual([]);
    expect(files.filter((file) => /\.(tsx?|mts|map|built)$|node_modules/u.test(file))).toEqual([]);
  });

  it('names no folder of the machine that built it', () => {
    const traces = [root, homedir()].filter((path) => path.length > 1);
    const tracing = listFiles().filter((file) => {
      const bytes = extractFile(asar, file);
      return traces.some((path) => bytes.includes(`${path}/`));
    });
    expect(tracing).toEqual([]);
  });

  it('starts with the main bundle', () => {
    const { main, name, productName } = JSON.parse(extractFile(asar, 'package.json').toString());
    expect({ main, name, productName }).toEqual({
      main: 'out/main/main.cjs',
      name: 'suiko',
      productName: 'Suiko',
    });
  });

  it('has the executable by its name, and the wanted languages', () => {
    expect(existsSync(join(packed, 'suiko'))).toBe(true);
    expect(readdirSync(join(packed, 'locales')).sort()).toEqual(['en-US.pak', 'ja.pak', 'zh-CN.pak']);
  });

  it('weighs little', () => {
    expect(statSync(asar).size).toBeLessThan(60e6);
  });

  it('has the fuses set', async () => {
    const [isOff, isOn] = Buffer.from('01');
    const wire = await getCurrentFuseWire(join(packed, 'suiko'));
    expect(wire).toMatchObject({
      [FuseV1Options.RunAsNode]: isOff,
      [FuseV1Options.EnableCookieEncryption]: isOn,
      [FuseV1Options.EnableNodeOptionsEnvironmentVariable]: isOff,
      [FuseV1Options.EnableNodeCliInspectArguments]: isOff,
      [FuseV1Options.EnableEmbeddedAsarIntegrityValidation]: isOn,
      [FuseV1Options.OnlyLoadAppFromAsar]: isOn,
      [FuseV1Options.GrantFileProtocolExtraPrivileges]: isOff,
    });
  });

  it('is offered for its documents, with its icon', () => {
    expect(desktop.entry).toContain('Name=Suiko\n');
    expect(desktop.entry).toMatch(/^Exec=\/opt\/Suiko\/suiko .*%U$/mu);
    expect(desktop.entry).toContain('MimeType=application/x-suiko+json;');
    expect(desktop.mimeTypes).toContain('<glob pattern="*.suiko"/>');
    expect(desktop.iconSizes).toEqual([16, 32, 48, 64, 128, 256, 512, 1024]);
  });

  it('says what a deb must say', () => {
    expect(desktop.homepage).toMatch(/^https:/u);
  });

  it('has a file name that tells version and system', () => {
    expect(desktop.artifact).toMatch(/^suiko-\d+\.\d+\.\d+-linux-x64\.tar\.gz$/u);
  });
});

it('has an icon file for Windows and for macOS', () => {
  const ico = readFileSync(join(root, 'electron/package/icon.ico'));
  const icns = readFileSync(join(root, 'electron/package/icon.icns'));
  expect([...ico.subarray(0, 6)]).toEqual([0, 0, 1, 0, 6, 0]);
  expect(icns.toString('latin1', 0, 4)).toBe('icns');
  expect(icns.readUInt32BE(4)).toBe(icns.length);
});
