import { foundCount, type SearchResult, type SearchState, showDialog, updateSearch } from '#renderer/state';
import type { SearchedText, SearchOutcome } from '#renderer/worker';
import { type DocumentEdit, firstIndex, paragraphStarts, placeAt, type Span } from '#shared/text';
import type { App } from './app';

/** Marks beyond this many are of no use to anybody; the count says “more than”. */
const mostFound = 100_000;
/** A preview of more is nothing a person reads. */
const mostReplaced = 20_000;
/** Code units of context on either side of a place in the preview. */
const contextReach = 20;

/** Opens the find bar, with what is selected as what is looked for. */
export function openSearch(app: App, withReplace: boolean): void {
  const selected = app.editor.selection()?.text ?? '';
  const isWord = selected !== '' && !selected.includes('\n') && !app.store.get().search.query.isRegex;
  app.store.update((state) => {
    const query = isWord ? { ...state.search.query, text: selected } : state.search.query;
    return updateSearch(state, { isOpen: true, opened: state.search.opened + 1, withReplace, query });
  });
  void refreshSearch(app);
}

/** Closes the find bar; the cursor stays where the search brought it. */
export function closeSearch(app: App): void {
  app.store.update((state) =>
    updateSearch(state, { isOpen: false, result: null, current: null, problem: null }),
  );
  app.editor.showFound(null);
  app.editor.focus();
}

/** Takes another question, and looks. */
export async function changeSearch(
  app: App,
  change: Partial<Pick<SearchState, 'query' | 'scope'>>,
): Promise<void> {
  app.store.update((state) => updateSearch(state, change));
  await refreshSearch(app);
}

/** Looks through the active document as it is now. A newer search drops the answer of an older one. */
export async function refreshSearch(app: App): Promise<SearchResult | null> {
  const { active, search } = app.store.get();
  if (active === null || !search.isOpen) return null;
  const version = app.editor.version(active);
  const texts = textsOf(app, active, version, search.scope === 'both');
  const outcome = await app.searcher.find({ texts, query: search.query, limit: mostFound });
  const now = app.store.get();
  if (!outcome || now.active !== active || now.search.query !== search.query || !now.search.isOpen)
    return now.search.result;
  const result = outcome.ok ? resultOf(active, version, outcome) : null;
  const problem = outcome.ok ? null : problemOf(app, outcome.failure);
  app.editor.showFound(result);
  app.store.update((state) => updateSearch(state, { result, problem, current: currentOf(app, result) }));
  return result;
}

function textsOf({ editor }: App, id: string, version: number, withSource: boolean): SearchedText[] {
  const draft: SearchedText = {
    slot: 'draft',
    key: `${id}:${version}`,
    read: () => editor.draftText(id),
  };
  if (!withSource) return [draft];
  return [{ slot: 'source', key: id, read: () => editor.sourceText(id) }, draft];
}

const nowhere = new Int32Array(0);

function resultOf(
  document: string,
  version: number,
  { value: { found } }: SearchOutcome & { readonly ok: true },
): SearchResult {
  return {
    document,
    version,
    source: found.source?.spans ?? nowhere,
    draft: found.draft?.spans ?? nowhere,
    isCut: Boolean(found.source?.isCut || found.draft?.isCut),
  };
}

function problemOf(
  { t }: App,
  { code, detail }: { readonly code: 'bad-expression' | 'too-slow'; readonly detail?: string },
): string {
  return code === 'too-slow' ? t('search.tooSlow') : t('search.badExpression', { detail: detail ?? '' });
}

/** The place that is selected, if one is. */
function currentOf({ editor }: App, result: SearchResult | null): SearchState['current'] {
  const side = editor.selection()?.side ?? 'draft';
  const selected = editor.selectedSpan(side);
  if (!result || !selected) return null;
  const index = indexFrom(result[side], selected.from);
  return index < foundCount(result[side]) && isAt(result[side], index, selected) ? { side, index } : null;
}

function isAt(spans: Int32Array, index: number, { from, to }: Span): boolean {
  return spans[index * 2] === from && spans[index * 2 + 1] === to;
}

/** Index of the first place that starts at or behind an offset. */
function indexFrom(spans: Int32Array, offset: number): number {
  return firstIndex(foundCount(spans), (index) => (spans[index * 2] ?? 0) >= offset);
}

/** The search's answer for the draft as it is now; asks anew when it was edited. */
async function freshResult(app: App): Promise<SearchResult | null> {
  const { active, search } = app.store.get();
  const { result } = search;
  if (active === null) return null;
  if (result?.document === active && result.version === app.editor.version(active)) return result;
  return refreshSearch(app);
}

/** Goes to the next or previous place, round the end, in the pane that had the focus last. */
export async function goToFound(app: App, step: 1 | -1): Promise<void> {
  if (!app.store.get().search.isOpen) openSearch(app, false);
  const result = await freshResult(app);
  if (!result) return;
  const focused = app.editor.selection()?.side ?? 'draft';
  const side = foundCount(result[focused]) > 0 ? focused : focused === 'draft' ? 'source' : 'draft';
  const count = foundCount(result[side]);
  if (count === 0) return;
  const selected = app.editor.selectedSpan(side) ?? { from: 0, to: 0 };
  const at = indexFrom(result[side], selected.from);
  const isOn = at < count && isAt(result[side], at, selected);
  const index = ((step === 1 ? (isOn ? at + 1 : at) : at - 1) + count) % count;
  const span = { from: result[side][index * 2] ?? 0, to: result[side][index * 2 + 1] ?? 0 };
  app.editor.selectSpan(side, span);
  app.store.update((state) => updateSearch(state, { current: { side, index } }));
}

/** What the places of the draft become; `null` when there is no answer. At most `limit` of them. */
async function askReplacements(
  app: App,
  limit: number,
): Promise<{
  readonly version: number;
  readonly spans: Int32Array;
  readonly inserts: readonly string[];
} | null> {
  const { active, search } = app.store.get();
  if (active === null) return null;
  const version = app.editor.version(active);
  const outcome = await app.searcher.find({
    texts: textsOf(app, active, version, false),
    query: search.query,
    limit,
    template: search.replacement,
  });
  if (!outcome?.ok) {
    const problem = outcome && problemOf(app, outcome.failure);
    if (problem !== null) app.store.update((state) => updateSearch(state, { problem }));
    return null;
  }
  const spans = outcome.value.found.draft?.spans ?? nowhere;
  return { version, spans, inserts: outcome.value.replacements };
}

/** Places and what they become, as edits of the draft. */
function editsOf(text: string, spans: Int32Array, inserts: readonly string[]): DocumentEdit[] {
  const starts = paragraphStarts(text.split('\n'));
  return inserts.map((insert, index) => ({
    from: placeAt(starts, spans[index * 2] ?? 0),
    to: placeAt(starts, spans[index * 2 + 1] ?? 0),
    insert,
  }));
}

/** Replaces the place that is selected, and goes on to the next; goes to one first when none is. */
export async function replaceFound(app: App): Promise<void> {
  const { active } = app.store.get();
  const selected = app.editor.selectedSpan('draft');
  const asked = await askReplacements(app, mostFound);
  if (active === null || !asked || !selected) return;
  const { version, spans, inserts } = asked;
  const index = indexFrom(spans, selected.from);
  const insert = inserts[index];
  if (insert !== undefined && isAt(spans, index, selected)) {
    const here = spans.subarray(index * 2, index * 2 + 2);
    await applyEdits(app, active, version, editsOf(app.editor.draftText(active), here, [insert]));
    const end = selected.from + insert.length;
    app.editor.selectSpan('draft', { from: end, to: end });
  }
  await goToFound(app, 1);
}

/** Shows every place of the draft before and after, with a tick each. */
export async function previewReplace(app: App): Promise<void> {
  const id = app.store.get().active;
  const asked = await askReplacements(app, mostReplaced);
  if (id === null || !asked) return;
  const { version, spans, inserts } = asked;
  if (inserts.length === 0) return app.tell({ text: app.t('search.none') });
  const text = app.editor.draftText(id);
  const edits = editsOf(text, spans, inserts);
  const places = edits.map(({ from: { paragraph }, insert }, index) => {
    const [from = 0, to = 0] = spans.subarray(index * 2, index * 2 + 2);
    return {
      key: String(index),
      paragraph,
      before: text.slice(from, to),
      after: insert,
      contextBefore: lineBefore(text, from),
      contextAfter: lineAfter(text, to),
      ticked: true,
    };
  });
  app.store.update((state) => showDialog(state, { kind: 'replace', document: id, version, places, edits }));
}

function lineBefore(text: string, at: number): string {
  return text.slice(Math.max(0, at - contextReach, text.lastIndexOf('\n', at - 1) + 1), at);
}

function lineAfter(text: string, at: number): string {
  return text.slice(at, at + contextReach).split('\n', 1)[0] ?? '';
}

/** Replaces the ticked places of a preview as one undo step, and says how many. */
export async function replaceChosen(
  app: App,
  id: string,
  version: number,
  edits: readonly DocumentEdit[],
): Promise<void> {
  const places = await applyEdits(app, id, version, edits);
  const text = app.t('preview.done', { count: places });
  app.tell(
    places > 0 ? { text, action: { label: app.t('common.undo'), run: () => app.editor.undo(id) } } : { text },
  );
  await refreshSearch(app);
}

/** Nothing is changed, and 0 answered, when the draft is not the one that was looked through any more. */
async function applyEdits(
  app: App,
  id: string,
  version: number,
  edits: readonly DocumentEdit[],
): Promise<number> {
  const ask = async () =>
    app.editor.version(id) === version ? app.engine.document(id).editByHand(edits) : null;
  const batch = await app.editor.apply(id, ask, app.t('command.edit.replace'));
  return batch?.places ?? 0;
}
