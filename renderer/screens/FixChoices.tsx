import { applyFix, hasCandidates, tryCandidate } from '#renderer/flows';
import { type FixWords, fixWords } from '#renderer/state';
import { Button } from '#renderer/ui';
import type { LocatedFinding } from '#shared/session';
import { useApp, useCommand, useDocumentId, useT, useTextLanguage } from './app-context';
import { BeforeAfter } from './BeforeAfter';

/** How much of the text round a fix tells it from the other candidates. */
const reach = 10;

/** Each proposed fix with what it changes, best first; the first can also be had by key. */
export function FixChoices({ row }: { readonly row: LocatedFinding }) {
  const app = useApp();
  const t = useT();
  const id = useDocumentId();
  const lang = useTextLanguage();
  const { keys } = useCommand('findings.fixAndGo');
  const { fixes } = row.finding;
  if (fixes.length === 0) return <p>{t('findings.noFix')}</p>;
  const choose = (fix: number) =>
    void (hasCandidates(row) ? tryCandidate(app, id, row, fix) : applyFix(app, id, row, fix));
  return (
    <>
      {fixes.length > 1 && <p className="muted">{t('findings.candidates', { count: fixes.length })}</p>}
      <ul className="fixes">
        {fixes.map((fix, index) => {
          const words = fixWords(fix, (span) => app.editor.pieceOf(id, row.paragraph, span, reach));
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: a fix is known by its place in the finding
            <li key={index} className="fix">
              <span className="fix-words document-text" lang={lang}>
                {words && <FixInWords words={words} inContext={fixes.length > 1 || words.before === ''} />}
              </span>
              <Button
                kind={index === 0 ? 'primary' : 'outlined'}
                label={t('findings.fix')}
                keys={index === 0 ? keys : undefined}
                onPress={() => choose(index)}
              />
            </li>
          );
        })}
      </ul>
    </>
  );
}

/** Candidates differ by where they stand, so they are shown inside their text. */
function FixInWords({ words, inContext }: { readonly words: FixWords; readonly inContext: boolean }) {
  const { before, after, contextBefore, contextAfter } = words;
  if (!inContext) return <BeforeAfter before={before} after={after} />;
  return (
    <>
      <span className="muted">{contextBefore}</span>
      {before !== '' && <del>{before}</del>}
      {after !== '' && <ins>{after}</ins>}
      <span className="muted">{contextAfter}</span>
    </>
  );
}
