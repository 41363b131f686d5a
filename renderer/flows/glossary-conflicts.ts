import type {
  Conflict,
  Entry,
  FormClaim,
  GlossaryConflict,
  HeaderValue,
  SharedForm,
  Variant,
} from '#shared/glossary';
import type { GlossaryEdit } from '#shared/session';
import type { App } from './app';
import { tellFailure } from './failures';
import { editGlossaries } from './glossary-edits';
import { loadEntries } from './load-entries';
import { tellWithUndo } from './names';

/** Gives an entry, of two values that people wanted, the one that a person chose; `null` is no value. */
export async function decideValue(
  app: App,
  id: string,
  { entry, key, glossary }: GlossaryConflict & { readonly glossary: number },
  value: unknown,
  words: string,
): Promise<void> {
  if (!entry) return decideHeader(app, id, { key, value, conflict: null }, glossary, words);
  const engine = app.engine.document(id);
  const edits = await editGlossaries(app, id, () =>
    key === 'deleted' && value === true
      ? engine.removeEntry(entry.id, glossary)
      : engine.putEntry(decided(entry, key, value), glossary),
  );
  tellWithUndo(app, id, app.t('glossaries.decided', { value: words }), edits);
}

/** The same for a value of a glossary's header; the notice brings the question back. */
async function decideHeader(
  app: App,
  id: string,
  decided: HeaderValue,
  glossary: number,
  words: string,
): Promise<void> {
  const engine = app.engine.document(id);
  const key = (await engine.glossaries())[glossary]?.key ?? null;
  const before = await put(decided);
  if (!before) return;
  const undo = { label: app.t('common.undo'), run: () => void put(before) };
  app.tell({ text: app.t('glossaries.decided', { value: words }), action: undo });

  async function put(value: HeaderValue): Promise<HeaderValue | null> {
    if (key === null) return null;
    const written = await app.host.call('glossary:decide', { glossary: key, decided: value });
    if (!written.ok) {
      tellFailure(app, app.t('names.notWritten'), written.failure);
      return null;
    }
    const was = await engine.putHeader(value, glossary);
    await loadEntries(app, id);
    return was;
  }
}

/** A form that several entries claim is that of one of them only: a variant elsewhere is taken out. */
export async function decideForm(
  app: App,
  id: string,
  { form, claims }: SharedForm,
  winner: FormClaim,
): Promise<void> {
  const engine = app.engine.document(id);
  const infos = await engine.glossaries();
  const others = claims.filter((claim) => claim !== winner && infos[claim.glossary]?.canEdit);
  const edits = await editGlossaries(app, id, async () => {
    const made: GlossaryEdit[] = [];
    for (const { entry, glossary } of others)
      made.push(
        ...(entry.term === form
          ? await engine.removeEntry(entry.id, glossary)
          : await engine.putEntry(withoutForm(entry, form), glossary)),
      );
    return made;
  });
  tellWithUndo(app, id, app.t('glossaries.decided', { value: winner.entry.term }), edits);
}

function withoutForm({ variants, source, ...entry }: Entry, form: string): Entry {
  return {
    ...entry,
    ...(variants && { variants: variants.filter(({ text }) => text !== form) }),
    ...(source && { source: source.filter((text) => text !== form) }),
  };
}

/** The key's last word is the value's name; what stands before it says which variant or example it belongs to. */
function decided(entry: Entry, key: string, value: unknown): Entry {
  const variant = (entry.variants ?? []).find(({ text }) => key.startsWith(`variants ${text} `));
  if (variant) {
    const name = key.slice(`variants ${variant.text} `.length);
    const settled = settle(variant, name, value);
    return { ...entry, variants: (entry.variants ?? []).map((one) => (one === variant ? settled : one)) };
  }
  return settle(entry, key, value);
}

function settle<T extends Entry | Variant>(holder: T, name: string, value: unknown): T {
  const { [name]: _decided, ...left }: Conflict = holder.conflict ?? {};
  const { conflict: _conflict, ...rest } = holder;
  const kept = Object.keys(left).length > 0 ? { ...rest, conflict: left } : rest;
  const values: [string, unknown][] = Object.entries(kept).filter(([key]) => key !== name);
  if (value !== null && name !== 'deleted') values.push([name, value]);
  // The value is one of those that the merge took from entries of the same shape.
  return Object.fromEntries(values) as unknown as T;
}
