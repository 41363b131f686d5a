import { useEffect, useState } from 'react';
import { readImports, sentence } from '#renderer/flows';
import { useApp } from '#renderer/screens';
import type { GlossaryToImport, ImportPreview } from '#renderer/worker';
import type { Encoding, FileRef, OpenedText } from '#shared/contract';
import type { FormatId, ReadOptions } from '#shared/glossary';

/** How a file is to be read, as far as the person said it; `null` is told by the file. */
export interface ImportWishes {
  readonly encoding: Encoding | null;
  readonly format: FormatId | null;
  readonly options: ReadOptions;
  /** An index into the engine's `glossaries()`. */
  readonly glossary: number;
  /** What may be imported by the file. */
  readonly files: readonly FileRef[];
}

export interface ImportAnswer {
  readonly wishes: ImportWishes;
  readonly file: GlossaryToImport;
  readonly preview: ImportPreview;
}

export interface ImportInView {
  readonly text: OpenedText | null;
  /** Why the file cannot be read at all, in a sentence. */
  readonly failure: string | null;
  /** The last answer; it may be one to other wishes while a new one is made. */
  readonly answer: ImportAnswer | null;
}

/** Reads a file as wished and asks the worker what an import of it would do. */
export function useImport(document: string, file: FileRef, wishes: ImportWishes): ImportInView {
  const app = useApp();
  const { encoding } = wishes;
  const [read, setRead] = useState<{ readonly wished: Encoding | null; readonly text: OpenedText } | null>(
    null,
  );
  const [failure, setFailure] = useState<string | null>(null);
  const [answer, setAnswer] = useState<ImportAnswer | null>(null);

  useEffect(() => {
    let isWanted = true;
    void app.host.call('text:read', { file: file.id, ...(encoding && { encoding }) }).then((got) => {
      if (!isWanted) return;
      setRead(got.ok ? { wished: encoding, text: got.value } : null);
      setFailure(got.ok ? null : sentence(app, { file: file.name, ...got.failure }));
    });
    return () => {
      isWanted = false;
    };
  }, [app, file, encoding]);

  useEffect(() => {
    let isWanted = true;
    async function ask({ text: content }: OpenedText): Promise<void> {
      const { format, glossary, files } = wishes;
      let imports: Readonly<Record<string, string>> = {};
      for (;;) {
        const options = { ...wishes.options, imports };
        const asked = { text: content, fileName: file.name, format, options };
        const preview = await app.engine.previewImport(document, asked, glossary);
        const found = await readImports(app, importsWanted(preview), files);
        if (!isWanted) return;
        if (Object.keys(found).length === 0) return setAnswer({ wishes, file: asked, preview });
        imports = { ...imports, ...found };
      }
    }
    // What was read in another encoding says nothing of these wishes.
    if (read?.wished === wishes.encoding) void ask(read.text);
    return () => {
      isWanted = false;
    };
  }, [app, document, file, read, wishes]);

  return { text: read?.text ?? null, failure, answer };
}

/** Files that must be chosen before an import can be read whole. */
export function importsWanted({ needs }: ImportPreview): readonly string[] {
  return needs.flatMap((need) => (need.kind === 'imports' ? need.paths : []));
}
