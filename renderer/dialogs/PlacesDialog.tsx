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
  /** Places of names that lose their tick are remembered, and not asked about again. */
  readonly remembers?: boolean;
  /** Gets the keys of the ticked places, in order, and of those to be remembered; the dialog is closed by then. */
  readonly onApply: (keys: readonly string[], left: readonly string[]) => Promise<void>;
}

/** Places with a tick, and all that ever had one: what never had one is left to be judged. */
interface Ticks {
  readonly now: ReadonlySet<string>;
  readonly ever: ReadonlySet<string>;
}

const rowHeight = 34;

/** All places a batch would change, each with a tick; nothing is changed before the button is pressed. */
export function PlacesDialog({
  document,
  title,
  places,
  applyLabel,
  remembers = false,
  onApply,
}: PlacesDialogProps) {
  const t = useT();
  const close = useClose();
  const all = useMemo(() => places.map(({ key }) => key), [places]);
  const [ticks, setTicks] = useState<Ticks>(() => {
    const first = new Set(places.filter((place) => place.ticked).map(({ key }) => key));
    return { now: first, ever: first };
  });
  const layout = useRef(new ListLayout({ rowHeight })).current;
  const ticked = ticks.now;
  const count = ticked.size;
  const isOfNames = remembers && places.some(({ entry }) => entry !== undefined);
  const left = places
    .filter(({ key, entry }) => isOfNames && entry !== undefined && ticks.ever.has(key) && !ticked.has(key))
    .map(({ key }) => key);
  const leavesOnly = count === 0 && left.length > 0;
  const setTicked = (now: ReadonlySet<string>) =>
    setTicks(({ ever }) => ({ now, ever: new Set([...ever, ...now]) }));

  function labelOf(): string {
    if (leavesOnly) return t('preview.leave', { count: left.length });
    return applyLabel ? applyLabel(count) : t('preview.apply', { count });
  }

  async function apply(): Promise<void> {
    close();
    await onApply(
      all.filter((key) => ticked.has(key)),
      left,
    );
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
            label={labelOf()}
            kind="primary"
            isDisabled={count === 0 && !leavesOnly}
            onPress={() => void apply()}
          />
        </>
      }
    >
      {isOfNames && (
        <p className="preview-left muted" role="status">
          {left.length > 0 ? t('preview.left', { count: left.length }) : t('preview.leftHint')}
        </p>
      )}
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
