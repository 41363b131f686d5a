import { type NamedGlossary, useApp, useDocument, useT } from '#renderer/screens';
import { glossaryProblemSentence } from '#shared/messages';

/** The lines of glossary files that were not used as they stand. */
export function GlossaryProblemList({ glossaries }: { readonly glossaries: readonly NamedGlossary[] }) {
  const app = useApp();
  const t = useT();
  const read = useDocument((document) => document.names.read);
  const broken = glossaries.flatMap(({ key, name }) => {
    const { problems = [], problemCount = 0 } = read[key ?? ''] ?? {};
    return problemCount > 0 ? [{ key, name, problems, problemCount }] : [];
  });
  return broken.map(({ key, name, problems, problemCount }) => (
    <section key={key}>
      <h3 className="caption">{t('glossaries.problems', { count: problemCount, name })}</h3>
      <ul className="glossary-lines">
        {problems.map((problem) => (
          <li key={`${problem.line} ${problem.code} ${problem.detail ?? ''}`}>
            {t('glossaries.problem', {
              line: problem.line,
              sentence: glossaryProblemSentence(problem, app.language),
            })}
          </li>
        ))}
      </ul>
    </section>
  ));
}
