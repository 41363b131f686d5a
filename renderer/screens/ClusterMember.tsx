import { X } from 'lucide-react';
import { useState } from 'react';
import { Radio } from 'react-aria-components';
import { rejectForm } from '#renderer/flows';
import { isOpenMember, probablyOne } from '#renderer/state';
import { Button, Check, IconButton, WithTooltip } from '#renderer/ui';
import { evidenceInWords } from '#shared/messages';
import type { ClusterMemberRow, ClusterRow } from '#shared/session';
import { useApp, useDocumentId, useT, useTextLanguage } from './app-context';
import { PlaceLink } from './PlaceLink';

interface ClusterMemberProps {
  readonly cluster: ClusterRow;
  readonly member: ClusterMemberRow;
  readonly canonical: string;
  readonly isAccepted: boolean;
  readonly onAccept: (isAccepted: boolean) => void;
}

/** Places shown of a form before somebody asks for all. */
const fewPlaces = 2;

/** A form of a cluster: whether it is right, or the same name; why; and where it stands. */
export function ClusterMember({ cluster, member, canonical, isAccepted, onAccept }: ClusterMemberProps) {
  const app = useApp();
  const t = useT();
  const lang = useTextLanguage();
  const id = useDocumentId();
  const [showsAll, setShowsAll] = useState(false);
  const { text: form, occurrences, evidence } = member;
  const isOpen = isOpenMember(cluster, member, canonical);
  const count = occurrences.length;
  const shown = showsAll ? occurrences : occurrences.slice(0, fewPlaces);
  const reasons = evidence.map((one) => evidenceInWords(one, app.language)).join(' · ');
  return (
    <div className="member">
      <div className="member-head">
        <WithTooltip text={t('clusters.isRight', { form })}>
          <Radio value={form} className="radio" aria-label={t('clusters.isRight', { form })}>
            <span className="radio-dot" aria-hidden />
          </Radio>
        </WithTooltip>
        <Check
          label={t('clusters.accept', { form })}
          isSelected={form === canonical || (isOpen && isAccepted)}
          isDisabled={!isOpen}
          onChange={onAccept}
        />
        <span className="member-form document-text" lang={lang}>
          {form}
        </span>
        <span className="count">{t('clusters.places', { count })}</span>
        <span className="spring" />
        <ScoreWord member={member} isRight={form === canonical} isOpen={isOpen} />
        {isOpen && form !== cluster.canonical && (
          <IconButton
            label={t('clusters.reject', { form })}
            icon={X}
            onPress={() => void rejectForm(app, id, cluster, form)}
          />
        )}
      </div>
      {reasons !== '' && <p className="member-reasons">{reasons}</p>}
      <ul className="places">
        {shown.map((occurrence) => (
          <li key={`${occurrence.from.paragraph} ${occurrence.from.offset}`}>
            <PlaceLink occurrence={occurrence} />
          </li>
        ))}
      </ul>
      {count > fewPlaces && (
        <Button
          kind="link"
          label={showsAll ? t('clusters.fewer') : t('clusters.more', { count })}
          onPress={() => setShowsAll(!showsAll)}
        />
      )}
    </div>
  );
}

interface ScoreWordProps {
  readonly member: ClusterMemberRow;
  readonly isRight: boolean;
  readonly isOpen: boolean;
}

function ScoreWord({ member, isRight, isOpen }: ScoreWordProps) {
  const t = useT();
  if (isRight) return <span className="score score-right">{t('clusters.rightWord')}</span>;
  if (!isOpen) return <span className="score">{t('clusters.stays')}</span>;
  if (member.known) return <span className="score">{t('clusters.known')}</span>;
  return member.score >= probablyOne ? (
    <span className="score score-probably">{t('clusters.probably')}</span>
  ) : (
    <span className="score score-maybe">{t('clusters.maybe')}</span>
  );
}
