import { useMemo, useRef, useState } from 'react';
import { GridList, GridListItem, ListLayout, Virtualizer } from 'react-aria-components';
import { useApp, useAppState, useT } from '#renderer/screens';
import { type ShownPlace, showPiece } from '#renderer/state';
import { Button, Check, DialogFrame } from '#renderer/ui';
import { ruleTitle } from '#shared/messages';
import { useClose } from './use-dialog';

interface PlacesDialogProps {
  readonly document: string;
  readonly title: string;
  readonly places: readonly ShownPlace[];
  /** The words of the button, in place of how many places are changed. */
  readonly applyLabel?: (count: number) => string;
  /** Gets the keys of the ticked places, in order; the dialog is closed by then. */
  readonly onApply: (keys: readonly string[]) => Promise<void>;
}

const rowHeight = 34;

/** All places a batch would change, each with a tick; nothing is changed before the button is pressed. */
export function PlacesDialog({ document, title, places, applyLabel, onApply }: PlacesDialogProps) {
  const t = useT();
  const close = useClose();
  const all = useMemo(() => places.map(({ key }) => key), [places]);
  const [ticked, setTicked] = useState<ReadonlySet<string>>(
    () => new Set(places.filter((place) => place.ticked).map(({ key }) => key)),
  );
  const layout = useRef(new ListLayout({ rowHeight })).current;
  const count = ticked.size;

  async function apply(): Promise<void> {
    close();
    await onApply(all.filter((key) => ticked.has(key)));
  }

  return (
    <DialogFrame
      title={title}
      closeLabel={t('common.close')}
      onClose={close}
      width={880}
      foot={
        <>
          <Check
            isSelected={count === all.length}
            isIndeterminate={count > 0 && count < all.length}
            onChange={(isSelected) => setTicked(new Set(isSelected ? all : []))}
          >
            {t('preview.total', { ticked: count, total: all.length })}
          </Check>
          <span className="spring" />
          <span className="muted">{t('preview.undoHint')}</span>
          <Button label={t('common.cancel')} kind="outlined" onPress={close} />
          <Button
            label={applyLabel ? applyLabel(count) : t('preview.apply', { count })}
            kind="primary"
            isDisabled={count === 0}
            onPress={() => void apply()}
          />
        </>
      }
    >
      <Virtualizer layout={layout}>
        <GridList
          className="list preview-list"
          style={{ height: `${places.length * rowHeight + 1}px` }}
          aria-label={t('preview.label')}
          items={places}
          selectionMode="multiple"
          selectionBehavior="toggle"
          selectedKeys={ticked}
          onSelectionChange={(selection) =>
            setTicked(selection === 'all' ? new Set(all) : new Set([...selection].map(String)))
          }
        >
          {(place) => <PlaceRow document={document} place={place} />}
        </GridList>
      </Virtualizer>
    </DialogFrame>
  );
}

function PlaceRow({ document, place }: { readonly document: string; readonly place: ShownPlace }) {
  const { language } = useApp();
  const t = useT();
  const known = useAppState((state) => state.documents[document]);
  const lang = known?.summary.language ?? 'ja';
  const term = known?.entries.find(({ entry }) => entry.id === place.entry)?.entry.term;
  const { before, after, paragraph, tier, rule, contextBefore, contextAfter } = place;
  const words = { before: showPiece(before), after: showPiece(after), number: paragraph + 1 };
  return (
    <GridListItem id={place.key} textValue={t(spokenForm(place), words)} className="list-row preview-row">
      <Check slot="selection" />
      <span className="finding-place">{paragraph + 1}</span>
      <span className="preview-text document-text" lang={lang}>
        <span className="preview-context preview-context-before">
          <bdi>{contextBefore}</bdi>
        </span>
        {words.before !== '' && <del>{words.before}</del>}
        {words.after !== '' && <ins>{words.after}</ins>}
        <span className="preview-context">{contextAfter}</span>
      </span>
      {tier && (
        <span className={`tier tier-${tier}`}>
          <span className="tier-shape" aria-hidden />
          {t(`tier.${tier}`)}
        </span>
      )}
      {rule && <span className="finding-rule">{term ?? ruleTitle(rule, language)}</span>}
    </GridListItem>
  );
}

/** A screen reader says what happens: an empty side would be a pause. */
function spokenForm({ before, after }: ShownPlace) {
  if (after === '') return 'preview.deleted';
  return before === '' ? 'preview.inserted' : 'preview.place';
}
