import { useEffect, useState } from 'react';
import { useApp } from '#renderer/screens';
import type { ImportChoice, ImportCounts } from '#shared/glossary';
import type { ImportAnswer } from './use-import';

/** How many entries an import would touch as its conflicts are decided now; the last answer while a new one is made. */
export function useImportCounts(
  document: string,
  answer: ImportAnswer | null,
  choices: ReadonlyMap<number, ImportChoice>,
): ImportCounts | null {
  const app = useApp();
  const [counted, setCounted] = useState<{
    readonly answer: ImportAnswer;
    readonly counts: ImportCounts;
  } | null>(null);
  useEffect(() => {
    if (!answer) return;
    let isWanted = true;
    void app.engine
      .countImported(document, answer.file, answer.wishes.glossary, choices)
      .then((counts) => isWanted && setCounted({ answer, counts }));
    return () => {
      isWanted = false;
    };
  }, [app, document, answer, choices]);
  return counted && counted.answer === answer ? counted.counts : (answer?.preview.counts ?? null);
}
