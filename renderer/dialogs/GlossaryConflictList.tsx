import { decideForm, decideValue } from '#renderer/flows';
import { type NamedGlossary, useApp, useT } from '#renderer/screens';
import { Button } from '#renderer/ui';
import { fieldName } from './glossary-words';
import { useLoaded } from './use-loaded';

interface GlossaryConflictListProps {
  readonly document: string;
  readonly glossaries: readonly NamedGlossary[];
}

/** Conflicts shown at once: a list of thousands is decided in the table, by its filter. */
const most = 50;

/** What only a person can decide: values changed differently, and forms that several entries claim. */
export function GlossaryConflictList({ document, glossaries }: GlossaryConflictListProps) {
  const app = useApp();
  const t = useT();
  const conflicts = useLoaded(document, () => app.engine.document(document).glossaryConflicts());
  if (!conflicts) return null;
  const { values, forms } = conflicts;
  const count = values.length + forms.length;
  return (
    <section>
      <h3 className="caption">
        {t('glossaries.conflicts')} <span className="count">{count}</span>
      </h3>
      {count === 0 && <p className="muted">{t('glossaries.conflicts.none')}</p>}
      <ul className="glossary-lines">
        {values.slice(0, most).map((conflict) => (
          <li key={`${conflict.glossary} ${conflict.entry?.id} ${conflict.key}`} className="conflict">
            {conflict.entry
              ? t('glossaries.conflict.value', {
                  term: conflict.entry.term,
                  key: fieldName(conflict.key, t),
                })
              : t('glossaries.conflict.header', {
                  name: glossaries[conflict.glossary]?.name ?? '',
                  key: conflict.key,
                })}
            <span className="conflict-choices">
              {conflict.values.map((value) => {
                const words = value === null ? t('glossaries.conflict.nothing') : wordsOf(value);
                return (
                  <Button
                    key={words}
                    kind="outlined"
                    label={t('glossaries.conflict.keep', { value: words })}
                    onPress={() => void decideValue(app, document, conflict, value, words)}
                  />
                );
              })}
            </span>
          </li>
        ))}
        {forms.slice(0, most).map((shared) => (
          <li key={shared.form} className="conflict">
            {t('glossaries.conflict.form', { form: shared.form, count: shared.claims.length })}
            <span className="conflict-choices">
              {shared.claims.map((claim) => (
                <span key={`${claim.glossary} ${claim.entry.id}`}>
                  <Button
                    kind="outlined"
                    label={t('glossaries.conflict.only', { term: claim.entry.term })}
                    onPress={() => void decideForm(app, document, shared, claim)}
                  />
                  <span className="muted">
                    {t('glossaries.conflict.in', { name: glossaries[claim.glossary]?.name ?? '' })}
                  </span>
                </span>
              ))}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function wordsOf(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}
