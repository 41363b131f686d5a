import type { Glossary } from '#shared/glossary';
import { openSession, type Session } from '#shared/session';

export const glossary: Glossary = {
  lang: 'ja',
  tombstones: [],
  entries: [
    {
      id: 'q3m7xk2vh9t4bd5n',
      term: '黄仁勲',
      category: 'person',
      variants: [{ text: '黄仁順' }, { text: '黄Jenxun' }],
    },
  ],
};

const source = { fileName: 'a.txt', encoding: 'utf-8', bom: false, newline: 'lf', sha256: '' } as const;

/** A session on a text, nothing repaired yet. */
export function open(text: string, glossaries: readonly Glossary[] = [glossary]): Session {
  return openSession({ name: 'a', source, text, glossaries });
}

/** Applies the automatic clean as the editor would. */
export function clean(session: Session, tier: 'safe' | 'likely' = 'safe', alternative = 2): void {
  const batch = session.clean(tier);
  session.apply(batch.edits, { batch: batch.id, kind: 'edit', alternative });
}

/** All findings with their places. */
export function allFindings(session: Session) {
  while (session.analyse(1000));
  return session.findingsIn({ from: 0, to: session.summary().paragraphs });
}
