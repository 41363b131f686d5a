import { readdirSync, readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { dirname, join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Which folders of `shared/` a folder of `shared/` may use; see `shared/README.md`. */
const below: Readonly<Record<string, readonly string[]>> = {
  text: [],
  glossary: ['text'],
  align: ['text'],
  search: ['text'],
  diff: ['text'],
  findings: ['text', 'glossary'],
  origins: ['text'],
  import: ['text'],
  clean: ['text', 'glossary', 'findings', 'origins'],
  review: ['text', 'diff', 'origins'],
  project: ['text', 'glossary', 'origins'],
  export: ['text', 'align', 'diff'],
  session: [
    'text',
    'glossary',
    'align',
    'diff',
    'findings',
    'origins',
    'clean',
    'review',
    'project',
    'export',
  ],
  contract: ['text', 'glossary', 'import', 'project'],
  messages: ['text', 'glossary', 'findings', 'import', 'contract'],
};

/** Packages by part; anything else is an import nobody decided on. */
const packages: readonly (readonly [RegExp, readonly string[]])[] = [
  [/^shared\/contract\//u, ['zod']],
  [/^shared\/glossary\/formats\//u, ['fast-xml-builder', 'papaparse', 'saxes', 'yaml']],
  [/^shared\/glossary\//u, ['zod', 're2js']],
  [/^shared\/project\//u, ['zod']],
  [/^shared\/text\//u, ['encoding-japanese']],
  [/^shared\/import\//u, ['fflate', 'htmlparser2', 'saxes']],
  [/^shared\/export\//u, ['docx', 'fast-xml-builder']],
  [/^shared\/review\//u, ['papaparse']],
  [/^electron\/node\//u, ['chardet', 'env-paths', 'iconv-lite', 'write-file-atomic', 'zod']],
  [/^electron\/web\//u, ['open', 'zod']],
  [/^electron\/cli\//u, ['commander']],
  [/^electron\/(?:main|preload)\//u, ['electron']],
  [/^renderer\/editor\//u, ['monaco-editor', 'react', '@fontsource/biz-udgothic']],
  [/^renderer\/worker\//u, []],
  [/^renderer\//u, ['react', 'react-dom', 'react-aria-components', 'lucide-react', 'zustand']],
];

interface Import {
  readonly file: string;
  readonly target: string;
}

const imports = ['shared', 'renderer', 'electron']
  .flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((file) =>
      posix.join(folder, file),
    ),
  )
  .filter((file) => /\.tsx?$/u.test(file) && !file.startsWith('electron/launch/'))
  .flatMap(importsOf);

function importsOf(file: string): Import[] {
  const code = readFileSync(join(root, file), 'utf8');
  const pattern =
    /(?:^|\n)(?:import|export)\s(?:[^'";=()]*?\sfrom\s)?'([^']+)'|\bimport\(\s*'([^']+)'\s*\)/gu;
  return Array.from(code.matchAll(pattern), (match) => ({ file, target: match[1] ?? match[2] ?? '' }));
}

/** Where an import leads: a path from the root for our own code, the specifier for packages. */
function resolved({ file, target }: Import): string {
  if (target.startsWith('#')) return target.slice(1);
  return target.startsWith('.') ? posix.join(dirname(file), target) : target;
}

function wrong(isWrong: (file: string, target: string, specifier: string) => boolean): string[] {
  return imports
    .filter((entry) => isWrong(entry.file, resolved(entry), entry.target))
    .map(({ file, target }) => `${file} → ${target}`);
}

const isOwn = (target: string) => /^(?:shared|renderer|electron)\//u.test(target);
const isBuiltin = (target: string) => target.startsWith('node:') || builtinModules.includes(target);
const packageName = (target: string) =>
  target
    .split('/')
    .slice(0, target.startsWith('@') ? 2 : 1)
    .join('/');

describe('imports', () => {
  it('are found at all', () => {
    expect(imports.length).toBeGreaterThan(300);
  });

  it('inside shared/ go downwards', () => {
    expect(
      wrong((file, target) => {
        const from = file.split('/')[1] ?? '';
        const to = target.split('/')[1] ?? '';
        return (
          file.startsWith('shared/') &&
          isOwn(target) &&
          from !== to &&
          !(below[from]?.includes(to) && target.startsWith('shared/'))
        );
      }),
    ).toEqual([]);
  });

  it('enter a folder through its index', () => {
    expect(
      wrong((file, _, specifier) => {
        if (specifier.startsWith('#')) return false;
        const target = resolved({ file, target: specifier });
        const room = (path: string) => path.split('/').slice(0, 2).join('/');
        return specifier.startsWith('../') && isOwn(target) && room(dirname(`${file}`)) !== room(target);
      }),
    ).toEqual([]);
  });

  it('keep the parts of the program apart', () => {
    expect(
      wrong((file, target) => {
        if (file.startsWith('renderer/')) return target.startsWith('electron/');
        if (file.startsWith('electron/')) return target.startsWith('renderer/');
        return false;
      }),
    ).toEqual([]);
    expect(
      wrong(
        (file, target) =>
          file.startsWith('electron/preload/') &&
          isOwn(target) &&
          !/^(?:shared\/contract|electron\/preload)/u.test(target),
      ),
    ).toEqual([]);
    expect(
      wrong((file, target) => file.startsWith('electron/node/') && /^electron\/(?!node)/u.test(target)),
    ).toEqual([]);
  });

  it('never go in a circle', () => {
    const files = new Set(imports.map(({ file }) => file));
    const fileOf = (path: string) =>
      ['.ts', '.tsx', '/index.ts'].map((end) => path + end).find((file) => files.has(file));
    const uses = new Map<string, string[]>();
    for (const entry of imports) {
      const target = fileOf(resolved(entry));
      if (target) uses.set(entry.file, [...(uses.get(entry.file) ?? []), target]);
    }
    const done = new Set<string>();
    const circles: string[] = [];
    function visit(file: string, path: readonly string[]): void {
      if (path.includes(file)) circles.push([...path.slice(path.indexOf(file)), file].join(' → '));
      if (done.has(file) || path.includes(file)) return;
      for (const target of uses.get(file) ?? []) visit(target, [...path, file]);
      done.add(file);
    }
    for (const file of uses.keys()) visit(file, []);
    expect(circles).toEqual([]);
  });

  it('take Node built-ins in electron/ only', () => {
    expect(wrong((file, target) => !file.startsWith('electron/') && isBuiltin(target))).toEqual([]);
  });

  it('take each package where it has its job', () => {
    expect(
      wrong((file, target) => {
        if (
          isOwn(target) ||
          isBuiltin(target) ||
          target.startsWith('.') ||
          /^(?:corpus|package\.json)/u.test(target)
        )
          return false;
        const allowed = packages.find(([part]) => part.test(file))?.[1] ?? [];
        return !allowed.includes(packageName(target));
      }),
    ).toEqual([]);
  });
});
