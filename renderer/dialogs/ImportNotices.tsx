import { useApp, useT } from '#renderer/screens';
import type { ImportPreview } from '#renderer/worker';
import { formatDropSentence, formatProblemSentence } from '#shared/messages';

/** Notices shown at once. */
const most = 50;

interface ImportNoticesProps {
  readonly preview: ImportPreview;
  readonly file: string;
}

/** Why a file is refused, and what of it is left out, by file and line. */
export function ImportNotices({ preview: { problems, dropped }, file }: ImportNoticesProps) {
  const { language } = useApp();
  const t = useT();
  return (
    <>
      <Sentences
        title={t('import.problems')}
        sentences={problems.map((problem) => formatProblemSentence(problem, file, language))}
        role="alert"
      />
      <Sentences
        title={t('import.dropped')}
        sentences={dropped.map((drop) => formatDropSentence(drop, file, language))}
      />
    </>
  );
}

interface SentencesProps {
  readonly title: string;
  readonly sentences: readonly string[];
  readonly role?: 'alert';
}

function Sentences({ title, sentences, role }: SentencesProps) {
  const t = useT();
  if (sentences.length === 0) return null;
  return (
    <section role={role}>
      <h3 className="caption">
        {title} <span className="count">{sentences.length}</span>
      </h3>
      <ul className="glossary-lines">
        {[...new Set(sentences)].slice(0, most).map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      {sentences.length > most && (
        <p className="muted">{t('import.more', { count: sentences.length - most })}</p>
      )}
    </section>
  );
}
