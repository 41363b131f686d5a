import { useState } from 'react';
import { freshEntryId, putEntry } from '#renderer/flows';
import { categories, categoryName, useApp, useAppState, useT } from '#renderer/screens';
import { Button, DialogFrame, SelectField, TextField } from '#renderer/ui';
import type { Entry, Variant } from '#shared/glossary';
import { useClose } from './use-dialog';

interface EntryDialogProps {
  readonly document: string;
  readonly entry: Entry | null;
  readonly term: string;
}

const none = '';

/** Adds an entry, or edits one; what the form does not show is kept as it is. */
export function EntryDialog({ document, entry, term: given }: EntryDialogProps) {
  const app = useApp();
  const t = useT();
  const close = useClose();
  const lang = useAppState((state) => state.documents[document]?.summary.language ?? 'ja');
  const [term, setTerm] = useState(given);
  const [category, setCategory] = useState<string>(entry?.category ?? none);
  const [variants, setVariants] = useState((entry?.variants ?? []).map(({ text }) => text).join('\n'));
  const [surname, setSurname] = useState(entry?.parts?.surname ?? '');
  const [givenName, setGivenName] = useState(entry?.parts?.given ?? '');
  const [note, setNote] = useState(entry?.note ?? '');
  const [wasTried, setTried] = useState(false);
  const lines = linesOf(variants);
  const termError = term.trim() === '' ? t('entry.termNeeded') : null;
  const variantError = lines.includes(term.trim()) ? t('entry.same') : null;

  async function save(): Promise<void> {
    setTried(true);
    if (termError || variantError) return;
    close();
    const parts = { ...(surname && { surname }), ...(givenName && { given: givenName }) };
    const { category: _category, note: _note, parts: _parts, ...kept } = entry ?? { id: freshEntryId() };
    await putEntry(app, document, {
      ...kept,
      term: term.trim(),
      ...(category !== none && { category }),
      ...(category === 'person' && (surname || givenName) && { parts }),
      ...(note.trim() && { note: note.trim() }),
      variants: lines.map((text) => variantOf(entry, text)),
    });
  }

  const own = entry?.category && !categories.some((one) => one === entry.category) ? [entry.category] : [];
  const choices = [
    { id: none, label: t('category.none') },
    ...[...categories, ...own].map((id) => ({ id, label: categoryName(id, t) })),
  ];

  return (
    <DialogFrame
      title={entry ? t('entry.edit') : t('entry.add')}
      closeLabel={t('common.close')}
      onClose={close}
      onSubmit={() => void save()}
      foot={
        <>
          <span className="spring" />
          <Button label={t('common.cancel')} kind="outlined" onPress={close} />
          <Button label={entry ? t('common.save') : t('common.add')} kind="primary" type="submit" />
        </>
      }
    >
      <div className="dialog-row">
        <TextField
          label={t('entry.term')}
          value={term}
          onChange={setTerm}
          lang={lang}
          autoFocus
          error={wasTried ? termError : null}
        />
        <SelectField label={t('entry.category')} choices={choices} value={category} onChange={setCategory} />
      </div>
      {category === 'person' && (
        <>
          <div className="dialog-row">
            <TextField label={t('entry.surname')} value={surname} onChange={setSurname} lang={lang} />
            <TextField label={t('entry.given')} value={givenName} onChange={setGivenName} lang={lang} />
          </div>
          <p className="field-hint">{t('entry.parts.hint')}</p>
        </>
      )}
      <TextField
        label={t('entry.variants')}
        hint={t('entry.variants.hint')}
        value={variants}
        onChange={setVariants}
        rows={5}
        lang={lang}
        error={variantError}
      />
      <TextField label={t('entry.note')} value={note} onChange={setNote} />
    </DialogFrame>
  );
}

function linesOf(text: string): string[] {
  return [...new Set(text.split('\n').map((line) => line.trim()))].filter(Boolean);
}

/** A variant that was there keeps its status and conditions. */
function variantOf(entry: Entry | null, text: string): Variant {
  return entry?.variants?.find((variant) => variant.text === text) ?? { text };
}
