import { BookPlus, LocateFixed, Wand } from 'lucide-react';
import { applyFix, goToFinding, previewKind } from '#renderer/flows';
import { fixWords, makeVisible, selectedFinding, showDialog } from '#renderer/state';
import { Button } from '#renderer/ui';
import { tierOf } from '#shared/findings';
import { findingMessage, ruleExplanation, ruleTitle } from '#shared/messages';
import type { LocatedFinding } from '#shared/session';
import { useApp, useCommand, useDocument, useDocumentId, useT, useTextLanguage } from './app-context';
import { BeforeAfter } from './BeforeAfter';
import { TierMark } from './TierMark';

/** The chosen finding: what it is, why, before → after, and what can be done. */
export function FindingDetail() {
  const app = useApp();
  const t = useT();
  const id = useDocumentId();
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
      <p className="muted">{ruleExplanation(finding.rule, app.language)}</p>
      <Fixes row={row} />
      <div className="detail-actions">
        <Button icon={LocateFixed} label={t('findings.goTo')} onPress={() => goToFinding(app, id, row)} />
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
    </aside>
  );
}

/** Each proposed fix with what it changes; the first can also be had by key. */
function Fixes({ row }: { readonly row: LocatedFinding }) {
  const app = useApp();
  const t = useT();
  const id = useDocumentId();
  const lang = useTextLanguage();
  const { keys } = useCommand('findings.fixAndGo');
  if (row.finding.fixes.length === 0) return <p>{t('findings.noFix')}</p>;
  return (
    <ul className="fixes">
      {row.finding.fixes.map((fix, index) => {
        const words = fixWords(row, index);
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: a fix is known by its place in the finding
          <li key={index} className="fix">
            <span className="fix-words document-text" lang={lang}>
              {words ? <BeforeAfter {...words} /> : makeVisible(fix.edits[0]?.insert ?? '')}
            </span>
            <Button
              kind={index === 0 ? 'primary' : 'outlined'}
              label={t('findings.fix')}
              keys={index === 0 ? keys : undefined}
              onPress={() => void applyFix(app, id, row, index)}
            />
          </li>
        );
      })}
    </ul>
  );
}
