import { useState } from 'react';
import { importGlossary } from '#renderer/flows';
import { encodingNames, useApp, useGlossaries, useT } from '#renderer/screens';
import { Button, DialogFrame, SelectField } from '#renderer/ui';
import { type Encoding, encodings, type FileRef } from '#shared/contract';
import type { ImportChoice } from '#shared/glossary';
import { ImportConflicts } from './ImportConflicts';
import { ImportNeeds } from './ImportNeeds';
import { ImportNotices } from './ImportNotices';
import { ImportSample } from './ImportSample';
import { useClose } from './use-dialog';
import { useFormats } from './use-formats';
import { type ImportWishes, importsWanted, useImport } from './use-import';
import { useImportCounts } from './use-import-counts';

interface ImportGlossaryDialogProps {
  readonly document: string;
  readonly file: FileRef;
  readonly files: readonly FileRef[];
}

const none = 'none';
const noChoices: ReadonlyMap<number, ImportChoice> = new Map();

/** What a glossary of another program holds and would change, before anything is imported. */
export function ImportGlossaryDialog({ document, file, files }: ImportGlossaryDialogProps) {
  const app = useApp();
  const t = useT();
  const close = useClose();
  const formats = useFormats();
  const glossaries = useGlossaries();
  const [wishes, setWishes] = useState<ImportWishes>({
    encoding: null,
    format: null,
    options: {},
    glossary: 0,
    files,
  });
  const { text, failure, answer } = useImport(document, file, wishes);
  const [decided, setDecided] = useState({ answer, choices: noChoices });
  const choices = decided.answer === answer ? decided.choices : noChoices;
  const counts = useImportCounts(document, answer, choices);
  const preview = answer?.preview;
  const change = (changed: Partial<ImportWishes>) => setWishes((before) => ({ ...before, ...changed }));
  const isReady =
    failure === null &&
    answer?.wishes === wishes &&
    answer.preview.problems.length === 0 &&
    importsWanted(answer.preview).length === 0 &&
    answer.preview.counts.added + answer.preview.counts.changed + answer.preview.conflicts.length > 0;

  function run(): void {
    if (!answer) return;
    close();
    const { glossary } = wishes;
    const name = glossaries[glossary]?.name ?? '';
    void importGlossary(app, document, { file: answer.file, glossary, name, choices });
  }

  return (
    <DialogFrame
      title={t('import.title', { file: file.name })}
      closeLabel={t('common.close')}
      onClose={close}
      width={860}
      foot={
        <>
          {preview && counts && preview.problems.length === 0 && preview.format !== null && (
            <span className="muted" role="status">
              {t('import.counts', counts)}
              {counts.removed > 0 && t('import.counts.removed', { count: counts.removed })}
            </span>
          )}
          <span className="spring" />
          <Button label={t('common.cancel')} kind="outlined" onPress={close} />
          <Button label={t('import.do')} kind="primary" isDisabled={!isReady} onPress={run} />
        </>
      }
    >
      <div className="dialog-row">
        <SelectField<string>
          label={t('import.format')}
          choices={[
            ...(preview?.format ? [] : [{ id: none, label: t('format.none') }]),
            ...formats.map(({ id }) => ({ id, label: t(`format.${id}`) })),
          ]}
          value={wishes.format ?? preview?.format ?? none}
          onChange={(chosen) => {
            const format = formats.find(({ id }) => id === chosen)?.id ?? null;
            change({ format, options: {} });
          }}
        />
        <SelectField<Encoding>
          label={t('import.encoding')}
          choices={encodings.map((id) => ({ id, label: encodingNames[id] ?? id }))}
          value={wishes.encoding ?? text?.encoding ?? 'utf-8'}
          onChange={(encoding) => change({ encoding, options: {} })}
        />
        <SelectField<string>
          label={t('import.into')}
          choices={glossaries.flatMap(({ name, canEdit }, index) =>
            canEdit ? [{ id: String(index), label: name }] : [],
          )}
          value={String(wishes.glossary)}
          onChange={(index) => change({ glossary: Number(index) })}
        />
      </div>
      {failure !== null && <p role="alert">{failure}</p>}
      {failure === null && !preview && <p className="muted">{t('import.reading')}</p>}
      {failure === null && preview?.format === null && <p role="alert">{t('import.unknown')}</p>}
      {failure === null && answer && preview && preview.format !== null && (
        <>
          <ImportNeeds needs={preview.needs} wishes={wishes} onChange={change} />
          <ImportNotices preview={preview} file={file.name} />
          {preview.problems.length === 0 && (
            <>
              <ImportConflicts
                conflicts={preview.conflicts}
                choices={choices}
                onChange={(made) => setDecided({ answer, choices: made })}
              />
              <ImportSample entries={preview.first} />
            </>
          )}
        </>
      )}
    </DialogFrame>
  );
}
