import { useEffect, useRef } from 'react';
import { Divider } from './Divider';
import type { EditPanesProps } from './editor-api';
import type { EditorContext } from './editor-context';
import { createEditView, type EditView } from './pair-panes/edit-view';

/** Source left, with the attached text beside it, draft right. The Monaco editors live as long as the component, whatever document is shown. */
export function EditPanes({
  context,
  document,
  split,
  onSplit,
  textLanguage,
  dividerLabel,
  attached,
  onVisible,
}: EditPanesProps & { readonly context: EditorContext }) {
  const root = useRef<HTMLDivElement>(null);
  const source = useRef<HTMLDivElement>(null);
  const draft = useRef<HTMLDivElement>(null);
  const left = useRef<HTMLDivElement>(null);
  const third = useRef<HTMLDivElement>(null);
  const curves = useRef<SVGSVGElement>(null);
  const view = useRef<EditView | null>(null);
  const latest = useRef({ document, onVisible });
  latest.current = { document, onVisible };

  // The font depends on the text's language, so another language is another pair of editors.
  useEffect(() => {
    if (!source.current || !draft.current || !curves.current) return;
    const created = createEditView(
      context,
      { source: source.current, draft: draft.current },
      curves.current,
      context.documents.get(latest.current.document),
      textLanguage,
      (range) => latest.current.onVisible?.(range),
    );
    view.current = created;
    return () => {
      view.current = null;
      created.dispose();
    };
  }, [context, textLanguage]);

  const hasThird = attached !== null;
  // biome-ignore lint/correctness/useExhaustiveDependencies: another language makes another view.
  useEffect(() => {
    if (!hasThird || !third.current) return;
    const pane = view.current?.showAttached(third.current);
    return () => pane?.dispose();
  }, [hasThird, textLanguage]);

  useEffect(() => {
    view.current?.show(context.documents.get(document));
  }, [context, document]);

  const share = shareOf(split);
  return (
    <div ref={root} className="suiko-panes">
      <div ref={left} className="suiko-left" style={{ flexBasis: share }}>
        {attached && (
          <>
            <div
              ref={third}
              className="suiko-pane"
              data-part="attached"
              style={{ flexBasis: shareOf(attached.share) }}
            />
            <div className="suiko-thin">
              <Divider
                container={left}
                split={attached.share}
                onSplit={attached.onShare}
                label={attached.dividerLabel}
              />
            </div>
          </>
        )}
        <div ref={source} className="suiko-pane suiko-pane-source" data-part="source" lang={textLanguage} />
      </div>
      <div className="suiko-between">
        <svg ref={curves} className="suiko-curves" aria-hidden />
        <Divider container={root} split={split} onSplit={onSplit} label={dividerLabel} />
      </div>
      <div ref={draft} className="suiko-pane suiko-pane-rest" data-part="draft" lang={textLanguage} />
    </div>
  );
}

function shareOf(share: number): string {
  return `${(share * 100).toFixed(2)}%`;
}
