import { TriangleAlert } from 'lucide-react';
import { useEffect, useState } from 'react';
import { type ExportChoice, exportDetails, exportDocument } from '#renderer/flows';
import { encodingNames, useApp, useAppState, useT } from '#renderer/screens';
import { arrange } from '#renderer/state';
import { Button, Check, DialogFrame, SelectField } from '#renderer/ui';
import { type Encoding, encodings } from '#shared/contract';
import type { ExportFormat } from '#shared/export';
import { useClose } from './use-dialog';

const formats: readonly ExportFormat[] = ['txt', 'md', 'html', 'docx'];
const newlines = ['lf', 'crlf'] as const;

/** How much of the text the preview shows. */
const previewLength = 4000;

/** What is written, how, and what is still open in it. */
export function ExportDialog({ document: id }: { readonly document: string }) {
  const app = useApp();
  const t = useT();
  const close = useClose();
  const document = useAppState((state) => state.documents[id]);
  const source = document?.source;
  const known = encodings.find((one) => one === source?.encoding);
  const [choice, setChoice] = useState<ExportChoice>({
    format: 'txt',
    encoding: known ?? 'utf-8',
    bom: source?.bom ?? false,
    newline: source?.newline === 'crlf' ? 'crlf' : 'lf',
  });
  const isText = choice.format !== 'docx';
  const change = (changed: Partial<ExportChoice>) => setChoice((before) => ({ ...before, ...changed }));
  const canHaveBom = choice.encoding.startsWith('utf');
  const open = document?.summary.findings.total ?? 0;

  async function write(): Promise<void> {
    if (await exportDocument(app, id, { ...choice, bom: choice.bom && canHaveBom })) close();
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
      onClose={close}
      width={680}
      foot={
        <>
          <OpenFindings count={open} onShow={showFindings} />
          <span className="spring" />
          <Button label={t('common.cancel')} kind="outlined" onPress={close} />
          <Button label={t('export.do')} kind="primary" onPress={() => void write()} />
        </>
      }
    >
      <div className="dialog-row">
        <SelectField
          label={t('export.format')}
          choices={formats.map((format) => ({ id: format, label: t(`export.format.${format}`) }))}
          value={choice.format}
          onChange={(format) => change({ format })}
        />
        {isText && (
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
      {isText && canHaveBom && (
        <Check isSelected={choice.bom} onChange={(bom) => change({ bom })}>
          {t('export.bom')}
        </Check>
      )}
      <Preview document={id} format={choice.format} />
    </DialogFrame>
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

function Preview({ document, format }: { readonly document: string; readonly format: ExportFormat }) {
  const { engine } = useApp();
  const t = useT();
  const lang = useAppState((state) => state.documents[document]?.summary.language ?? 'ja');
  const [text, setText] = useState('');

  useEffect(() => {
    let isCurrent = true;
    if (format !== 'docx')
      void engine
        .document(document)
        .exportAs(format, exportDetails())
        .then((exported) => {
          if (isCurrent && exported.kind === 'text') setText(exported.text.slice(0, previewLength));
        });
    return () => {
      isCurrent = false;
    };
  }, [engine, document, format]);

  if (format === 'docx') return <p className="muted">{t('export.noPreview')}</p>;
  return (
    <section className="field" aria-label={t('export.preview')}>
      <span className="field-label">{t('export.preview')}</span>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard */}
      <pre className="text-preview document-text" lang={lang} tabIndex={0}>
        {text}
      </pre>
    </section>
  );
}
