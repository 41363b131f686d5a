import { useEffect, useState } from 'react';
import { type ExportContent, formatOf, produceExport, sentence } from '#renderer/flows';
import { useApp, useAppState, useT } from '#renderer/screens';

/** How much of the text is shown. */
const shownLength = 4000;

interface ExportPreviewProps {
  readonly document: string;
  readonly content: ExportContent;
  /** The whole text, for those who look at it further; `null` while it is made, and for what is no text. */
  readonly onText: (text: string | null) => void;
}

/** The beginning of what would be written; what is no text is described instead. */
export function ExportPreview({ document, content, onText }: ExportPreviewProps) {
  const app = useApp();
  const t = useT();
  const lang = useAppState((state) => state.documents[document]?.summary.language ?? 'ja');
  const version = useAppState((state) => state.documents[document]?.summary.version);
  const [text, setText] = useState('');
  const { kind, author, comments } = content;
  const isText = formatOf(kind).encoding !== 'none';

  // biome-ignore lint/correctness/useExhaustiveDependencies: another version is another text
  useEffect(() => {
    const making = new AbortController();
    const { signal } = making;
    onText(null);
    if (isText)
      void produceExport(app, document, { kind, author, comments }, signal).then(
        (exported) => {
          if (signal.aborted || exported?.kind !== 'text') return;
          setText(exported.text.slice(0, shownLength));
          onText(exported.text);
        },
        () => !signal.aborted && setText(sentence(app, { code: 'bug' })),
      );
    return () => making.abort();
  }, [app, document, version, kind, author, comments, isText, onText]);

  if (!isText)
    return <p className="muted">{t(kind === 'docx' ? 'export.about.docx' : 'export.about.docx-changes')}</p>;
  return (
    <section className="field" aria-label={t('export.preview')}>
      <span className="field-label">{t('export.preview')}</span>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard */}
      <pre className="text-preview document-text" lang={lang} tabIndex={0}>
        {text}
      </pre>
    </section>
  );
}
