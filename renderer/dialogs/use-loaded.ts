import { useEffect, useState } from 'react';
import { useAppState } from '#renderer/screens';

/** What the engine answers about a document, asked again whenever the document has changed; `null` before. */
export function useLoaded<T>(document: string | null, load: () => Promise<T>): T | null {
  const revision = useAppState((state) => (document === null ? 0 : state.documents[document]?.revision));
  const total = useAppState((state) =>
    document === null ? 0 : state.documents[document]?.summary.findings.total,
  );
  const names = useAppState((state) => (document === null ? 0 : state.documents[document]?.names.revision));
  const [answer, setAnswer] = useState<T | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `load` is another function at each drawing
  useEffect(() => {
    let isWanted = true;
    void load().then((loaded) => {
      if (isWanted) setAnswer(loaded);
    });
    return () => {
      isWanted = false;
    };
  }, [document, revision, total, names]);
  return answer;
}
