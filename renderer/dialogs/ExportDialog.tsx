import { TriangleAlert } from 'lucide-react';
import { useEffect, useState } from 'react';
import {
  type ExportChoice,
  type ExportKind,
  exportDocument,
  formatOf,
  hasComments,
  reportKinds,
} from '#renderer/flows';
import { encodingNames, useApp, useAppState, useT } from '#renderer/screens';
import { arrange } from '#renderer/state';
import { Button, Check, DialogFrame, SelectField, TextField } from '#renderer/ui';
import { type Encoding, encodings } from '#shared/contract';
import { ExportPreview } from './ExportPreview';
import { Unencodable } from './Unencodable';
import { useClose } from './use-dialog';
import { useMaking } from './use-making';

const newlines = ['lf', 'crlf'] as const;

/** What is written, how, and what is still open in it. */
export function ExportDialog({ document: id }: { readonly document: string }) {
  const app = useApp();
  const t = useT();
  const close = useClose();
  const document = useAppState((state) => state.documents[id]);
  const source = document?.source;
  const author = useAppState((state) => state.settings.author);
  const known = encodings.find((one) => one === source?.encoding);
  const [choice, setChoice] = useState<ExportChoice>({
    kind: 'txt',
    author: author || 'Suiko',
    comments: false,
    encoding: known ?? 'utf-8',
    bom: source?.bom ?? false,
    newline: source?.newline === 'crlf' ? 'crlf' : 'lf',
  });
  const kinds = useKinds(id);
  const [text, setText] = useState<string | null>(null);
  const [isBlocked, setBlocked] = useState(false);
  const isFree = formatOf(choice.kind).encoding === 'free';
  const change = (changed: Partial<ExportChoice>) => setChoice((before) => ({ ...before, ...changed }));
  const canHaveBom = choice.encoding.startsWith('utf');
  const open = document?.summary.findings.total ?? 0;

  const making = useMaking();

  async function write(): Promise<void> {
    if (await making.start((signal) => exportDocument(app, id, choice, signal))) close();
  }

  function leave(): void {
    making.stop();
    close();
  }

  function showFindings(): void {
    close();
    app.store.updateDocument(id, (now) => ({ ...now, screen: 'edit' }));
    app.store.update((state) => arrange(state, { panelOpen: true, panelTab: 'findings' }));
  }

  return (
    <DialogFrame
      title={t('export.title')}
      closeLabel={t('common.close')}
      onClose={leave}
      width={680}
      foot={
        <>
          {making.isSlow ? <MakingFile /> : <OpenFindings count={open} onShow={showFindings} />}
          <span className="spring" />
          <Button
            label={t('common.cancel')}
            kind="outlined"
            onPress={making.isRunning ? making.stop : leave}
          />
          <Button
            label={t('export.do')}
            kind="primary"
            isDisabled={making.isRunning || (isFree && isBlocked)}
            onPress={() => void write()}
          />
        </>
      }
    >
      <div className="dialog-row">
        <SelectField
          label={t('export.format')}
          choices={kinds.map((kind) => ({ id: kind, label: t(`export.format.${kind}`) }))}
          value={choice.kind}
          onChange={(kind) => change({ kind })}
        />
        {isFree && (
          <>
            <SelectField<Encoding>
              label={t('export.encoding')}
              choices={encodings.map((one) => ({ id: one, label: encodingNames[one] ?? one }))}
              value={choice.encoding}
              onChange={(encoding) => change({ encoding })}
            />
            <SelectField
              label={t('export.newline')}
              choices={newlines.map((one) => ({ id: one, label: t(`newline.${one}`) }))}
              value={choice.newline}
              onChange={(newline) => change({ newline })}
            />
          </>
        )}
      </div>
      {isFree && canHaveBom && (
        <Check isSelected={choice.bom} onChange={(bom) => change({ bom })}>
          {t('export.bom')}
        </Check>
      )}
      {choice.kind === 'docx-changes' && (
        <TextField
          label={t('export.author')}
          value={choice.author}
          onChange={(author) => change({ author })}
          maxLength={100}
        />
      )}
      {hasComments(choice.kind) && (
        <Check isSelected={choice.comments} onChange={(comments) => change({ comments })}>
          {t('export.comments')}
        </Check>
      )}
      {isFree && <Unencodable text={text} encoding={choice.encoding} onChange={setBlocked} />}
      <ExportPreview document={id} content={choice} onText={setText} />
    </DialogFrame>
  );
}

/** A long text takes seconds; how many, nobody knows. */
function MakingFile() {
  const t = useT();
  return (
    <span className="making" role="status">
      <span className="making-bar" aria-hidden />
      {t('export.making')}
    </span>
  );
}

function OpenFindings({ count, onShow }: { readonly count: number; readonly onShow: () => void }) {
  const t = useT();
  if (count === 0) return <span className="muted">{t('export.clean')}</span>;
  return (
    <span className="export-open">
      <TriangleAlert aria-hidden />
      {t('export.problems', { count })}
      <Button kind="link" label={t('export.problems.show')} onPress={onShow} />
    </span>
  );
}

/** What the document can be exported as; plain text until that is known. */
function useKinds(id: string): readonly ExportKind[] {
  const { engine } = useApp();
  const [kinds, setKinds] = useState<readonly ExportKind[]>(['txt']);
  useEffect(() => {
    let isCurrent = true;
    void engine
      .document(id)
      .exportFormats()
      .then((formats) => isCurrent && setKinds([...formats, ...reportKinds]));
    return () => {
      isCurrent = false;
    };
  }, [engine, id]);
  return kinds;
}
