import { useSyncExternalStore } from 'react';
import { createRoot } from 'react-dom/client';
import {
  type EditEvent,
  type EditorLanguage,
  type LoadedEditor,
  loadEditor,
  type QuickFix,
} from '#renderer/editor';
import type { App } from '#renderer/flows';
import { createEngine, type Engine } from '#renderer/worker';
import { makeApp } from './make-app';
import { makeReady, personSteps } from './person-steps';

/** What the page shows; the tests set it. */
interface View {
  readonly document: string | null;
  readonly screen: 'edit' | 'review';
  readonly layout: 'side-by-side' | 'inline';
  readonly split: number;
  readonly current: number | null;
}

export interface Harness {
  readonly editor: LoadedEditor['api'];
  readonly engine: Engine;
  readonly edits: EditEvent[];
  readonly quickFixes: QuickFix[];
  /** For what a person does in several steps. */
  readonly app: App;
  readonly personSteps: typeof personSteps;
  readonly makeReady: typeof makeReady;
  /** Opens a text in the engine and the editor and shows it. */
  open(id: string, text: string): Promise<void>;
  show(view: Partial<View>): void;
}

declare global {
  var harness: Promise<Harness>;
}

let view: View = { document: null, screen: 'edit', layout: 'side-by-side', split: 0.5, current: null };
const listeners = new Set<() => void>();

function show(change: Partial<View>): void {
  view = { ...view, ...change };
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function Page({ loaded: { EditPanes, ReviewDiff } }: { readonly loaded: LoadedEditor }) {
  const { document, screen, layout, split, current } = useSyncExternalStore(subscribe, () => view);
  if (document === null) return null;
  if (screen === 'review') {
    return (
      <ReviewDiff
        document={document}
        layout={layout}
        textLanguage="ja"
        current={current}
        onCurrent={(index) => show({ current: index })}
      />
    );
  }
  return (
    <EditPanes
      document={document}
      split={split}
      onSplit={(moved) => show({ split: moved })}
      textLanguage="ja"
      dividerLabel="Divider"
      attached={null}
    />
  );
}

async function start(): Promise<Harness> {
  const engine = createEngine();
  const quickFixes: QuickFix[] = [];
  const parameters = new URLSearchParams(location.search);
  const language =
    (['en', 'ja', 'zh'] as const).find((known) => known === parameters.get('language')) ?? 'en';
  const isDark = parameters.get('theme') === 'dark';
  document.documentElement.lang = language satisfies EditorLanguage;
  if (isDark) document.documentElement.dataset.theme = 'dark';
  const loaded = await loadEditor({
    engine,
    language,
    theme: isDark ? 'dark' : 'light',
    fontSize: 15,
    screenReader: false,
    words: {
      sourceLabel: 'Source',
      draftLabel: 'Draft',
      baselineLabel: 'Baseline',
      attachedLabel: 'Attached',
      describe: ({ finding }) => `Found: ${finding.rule}`,
      hoverKeys: () => 'Ctrl+. fix',
      fixTitle: (located) => `Fix: ${located.replacement ?? ''}`,
      fixAllTitle: ({ finding }) => `Fix all: ${finding.rule}`,
      ignoreTitle: 'Ignore here',
      ignoreEverywhereTitle: 'Ignore everywhere',
      addToGlossaryTitle: 'Add to glossary',
      movedTo: (paragraph) => `to ${paragraph}`,
      movedFrom: (paragraph) => `from ${paragraph}`,
      entryTitle: ({ term }) => term,
      otherEntries: (others) => others.map(({ term }) => term).join(', '),
      statusTitle: (status) => status,
    },
    onQuickFix: (choice) => quickFixes.push(choice),
  });
  const root = document.getElementById('root');
  if (root) createRoot(root).render(<Page loaded={loaded} />);
  const edits: EditEvent[] = [];
  loaded.api.onEdit((event) => edits.push(event));

  async function open(id: string, text: string): Promise<void> {
    const source = {
      fileName: `${id}.txt`,
      encoding: 'utf-8',
      bom: false,
      newline: 'lf',
      sha256: '',
    } as const;
    await engine.open(id, { name: id, source, text, glossaries: [] });
    await loaded.api.openDocument(id);
    show({ document: id });
  }

  const app = makeApp(loaded.api, engine);
  return { editor: loaded.api, engine, edits, quickFixes, app, personSteps, makeReady, open, show };
}

globalThis.harness = start();
