import type { OpenedText } from '#shared/contract';
import { type Profile, profileKeys } from '#shared/text';
import type { App } from './app';
import { showFailure } from './failures';
import { pushStates } from './push-states';

/** How the name of a style's file ends. */
export const styleEnding = '.suiko-style.json';

/** A style under its name: those that ship, and those in files. */
export interface NamedStyle {
  readonly name: string;
  readonly profile: Partial<Profile>;
}

/** Readers and writers of files come when they are needed. */
const files = () => import('#shared/project');

export async function loadPresets(): Promise<readonly NamedStyle[]> {
  return (await files()).stylePresets;
}

/**
 * Puts a person's values of the profile in place of those they chose before: a step among those that undo takes back.
 */
export async function correctProfile(app: App, id: string, corrections: Partial<Profile>): Promise<void> {
  const engine = app.engine.document(id);
  // Asked at once, so that nothing comes between them.
  const [profile] = await Promise.all([engine.profile(), engine.correctProfile(corrections)]);
  const states = { before: correctionsOf(profile), after: corrections };
  pushStates(app, id, app.t('step.style'), states, (values) => void engine.correctProfile(values));
}

/** Sets a document in a style; the notice takes it back. */
export async function applyStyle(app: App, id: string, { name, profile }: NamedStyle): Promise<void> {
  const before = correctionsOf(await app.engine.document(id).profile());
  await correctProfile(app, id, profile);
  app.tell({
    text: app.t('style.applied', { name }),
    action: { label: app.t('common.undo'), run: () => void correctProfile(app, id, before) },
  });
}

/** The values of a profile that a person chose. */
export function correctionsOf(answer: {
  readonly profile: Profile;
  readonly corrected: readonly (keyof Profile)[];
}): Partial<Profile> {
  return pick(answer.profile, answer.corrected);
}

/** Lets the person choose a style's file for a document. */
export async function openStyle(app: App, id: string): Promise<void> {
  const chosen = await app.host.pickFiles('style');
  if (!chosen.ok) return showFailure(app, 'style.failed', chosen.failure);
  const [file] = chosen.value;
  if (!file) return;
  const read = await app.host.call('text:read', { file: file.id });
  if (!read.ok) return showFailure(app, 'style.failed', { file: file.name, ...read.failure });
  await applyFile(app, id, read.value);
}

/** Sets the active document in the style of a file that was dropped or opened from outside. */
export async function openStyleFile(app: App, read: OpenedText): Promise<void> {
  const id = app.store.get().active;
  if (id !== null) await applyFile(app, id, read);
}

async function applyFile(app: App, id: string, { file, text }: OpenedText): Promise<void> {
  const parsed = (await files()).parseStyle(text, file.name);
  if (!parsed.ok) return showFailure(app, 'style.failed', parsed.failure);
  await applyStyle(app, id, parsed.value);
}

/** Writes how a document is set as a style under a name the person chooses. */
export async function saveStyle(app: App, id: string): Promise<void> {
  const { profile } = await app.engine.document(id).profile();
  const name = (app.store.get().documents[id]?.name ?? '').replace(/\.\w{1,8}$/u, '');
  const text = (await files()).writeStyle({ name, profile: styleValues(profile) });
  const delivered = await app.host.deliver(`${name}${styleEnding}`, {
    kind: 'text',
    text: { text, encoding: 'utf-8', bom: false, newline: 'lf' },
  });
  if (!delivered.ok) return showFailure(app, 'style.saveFailed', delivered.failure);
  if (delivered.value) app.tell({ text: app.t('style.saved', { name: delivered.value.name }) });
}

/** What one text is rather than how texts are to be set, and habits that are none, are no part of a style. */
export function styleValues(profile: Profile): Partial<Profile> {
  return pick(
    profile,
    profileKeys.filter((key) => key !== 'language' && key !== 'hardWrapped' && profile[key] !== 'mixed'),
  );
}

function pick(profile: Profile, keys: readonly (keyof Profile)[]): Partial<Profile> {
  return Object.fromEntries(Object.entries(profile).filter(([key]) => keys.some((one) => one === key)));
}
