import { Ban, BookPlus, EyeOff, LocateFixed, Wand } from 'lucide-react';
import { goToFinding, ignoreFinding, previewKind, showOrigin } from '#renderer/flows';
import { originKey, selectedFinding, showDialog } from '#renderer/state';
import { Button } from '#renderer/ui';
import { type RuleId, tierOf } from '#shared/findings';
import { findingMessage, ruleExplanation, ruleTitle } from '#shared/messages';
import type { LocatedFinding } from '#shared/session';
import { useApp, useCommand, useDocument, useDocumentId, useT } from './app-context';
import { FixChoices } from './FixChoices';
import { RelatedPlaces } from './RelatedPlaces';
import { RuleExamples } from './RuleExamples';
import { TierMark } from './TierMark';
import { useRules } from './use-rules';

/** The chosen finding: what it is, why, before → after, what can be done, and what its check finds. */
export function FindingDetail() {
  const app = useApp();
  const t = useT();
  const row = useDocument(selectedFinding);
  const hasRows = useDocument(({ findings }) => findings.total > 0);
  if (!row)
    return <aside className="detail">{hasRows && <p className="muted">{t('findings.select')}</p>}</aside>;
  const { finding } = row;
  return (
    <aside className="detail" aria-label={ruleTitle(finding.rule, app.language)}>
      <header className="detail-head">
        <h3>{ruleTitle(finding.rule, app.language)}</h3>
        <TierMark tier={tierOf(finding)} />
        <span className="muted">{t('findings.paragraph', { number: row.paragraph + 1 })}</span>
      </header>
      <p className="detail-message">{findingMessage(finding.message, app.language)}</p>
      <FixChoices row={row} />
      <RelatedPlaces row={row} />
      <Actions row={row} />
      <AboutRule rule={finding.rule} />
    </aside>
  );
}

function Actions({ row }: { readonly row: LocatedFinding }) {
  const app = useApp();
  const t = useT();
  const id = useDocumentId();
  const { keys } = useCommand('findings.ignoreAndGo');
  const { finding } = row;
  return (
    <div className="detail-actions">
      <Button icon={LocateFixed} label={t('findings.goTo')} onPress={() => goToFinding(app, id, row)} />
      <Button
        icon={EyeOff}
        label={t('findings.ignore')}
        keys={keys}
        onPress={() => void ignoreFinding(app, id, row, 'here')}
      />
      <Button
        icon={Ban}
        label={t('findings.ignoreEverywhere')}
        onPress={() => void ignoreFinding(app, id, row, 'everywhere')}
      />
      {finding.fixes.length > 0 && (
        <Button icon={Wand} label={t('findings.fixAll')} onPress={() => void previewKind(app, id, row)} />
      )}
      {finding.rule === 'name-variant' && (
        <Button
          icon={BookPlus}
          label={t('findings.addToGlossary')}
          onPress={() => {
            const term = row.excerpt.text.slice(row.excerpt.span.from, row.excerpt.span.to);
            app.store.update((state) =>
              showDialog(state, { kind: 'entry', document: id, entry: null, term }),
            );
          }}
        />
      )}
    </div>
  );
}

/** Enough examples to know what is meant; the dialog of the checks has all of them. */
const examplesShown = 2;

function AboutRule({ rule }: { readonly rule: RuleId }) {
  const app = useApp();
  const t = useT();
  const document = useDocumentId();
  const facts = useRules().find(({ id }) => id === rule);
  return (
    <section className="about-rule" aria-label={t('findings.examples')}>
      <h4 className="caption">{t('findings.examples')}</h4>
      <p className="muted">{ruleExplanation(rule, app.language)}</p>
      {facts && <RuleExamples rule={facts} limit={examplesShown} />}
      <Button
        kind="link"
        label={t('findings.allExamples')}
        onPress={() => app.store.update((state) => showDialog(state, { kind: 'checks', document, rule }))}
      />
      <Button
        kind="link"
        label={t('review.whatItDid')}
        onPress={() => void showOrigin(app, document, originKey({ kind: 'rule', rule }))}
      />
    </section>
  );
}
