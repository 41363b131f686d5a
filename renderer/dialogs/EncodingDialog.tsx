import { useEffect, useState } from 'react';
import { reopenAs, sentence } from '#renderer/flows';
import { encodingNames, useApp, useAppState, useT } from '#renderer/screens';
import { isUntouched } from '#renderer/state';
import { Button, DialogFrame, SelectField } from '#renderer/ui';
import { type Encoding, encodings } from '#shared/contract';
import { useClose } from './use-dialog';

const previewLength = 600;

/** Reads the file as another encoding, shown before anything is opened. */
export function EncodingDialog({ document: id }: { readonly document: string }) {
  const app = useApp();
  const t = useT();
  const close = useClose();
  const document = useAppState((state) => state.documents[id]);
  const current = document?.source.encoding ?? 'utf-8';
  const [encoding, setEncoding] = useState<Encoding>(encodings.find((one) => one === current) ?? 'utf-8');
  const preview = usePreview(document?.textFile?.id, encoding);

  return (
    <DialogFrame
      title={t('encoding.title')}
      closeLabel={t('common.close')}
      onClose={close}
      width={600}
      foot={
        <>
          <span className="spring" />
          <Button label={t('common.cancel')} kind="outlined" onPress={close} />
          <Button
            label={t('encoding.do')}
            kind="primary"
            isDisabled={!preview.isReadable || encoding === current}
            onPress={() => {
              close();
              void reopenAs(app, id, encoding);
            }}
          />
        </>
      }
    >
      <p>
        {t('encoding.text', {
          name: document?.source.fileName ?? '',
          encoding: encodingNames[current] ?? current,
        })}
        {document && !isUntouched(document) && ` ${t('encoding.warning')}`}
      </p>
      <SelectField<Encoding>
        label={t('encoding.label')}
        choices={encodings.map((one) => ({ id: one, label: encodingNames[one] ?? one }))}
        value={encoding}
        onChange={setEncoding}
      />
      <div className="field">
        <span className="field-label">{t('encoding.preview')}</span>
        <pre className="text-preview document-text" lang={document?.summary.language}>
          {preview.text}
        </pre>
      </div>
    </DialogFrame>
  );
}

/** The beginning of the file in an encoding, or the sentence that says why it cannot be read so. */
function usePreview(
  file: string | undefined,
  encoding: Encoding,
): { readonly text: string; readonly isReadable: boolean } {
  const app = useApp();
  const [preview, setPreview] = useState({ text: '', isReadable: false });
  useEffect(() => {
    let isCurrent = true;
    if (file !== undefined)
      void app.host.call('text:read', { file, encoding }).then((read) => {
        if (!isCurrent) return;
        const text = read.ok ? read.value.text.slice(0, previewLength) : sentence(app, read.failure);
        setPreview({ text, isReadable: read.ok });
      });
    return () => {
      isCurrent = false;
    };
  }, [app, file, encoding]);
  return preview;
}
