import { ChevronDown } from 'lucide-react';
import { useEffect, useState } from 'react';
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
import { addVariant, findEntry, previewNames } from '#renderer/flows';
import { categoryName, useApp, useAppState, useT } from '#renderer/screens';
import { Button, Check, DialogFrame, TextField } from '#renderer/ui';
import type { Entry } from '#shared/glossary';
import type { EntryRow } from '#shared/session';
import { useClose } from './use-dialog';

interface VariantDialogProps {
  readonly document: string;
  readonly text: string;
}

const offered = 50;

/** From this likeness on an entry is chosen before anybody chose one. */
const likelyEnough = 0.5;

/** Makes a form of the text a variant of an entry, the likeliest first, and leads on to the places to replace. */
export function VariantDialog({ document, text: given }: VariantDialogProps) {
  const app = useApp();
  const t = useT();
  const close = useClose();
  const lang = useAppState((state) => state.documents[document]?.summary.language ?? 'ja');
  const [text, setText] = useState(given);
  const [typed, setTyped] = useState('');
  const [chosen, setChosen] = useState<Entry | null>(null);
  const [wantsPreview, setWantsPreview] = useState(true);
  const [wasTried, setTried] = useState(false);
  const form = text.trim();
  const search = typed === chosen?.term ? '' : typed;
  const { entries, best } = useOffered(document, form, search);
  const [wasChosen, setWasChosen] = useState(false);
  if (best && !wasChosen) {
    setWasChosen(true);
    setChosen(best);
    setTyped(best.term);
  }
  const textError = form === '' ? t('variant.textNeeded') : form === chosen?.term ? t('entry.same') : null;

  async function add(): Promise<void> {
    setTried(true);
    if (textError || !chosen) return;
    close();
    await addVariant(app, document, chosen, { text: form });
    const row = await findEntry(app, document, chosen.id);
    if (wantsPreview && row && row.occurrences.variants > 0) await previewNames(app, document, chosen);
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
      {entries?.length === 0 && search === '' && <p>{t('variant.none')}</p>}
      {/* Made when it is known what to fill in: a field that is filled in later opens its list. */}
      {entries !== null && (entries.length > 0 || search !== '') && (
        <ComboBox
          className="field"
          items={entries}
          inputValue={typed}
          onInputChange={(value) => {
            setWasChosen(true);
            setTyped(value);
          }}
          value={chosen?.id ?? null}
          onChange={(key) => {
            const entry = entries.find(({ id }) => id === key) ?? null;
            setWasChosen(true);
            setChosen(entry);
            setTyped(entry?.term ?? '');
          }}
          menuTrigger="input"
          allowsEmptyCollection
          defaultFilter={() => true}
          isInvalid={wasTried && !chosen}
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
            <ListBox<Entry>
              className="menu"
              renderEmptyState={() => <p className="muted">{t('names.noMatch')}</p>}
            >
              {({ id, term, category }) => (
                <ListBoxItem id={id} textValue={term} className="menu-item">
                  <span className="document-text menu-label" lang={lang}>
                    {term}
                  </span>
                  <span className="muted">{categoryName(category, t)}</span>
                </ListBoxItem>
              )}
            </ListBox>
          </Popover>
        </ComboBox>
      )}
    </DialogFrame>
  );
}

interface Offered {
  /** `null` before the first answer. */
  readonly entries: readonly Entry[] | null;
  /** The entry that a form most probably belongs to. */
  readonly best: Entry | null;
}

/** The entries a form is most like, or those that a search finds. */
function useOffered(document: string, form: string, search: string): Offered {
  const app = useApp();
  const [found, setFound] = useState<Offered>({ entries: null, best: null });
  useEffect(() => {
    let isWanted = true;
    void ask().then((answer) => {
      if (isWanted) setFound(answer);
    });
    return () => {
      isWanted = false;
    };

    async function ask(): Promise<Offered> {
      const engine = app.engine.document(document);
      const entriesOf = (rows: readonly EntryRow[]) => rows.map(({ entry }) => entry);
      if (search !== '') {
        const { rows } = await engine.entryList({ offset: 0, limit: offered, filter: { search } });
        return { entries: entriesOf(rows), best: null };
      }
      const rows = await engine.likelyEntries(form, offered);
      const [first] = rows;
      const best = first && first.likeness >= likelyEnough ? first.entry : null;
      return { entries: entriesOf(rows), best };
    }
  }, [app, document, form, search]);
  return found;
}
