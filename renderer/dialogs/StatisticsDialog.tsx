import { useState } from 'react';
import { exportStatistics } from '#renderer/flows';
import { useApp, useOriginName, useT } from '#renderer/screens';
import type { Dialog } from '#renderer/state';
import type { Translate } from '#renderer/strings';
import { Button, DialogFrame, Empty, Segments } from '#renderer/ui';
import type { ChangeCounts, DocumentStatistics } from '#shared/review';
import { CountsTable } from './CountsTable';
import { useClose } from './use-dialog';
import { useLoaded } from './use-loaded';

/** How much of the machine translation was changed, by what and where, and in how much time. */
export function StatisticsDialog({ document }: Dialog & { readonly kind: 'statistics' }) {
  const app = useApp();
  const t = useT();
  const close = useClose();
  const statistics = useLoaded(document, () => app.engine.document(document).statistics());
  return (
    <DialogFrame
      title={t('statistics.title')}
      closeLabel={t('common.close')}
      onClose={close}
      width={680}
      foot={
        <>
          <Button
            kind="outlined"
            label={t('statistics.csv')}
            onPress={() => void exportStatistics(app, document, 'statistics-csv')}
          />
          <Button
            kind="outlined"
            label={t('statistics.json')}
            onPress={() => void exportStatistics(app, document, 'statistics-json')}
          />
          <span className="spring" />
          <Button label={t('common.close')} kind="primary" onPress={close} />
        </>
      }
    >
      {statistics && (
        <>
          <Figures statistics={statistics} />
          <Parts statistics={statistics} />
        </>
      )}
    </DialogFrame>
  );
}

function Figures({ statistics }: { readonly statistics: DocumentStatistics }) {
  const { language } = useApp();
  const t = useT();
  const { characters, paragraphs, shareChanged, changes, inserted, deleted, activeMs } = statistics;
  const number = new Intl.NumberFormat(language);
  const share = new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 1 });
  const figures = [
    [t('statistics.characters'), `${number.format(characters.source)} → ${number.format(characters.draft)}`],
    [t('statistics.paragraphs'), `${number.format(paragraphs.source)} → ${number.format(paragraphs.draft)}`],
    [t('statistics.share'), share.format(shareChanged)],
    [t('statistics.changes'), number.format(changes)],
    [t('statistics.inserted'), number.format(inserted)],
    [t('statistics.deleted'), number.format(deleted)],
    [t('statistics.active'), activeMs === null ? t('statistics.active.none') : duration(activeMs, t)],
  ] as const;
  return (
    <>
      <dl className="figures">
        {figures.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <p className="muted">{t('statistics.active.hint')}</p>
    </>
  );
}

function duration(ms: number, t: Translate): string {
  const seconds = Math.round(ms / 1000);
  const minutes = Math.floor(seconds / 60);
  return minutes < 60
    ? t('statistics.minutes', { minutes, seconds: seconds % 60 })
    : t('statistics.hours', { hours: Math.floor(minutes / 60), minutes: minutes % 60 });
}

function Parts({ statistics }: { readonly statistics: DocumentStatistics }) {
  const t = useT();
  const originName = useOriginName();
  const [part, setPart] = useState<'byOrigin' | 'byParagraph'>('byOrigin');
  if (statistics.changes === 0)
    return <Empty title={t('statistics.none')} hint={t('statistics.none.hint')} />;
  const origins: readonly (ChangeCounts & { readonly name: string })[] = statistics.byOrigin.map(
    ({ by, ...counts }) => ({ ...counts, name: by ? originName(by) : t('review.origin.unknown') }),
  );
  const paragraphs = statistics.byParagraph.map(({ paragraph, ...counts }) => ({
    ...counts,
    name: String(paragraph + 1),
  }));
  return (
    <>
      <Segments
        label={t('statistics.title')}
        choices={[
          { id: 'byOrigin', label: t('statistics.byOrigin') },
          { id: 'byParagraph', label: t('statistics.byParagraph') },
        ]}
        value={part}
        onChange={setPart}
      />
      <CountsTable
        label={t(`statistics.${part}`)}
        head={t(part === 'byOrigin' ? 'statistics.origin' : 'statistics.paragraph')}
        rows={part === 'byOrigin' ? origins : paragraphs}
      />
    </>
  );
}
