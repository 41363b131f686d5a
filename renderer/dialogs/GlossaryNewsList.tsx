import { type NamedGlossary, useDocument, useT } from '#renderer/screens';

const few = 8;

/** What others did in the glossaries while the document was open. */
export function GlossaryNewsList({ glossaries }: { readonly glossaries: readonly NamedGlossary[] }) {
  const t = useT();
  const news = useDocument((document) => document.names.news);
  if (news.length === 0) return null;
  return (
    <section>
      <h3 className="caption">{t('glossaries.news')}</h3>
      <ul className="glossary-lines">
        {news.slice(0, few).map(({ glossary, term, kind }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: what came in has no name of its own
          <li key={index}>
            {t(`glossaries.news.${kind}`, { term })}
            <span className="muted">{glossaries.find(({ key }) => key === glossary)?.name}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
