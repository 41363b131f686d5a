import { existsSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of `package.json`. */
export const root = fileURLToPath(new URL('../..', import.meta.url));

/** @param {string} path */
const inRoot = (path) => join(root, path);

/**
 * A part of the program that is built by itself, into `out/<name>`, from its entry; built again when one of its
 * inputs is newer.
 * @typedef {object} Target
 * @property {string} name
 * @property {string} entry
 * @property {readonly string[]} inputs
 * @property {(outDir: string) => Promise<import('vite').InlineConfig>} configure
 */

const common = ['package.json', 'package-lock.json', 'electron/launch', 'shared'].map(inRoot);

/** @type {readonly Target[]} */
const all = [
  {
    name: 'renderer',
    entry: inRoot('renderer/index.html'),
    inputs: [...common, ...['renderer', 'corpus'].map(inRoot)],
    configure: configureRenderer,
  },
  nodeTarget('main', 'electron/main/main.ts', 'main.cjs', ['electron/node', 'electron/main']),
  nodeTarget('preload', 'electron/preload/preload.ts', 'preload.cjs', ['electron/preload']),
  nodeTarget('glossary-worker', 'electron/node/glossary-worker.ts', 'glossary-worker.cjs', ['electron/node']),
  nodeTarget('cli', 'electron/cli/main.ts', 'suiko.js', ['electron/node', 'electron/web', 'electron/cli']),
];

/**
 * The targets of these names that there is something to build of; all without names.
 * @param {readonly string[]} names
 */
export function findTargets(names = []) {
  return all.filter(({ name, entry }) => (names.length === 0 || names.includes(name)) && existsSync(entry));
}

/**
 * @param {string} outDir
 * @returns {Promise<import('vite').InlineConfig>}
 */
async function configureRenderer(outDir) {
  const { default: react } = await import('@vitejs/plugin-react');
  return {
    configFile: false,
    root: inRoot('renderer'),
    base: './',
    plugins: [react()],
    worker: { format: 'es' },
    build: {
      outDir,
      emptyOutDir: true,
      target: 'es2023',
      // The content security policy takes fonts from files only.
      assetsInlineLimit: 0,
      // Monaco alone is larger than the limit that is warned about.
      chunkSizeWarningLimit: 10_000,
      rolldownOptions: { treeshake: { moduleSideEffects: pureShared } },
    },
  };
}

/**
 * Modules of `shared` are pure, though a bundler cannot see it of their tables: the page takes the names of the rules
 * and leaves the rules to the worker. The contract alone sets zod up when it is loaded.
 */
const pureShared = [{ test: /[\\/]shared[\\/](?!contract[\\/])/u, sideEffects: false }];

/**
 * @param {string} name
 * @param {string} entry
 * @param {string} file
 * @param {readonly string[]} folders
 * @returns {Target}
 */
function nodeTarget(name, entry, file, folders) {
  return {
    name,
    entry: inRoot(entry),
    inputs: [...common, ...folders.map(inRoot)],
    configure: async (outDir) => configureNode(inRoot(entry), file, outDir),
  };
}

/**
 * @param {string} entry
 * @param {string} file
 * @param {string} outDir
 * @returns {import('vite').InlineConfig}
 */
function configureNode(entry, file, outDir) {
  const isModule = file.endsWith('.js');
  return {
    configFile: false,
    root,
    ssr: { noExternal: true },
    // Bundled packages that were written for CommonJS ask for their own file name.
    define: isModule ? { __filename: 'import.meta.filename' } : {},
    build: {
      outDir,
      emptyOutDir: true,
      ssr: entry,
      target: 'node20',
      minify: false,
      rolldownOptions: {
        platform: 'node',
        external: ['electron', ...builtinModules, ...builtinModules.map((name) => `node:${name}`)],
        output: {
          format: isModule ? 'es' : 'cjs',
          entryFileNames: file,
          chunkFileNames: isModule ? '[name]-[hash].js' : '[name]-[hash].cjs',
          // A sandboxed preload can load nothing; the window's program is one file for clarity. The command line
          // loads what a command needs.
          codeSplitting: isModule,
          banner: (chunk) => (isModule && chunk.isEntry ? '#!/usr/bin/env node' : ''),
        },
      },
    },
  };
}
