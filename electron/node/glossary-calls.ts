import { mkdir, readdir, stat, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import type { FileRef, Handlers, HostCalls, OpenedGlossary } from '#shared/contract';
import { parseGlossaryLines, writeGlossary } from '#shared/glossary';
import { fail, type Result, succeed } from '#shared/text';
import { type FileRefs, isGlossary, type KnownFile } from './file-refs';
import { takeFreeName } from './free-name';
import type { OpenFailure } from './glossary-file';
import type { GlossaryFiles } from './glossary-files';
import type { KnownGlossaries } from './known-glossaries';
import { readText } from './read-text';
import { systemCode, writeFailure } from './system-errors';
import { writeAtomic } from './write-atomic';

type GlossaryCalls = Pick<Handlers, Extract<keyof HostCalls, `glossary:${string}`>>;

const extension = '.glossary.jsonl';

/** What the calls about glossaries work with. */
export interface GlossaryPlaces {
  readonly dataFolder: string;
  readonly refs: FileRefs;
  readonly files: GlossaryFiles;
  readonly known: KnownGlossaries;
}

/** Opens, makes and changes glossary files. */
export function createGlossaryCalls({ dataFolder, refs, files, known }: GlossaryPlaces): GlossaryCalls {
  const folder = join(dataFolder, 'glossaries');

  async function open({ ref, source }: KnownFile): Promise<Result<OpenedGlossary, OpenFailure>> {
    if (source.kind === 'received') return openReceived(ref, source.bytes);
    // Lines are written into nothing that a person might have meant as a text.
    if (!isGlossary(source.path)) return fail({ code: 'glossary-not-ours', file: ref.name });
    const opened = await files.open(ref.id, source.path);
    if (!opened.ok) return opened;
    await known.note(ref.id, source.path);
    return succeed({ file: ref, ...opened.value });
  }

  async function openAt(path: string): Promise<Result<OpenedGlossary, OpenFailure>> {
    const { id } = await refs.forGlossary(path);
    return openKnown(id);
  }

  async function openKnown(id: string): Promise<Result<OpenedGlossary, OpenFailure>> {
    const found = refs.find(id);
    return found ? open(found) : fail({ code: 'not-found' });
  }

  return {
    'glossary:open': ({ file }) => openKnown(file),
    async 'glossary:create'({ file, name, lang }) {
      const place = file === null ? await takeFreeName(folder, name, extension) : placeOf(refs, file);
      if (!place.ok) return place;
      if (file !== null && (await hasContent(place.value)))
        return fail({ code: 'exists', file: basename(place.value) });
      const written = await writeAtomic(place.value, emptyGlossary(lang));
      return written.ok ? openAt(place.value) : written;
    },
    async 'glossary:personal'({ lang }) {
      const path = join(dataFolder, `personal${extension}`);
      const made = await makeIfMissing(path, emptyGlossary(lang));
      return made.ok ? openAt(path) : made;
    },
    async 'glossary:list'() {
      const names = await namesIn(folder);
      return succeed(
        await Promise.all(names.filter(isGlossary).map((name) => refs.forGlossary(join(folder, name)))),
      );
    },
    async 'glossary:change'({ glossary, by, changes }) {
      const found = refs.find(glossary);
      if (found?.source.kind === 'received') return fail({ code: 'read-only', file: found.ref.name });
      return files.change(glossary, changes, by);
    },
    async 'glossary:decide'({ glossary, decided }) {
      const found = refs.find(glossary);
      if (found?.source.kind === 'received') return fail({ code: 'read-only', file: found.ref.name });
      return files.decide(glossary, decided);
    },
    async 'glossary:paths'({ project, glossaries }) {
      const from = diskPath(refs.find(project));
      if (from === null) return fail({ code: 'not-found' });
      return succeed(glossaries.map((id) => relativePath(from, diskPath(refs.find(id)))));
    },
    async 'glossary:folders'({ glossaries }) {
      return succeed(glossaries.map((id) => shownFolder(diskPath(refs.find(id)))));
    },
    async 'glossary:find'({ project, paths }) {
      const from = diskPath(refs.find(project));
      if (from === null) return fail({ code: 'not-found' });
      return succeed(await Promise.all(paths.map((path) => findBeside(refs, from, path))));
    },
  };
}

/** What a browser handed over has no place to be written to. */
function openReceived(file: FileRef, bytes: Buffer): Result<OpenedGlossary, OpenFailure> {
  const read = readText(bytes, file.name, 'utf-8');
  if (!read.ok) return read;
  const parsed = parseGlossaryLines(read.value.text, file.name);
  if (!parsed.ok) return parsed;
  return succeed({ file, text: read.value.text, revision: 0, canEdit: false });
}

function emptyGlossary(lang: string): Buffer {
  return Buffer.from(writeGlossary({ lang, entries: [], tombstones: [] }));
}

/** The path behind a place a person chose to save to. */
function placeOf(refs: FileRefs, id: string): Result<string, { code: 'unwritable' | 'glossary-not-ours' }> {
  const path = diskPath(refs.find(id));
  if (path === null) return fail({ code: 'unwritable' });
  return isGlossary(path) ? succeed(path) : fail({ code: 'glossary-not-ours', file: basename(path) });
}

async function hasContent(path: string): Promise<boolean> {
  return stat(path).then(
    ({ size }) => size > 0,
    () => false,
  );
}

async function makeIfMissing(
  path: string,
  content: Buffer,
): Promise<Result<null, ReturnType<typeof writeFailure>>> {
  try {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, content, { flag: 'wx' });
  } catch (error) {
    if (systemCode(error) !== 'EEXIST') return fail(writeFailure(error, basename(path)));
  }
  return succeed(null);
}

async function namesIn(folder: string): Promise<string[]> {
  try {
    return await readdir(folder);
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return [];
    throw error;
  }
}

function diskPath(file: KnownFile | null): string | null {
  return file?.source.kind === 'disk' ? file.source.path : null;
}

function shownFolder(path: string | null): string | null {
  if (path === null) return null;
  const [folder, home] = [dirname(path), homedir()];
  return folder === home || folder.startsWith(home + sep) ? `~${folder.slice(home.length)}` : folder;
}

/** With slashes on every system: projects travel. `null` across drives, where nothing relative leads. */
function relativePath(project: string, glossary: string | null): string | null {
  if (glossary === null) return null;
  const path = relative(dirname(project), glossary);
  return isAbsolute(path) ? null : path.split(sep).join('/');
}

/**
 * A project may come from anybody: it leads only to glossaries, and only by a relative path.
 */
async function findBeside(refs: FileRefs, project: string, path: string): Promise<FileRef | null> {
  if (isAbsolute(path) || /^[a-z]:|\\/iu.test(path) || !path.toLowerCase().endsWith(extension)) return null;
  const target = resolve(dirname(project), path);
  const isThere = await stat(target).then(
    (stats) => stats.isFile(),
    () => false,
  );
  return isThere ? refs.forGlossary(target) : null;
}
