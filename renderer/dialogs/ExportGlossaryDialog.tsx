import { useEffect, useState } from 'react';
import { exportGlossary } from '#renderer/flows';
import { useApp, useAppState, useGlossaries, useT } from '#renderer/screens';
import { Button, DialogFrame, SelectField } from '#renderer/ui';
import type { FormatId, WrittenGlossary } from '#shared/glossary';
import { exceedsSentence, lossInWords } from '#shared/messages';
import { fieldName } from './glossary-words';
import { useClose } from './use-dialog';
import { useFormats } from './use-formats';

/** How much of the text is shown, in UTF-16 code units. */
const shownLength = 4000;

/** Writes a glossary for another program, and says before what that has no place for. */
export function ExportGlossaryDialog({ document: id }: { readonly document: string }) {
  const app = useApp();
  const { language } = app;
  const t = useT();
  const close = useClose();
  const document = useAppState((state) => state.documents[id]);
  const glossaries = useGlossaries();
  const formats = useFormats().filter(({ isWritten }) => isWritten);
  const [glossary, setGlossary] = useState(0);
  const [format, setFormat] = useState<FormatId>('csv');
  const written = useWritten(id, glossary, format);
  const { place, name: known = '' } = glossaries[glossary] ?? {};
  const name = place === 'own' ? (document?.name ?? '').replace(/\.\w{1,8}$/u, '') : known;

  async function write(): Promise<void> {
    const extension = formats.find((one) => one.id === format)?.extension ?? '';
    if (written && (await exportGlossary(app, `${name}${extension}`, written))) close();
  }

  return (
    <DialogFrame
      title={t('exportGlossary.title')}
      closeLabel={t('common.close')}
      onClose={close}
      width={680}
      foot={
        <>
          <span className="spring" />
          <Button label={t('common.cancel')} kind="outlined" onPress={close} />
          <Button
            label={t('export.do')}
            kind="primary"
            isDisabled={!written?.text}
            onPress={() => void write()}
          />
        </>
      }
    >
      <div className="dialog-row">
        <SelectField<string>
          label={t('exportGlossary.which')}
          choices={glossaries.map((one, index) => ({ id: String(index), label: one.name }))}
          value={String(glossary)}
          onChange={(index) => setGlossary(Number(index))}
        />
        <SelectField
          label={t('export.format')}
          choices={formats.map((one) => ({
            id: one.id,
            label: `${t(`format.${one.id}`)} (${one.extension})`,
          }))}
          value={format}
          onChange={setFormat}
        />
      </div>
      {written && <Losses written={written} />}
      {written?.exceeds && <p role="alert">{exceedsSentence(written.exceeds, language)}</p>}
      <section className="field" aria-label={t('export.preview')}>
        <span className="field-label">{t('export.preview')}</span>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard */}
        <pre className="text-preview document-text" lang={document?.summary.language ?? 'ja'} tabIndex={0}>
          {written?.text.slice(0, shownLength)}
        </pre>
      </section>
    </DialogFrame>
  );
}

function Losses({ written: { notHeld } }: { readonly written: WrittenGlossary }) {
  const { language } = useApp();
  const t = useT();
  if (notHeld.length === 0) return <p className="muted">{t('exportGlossary.losses.none')}</p>;
  return (
    <section aria-label={t('exportGlossary.losses')}>
      <h3 className="caption">{t('exportGlossary.losses')}</h3>
      <ul className="glossary-lines">
        {notHeld.map((loss) => (
          <li key={loss.field}>{lossInWords({ ...loss, field: fieldName(loss.field, t) }, language)}</li>
        ))}
      </ul>
    </section>
  );
}

/** What would be written; `null` while it is made. */
function useWritten(document: string, glossary: number, format: FormatId): WrittenGlossary | null {
  const { engine } = useApp();
  const [written, setWritten] = useState<WrittenGlossary | null>(null);
  useEffect(() => {
    let isWanted = true;
    setWritten(null);
    void engine.writeGlossaryFile(document, glossary, format).then((answer) => {
      if (isWanted) setWritten(answer);
    });
    return () => {
      isWanted = false;
    };
  }, [engine, document, glossary, format]);
  return written;
}
