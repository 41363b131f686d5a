import { categoryName, useT } from '#renderer/screens';
import type { EntryDraft } from '#shared/glossary';

/** The first entries of a file, as they are understood. */
export function ImportSample({ entries }: { readonly entries: readonly EntryDraft[] }) {
  const t = useT();
  if (entries.length === 0) return null;
  return (
    <section className="field" aria-label={t('import.first')}>
      <span className="field-label">{t('import.first')}</span>
      <div className="import-table">
        <table>
          <thead>
            <tr>
              <th scope="col">{t('names.term')}</th>
              <th scope="col">{t('names.category')}</th>
              <th scope="col">{t('names.variants')}</th>
              <th scope="col">{t('names.source')}</th>
            </tr>
          </thead>
          <tbody>
            {entries.map(({ term, category, variants = [], source = [] }, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a file may have two of a term
              <tr key={index}>
                <td>{term}</td>
                <td>{categoryName(category, t)}</td>
                <td>{variants.map(({ text }) => text).join(' · ')}</td>
                <td>{source.join(' · ')}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
