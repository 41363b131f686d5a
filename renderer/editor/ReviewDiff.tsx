import { useEffect, useRef } from 'react';
import type { ReviewDiffProps } from './editor-api';
import type { EditorContext } from './editor-context';
import { createReviewView, type ReviewView } from './review-view';

/** The diff of baseline and draft. */
export function ReviewDiff({
  context,
  document,
  layout,
  textLanguage,
  current,
  onCurrent,
}: ReviewDiffProps & { readonly context: EditorContext }) {
  const container = useRef<HTMLDivElement>(null);
  const view = useRef<ReviewView | null>(null);
  const latest = useRef({ layout, current, onCurrent });
  latest.current = { layout, current, onCurrent };

  useEffect(() => {
    if (!container.current) return;
    const shown = context.documents.get(document);
    const tell = (index: number) => latest.current.onCurrent(index);
    const created = createReviewView(context, container.current, shown, textLanguage, tell);
    created.setLayout(latest.current.layout);
    created.setCurrent(latest.current.current);
    view.current = created;
    return () => {
      view.current = null;
      created.dispose();
    };
  }, [context, document, textLanguage]);

  useEffect(() => view.current?.setLayout(layout), [layout]);
  useEffect(() => view.current?.setCurrent(current), [current]);

  return <div ref={container} className="suiko-review" data-part="diff" lang={textLanguage} />;
}
