import { ChevronDown } from 'lucide-react';
import { useState } from 'react';
import {
  Button as AriaButton,
  ComboBox,
  FieldError,
  Input,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
} from 'react-aria-components';
import { addVariant, previewNames } from '#renderer/flows';
import { useApp, useAppState, useT } from '#renderer/screens';
import { Button, Check, DialogFrame, TextField } from '#renderer/ui';
import { useClose } from './use-dialog';

interface VariantDialogProps {
  readonly document: string;
  readonly text: string;
}

/** Makes a form of the text a variant of an entry, and leads on to the places to replace. */
export function VariantDialog({ document, text: given }: VariantDialogProps) {
  const app = useApp();
  const t = useT();
  const close = useClose();
  const known = useAppState((state) => state.documents[document]);
  const lang = known?.summary.language ?? 'ja';
  const entries = (known?.entries ?? []).map(({ entry }) => ({ id: entry.id, term: entry.term }));
  const [text, setText] = useState(given);
  const [chosen, setChosen] = useState<string | null>(null);
  const [wantsPreview, setWantsPreview] = useState(true);
  const [wasTried, setTried] = useState(false);
  const entry = entries.find(({ id }) => id === chosen);
  const form = text.trim();
  const textError = form === '' ? t('variant.textNeeded') : form === entry?.term ? t('entry.same') : null;

  async function add(): Promise<void> {
    setTried(true);
    if (textError || !entry) return;
    close();
    await addVariant(app, document, entry.id, { text: form });
    const row = app.store.get().documents[document]?.entries.find((one) => one.entry.id === entry.id);
    if (wantsPreview && row && row.occurrences.variants > 0) await previewNames(app, document, entry);
  }

  return (
    <DialogFrame
      title={t('variant.title')}
      closeLabel={t('common.close')}
      onClose={close}
      onSubmit={() => void add()}
      foot={
        <>
          <Check isSelected={wantsPreview} onChange={setWantsPreview}>
            {t('variant.preview')}
          </Check>
          <span className="spring" />
          <Button label={t('common.cancel')} kind="outlined" onPress={close} />
          <Button label={t('common.add')} kind="primary" type="submit" />
        </>
      }
    >
      <TextField
        label={t('variant.text')}
        value={text}
        onChange={setText}
        lang={lang}
        error={wasTried ? textError : null}
      />
      {entries.length === 0 ? (
        <p>{t('variant.none')}</p>
      ) : (
        <ComboBox
          className="field"
          defaultItems={entries}
          value={chosen}
          onChange={(key) => setChosen(key === null ? null : String(key))}
          menuTrigger="focus"
          isInvalid={wasTried && !entry}
          autoFocus
        >
          <Label className="field-label">{t('variant.of')}</Label>
          <div className="combo">
            <Input className="input" placeholder={t('variant.search')} lang={lang} />
            <AriaButton className="icon-button" aria-label={t('variant.search')}>
              <ChevronDown aria-hidden />
            </AriaButton>
          </div>
          <FieldError className="field-error">{t('variant.entryNeeded')}</FieldError>
          <Popover className="popover combo-popover" offset={4}>
            <ListBox<{ id: string; term: string }> className="menu">
              {({ id, term }) => (
                <ListBoxItem id={id} textValue={term} className="menu-item document-text" lang={lang}>
                  {term}
                </ListBoxItem>
              )}
            </ListBox>
          </Popover>
        </ComboBox>
      )}
    </DialogFrame>
  );
}
