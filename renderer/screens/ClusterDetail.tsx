import { RadioGroup } from 'react-aria-components';
import { decideCluster, previewCluster } from '#renderer/flows';
import { chooseCanonical, decisionOf, isSettled, openMembers } from '#renderer/state';
import { Button, TextField } from '#renderer/ui';
import type { ClusterRow } from '#shared/session';
import { useApp, useDocument, useDocumentId, useT, useTextLanguage } from './app-context';
import { ClusterMember } from './ClusterMember';

/** One cluster: which form is right, which forms are the same name, and the way to the places to change. */
export function ClusterDetail({ cluster }: { readonly cluster: ClusterRow }) {
  const app = useApp();
  const t = useT();
  const lang = useTextLanguage();
  const id = useDocumentId();
  const decisions = useDocument((document) => document.names.decisions);
  const decision = decisionOf(decisions, cluster);
  const { canonical, accepted } = decision;
  const open = openMembers(cluster, canonical).filter(({ text }) => accepted.includes(text));
  const count = open.reduce((sum, { occurrences }) => sum + occurrences.length, 0);
  const name = cluster.canonical;

  function accept(text: string, isAccepted: boolean): void {
    const others = accepted.filter((one) => one !== text);
    decideCluster(app, id, cluster, { canonical, accepted: isAccepted ? [...others, text] : others });
  }

  function setCanonical(text: string): void {
    decideCluster(app, id, cluster, chooseCanonical(cluster, decision, text));
  }

  return (
    <section className="cluster" aria-label={name}>
      <div className="cluster-right">
        <TextField
          label={t('clusters.right')}
          hint={t('clusters.right.hint')}
          value={canonical}
          onChange={setCanonical}
          lang={lang}
        />
      </div>
      <RadioGroup
        className="cluster-members"
        aria-label={t('clusters.members', { name })}
        value={canonical}
        onChange={setCanonical}
      >
        {cluster.members.map((member) => (
          <ClusterMember
            key={member.text}
            cluster={cluster}
            member={member}
            canonical={canonical}
            isAccepted={accepted.includes(member.text)}
            onAccept={(isAccepted) => accept(member.text, isAccepted)}
          />
        ))}
      </RadioGroup>
      <footer className="cluster-foot">
        {isSettled(cluster) && count === 0 ? (
          <span className="muted">{t('clusters.settledHint')}</span>
        ) : (
          <>
            <span className="spring" />
            <Button
              kind="primary"
              label={count > 0 ? t('clusters.preview', { count }) : t('clusters.previewNone')}
              isDisabled={count === 0 || canonical.trim() === ''}
              onPress={() => void previewCluster(app, id, cluster)}
            />
          </>
        )}
      </footer>
    </section>
  );
}
