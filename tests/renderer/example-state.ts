import { type AppState, type DocumentState, initialState, newDocument } from '#renderer/state';
import type { LocatedFinding, ReviewChange, Summary } from '#shared/session';

export function exampleState(): AppState {
  return initialState(
    { version: '0', door: 'browser', platform: 'linux', locale: 'en', files: [] },
    {
      language: 'en',
      theme: 'light',
      fontSize: 15,
      screenReader: false,
      disabledRules: [],
      usualGlossaries: [],
      offersStarter: true,
      keys: { preset: 'suiko', changed: {} },
      author: '',
    },
  );
}

export function exampleSummary(version = 0): Summary {
  return {
    version,
    findings: {
      total: 0,
      byRule: {},
      byTier: { safe: 0, likely: 0, ask: 0 },
      bySeverity: { error: 0, warning: 0, hint: 0 },
    },
    analysed: 1,
    paragraphs: 1,
    characters: { source: 1, draft: 1 },
    language: 'ja',
    progress: { confirmed: 0, all: 1 },
  };
}

export function exampleDocument(id: string, known: Partial<DocumentState> = {}): DocumentState {
  const source = { fileName: 'a.txt', encoding: 'utf-8', bom: false, newline: 'lf', sha256: '' } as const;
  const fresh = newDocument({
    id,
    name: id,
    file: null,
    textFile: null,
    source,
    openedAt: 0,
    summary: exampleSummary(),
  });
  return { ...fresh, ...known };
}

/** A finding whose text `found` stands at `offset` of its paragraph, with one fix that replaces it. */
export function exampleFinding(key: string, found = '。。', replacement = '。', offset = 10): LocatedFinding {
  const span = { from: offset, to: offset + found.length };
  return {
    key,
    paragraph: 0,
    finding: {
      rule: 'punctuation-cluster',
      severity: 'error',
      span,
      message: { id: 'punctuation-cluster' },
      fixes: [{ tier: 'safe', edits: [{ span, insert: replacement }] }],
      related: [],
    },
    replacement,
    excerpt: { text: `行った${found}次に`, span: { from: 3, to: 3 + found.length } },
  };
}

export function exampleChange(before: string, after: string, by: ReviewChange['origins']): ReviewChange {
  const base = { from: 0, to: before.length };
  const change = { base, draft: { from: 0, to: after.length }, kind: 'replace' } as const;
  return { change, before, after, paragraph: 0, baseParagraph: 0, origins: by };
}
