import { useEffect, useState } from 'react';
import { foldersOf } from '#renderer/flows';
import type { GlossaryInfo } from '#shared/session';
import { useApp, useDocument, useT } from './app-context';

/** A glossary of the document with the name a person knows it by. */
export interface NamedGlossary extends GlossaryInfo {
  readonly name: string;
  /** Where it lies, to be shown; `null` for the document's own and for what a browser handed over. */
  readonly folder: string | null;
}

/** The glossaries of the document in order: its own, the opened ones, the personal one. */
export function useGlossaries(): readonly NamedGlossary[] {
  const app = useApp();
  const t = useT();
  const { id, revision, files } = useDocument((document) => ({
    id: document.id,
    revision: document.names.revision,
    files: document.glossaryFiles,
  }));
  const [infos, setInfos] = useState<readonly Omit<NamedGlossary, 'name'>[]>([]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `revision` and `files` ask anew
  useEffect(() => {
    let isWanted = true;
    void load().then((loaded) => {
      if (isWanted) setInfos(loaded);
    });
    return () => {
      isWanted = false;
    };
  }, [app, id, revision, files]);
  return infos.map((info) => ({ ...info, name: nameOf(info) }));

  async function load(): Promise<Omit<NamedGlossary, 'name'>[]> {
    const known = await app.engine.document(id).glossaries();
    const folders = await foldersOf(
      app,
      known.flatMap(({ key }) => key ?? []),
    );
    return known.map((info) => ({ ...info, folder: (info.key && folders.get(info.key)) ?? null }));
  }

  function nameOf({ place, key }: GlossaryInfo): string {
    if (place === 'own') return t('names.glossary.own');
    if (place === 'personal') return t('names.glossary.personal');
    const name = files.find((file) => file.id === key)?.name ?? '';
    return name.replace(/\.glossary\.jsonl$/iu, '');
  }
}
