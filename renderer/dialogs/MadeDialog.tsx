import { ArrowUpRight, Undo2 } from 'lucide-react';
import { changesIn, compareWith, filterByOrigin, type MadeChange, takeBackChange } from '#renderer/flows';
import { ChangeWords, useApp, useAppState, useChangeWords, useOriginName, useT } from '#renderer/screens';
import { type Dialog, listedChanges, updateDocument } from '#renderer/state';
import { Button, DialogFrame, Empty } from '#renderer/ui';
import type { ReviewChange } from '#shared/session';
import { useClose } from './use-dialog';
import { useLoaded } from './use-loaded';

/** What changed in some paragraphs since the machine translation, by whom, each to be taken back by itself. */
export function MadeDialog({ document, range }: Dialog & { readonly kind: 'made' }) {
  const app = useApp();
  const t = useT();
  const close = useClose();
  const made = useLoaded(document, () => changesIn(app, document, range));

  function showReview(): void {
    close();
    filterByOrigin(app, document, null);
    app.store.update((state) => updateDocument(state, document, (now) => ({ ...now, screen: 'review' })));
    void compareWith(app, document, { kind: 'source' });
  }

  return (
    <DialogFrame
      title={t('made.title')}
      closeLabel={t('common.close')}
      onClose={close}
      width={680}
      foot={
        <>
          <Button icon={ArrowUpRight} kind="link" label={t('made.review')} onPress={showReview} />
          <span className="spring" />
          <Button label={t('common.close')} kind="outlined" onPress={close} />
        </>
      }
    >
      {made?.here.length === 0 && <Empty title={t('made.none')} hint={t('made.none.hint')} />}
      {made && made.here.length > 0 && (
        <ul className="made-list" aria-label={t('made.list')}>
          {made.here.map((one) => (
            <MadeRow key={one.index} document={document} one={one} all={made.all} />
          ))}
        </ul>
      )}
    </DialogFrame>
  );
}

interface MadeRowProps {
  readonly document: string;
  readonly one: MadeChange;
  readonly all: readonly ReviewChange[];
}

function MadeRow({ document, one, all }: MadeRowProps) {
  const app = useApp();
  const t = useT();
  const spoken = useChangeWords();
  const originName = useOriginName();
  const lang = useAppState((state) => state.documents[document]?.summary.language);
  const half = one.change.change.counterpart;
  const rows = listedChanges(all, null);
  const row = rows.find(({ index }) => index === Math.min(one.index, half ?? one.index));
  if (!row) return null;
  const origins = row.origins.map(originName).join(', ') || t('review.origin.unknown');
  const place = row.move
    ? t('review.moved.short', row.move)
    : t('findings.paragraph', { number: row.change.paragraph + 1 });
  return (
    <li className="made-row">
      <span className="change-words">
        <span className="document-text" lang={lang}>
          <ChangeWords row={row} />
        </span>
        <span className="change-origin">
          {origins} · {place}
        </span>
      </span>
      <Button
        icon={Undo2}
        kind="outlined"
        label={t('made.takeBack')}
        aria-label={t('made.takeBackOne', { change: spoken(row) })}
        onPress={() => void takeBackChange(app, document, one)}
      />
    </li>
  );
}
