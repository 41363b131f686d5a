import { showParagraphs } from '#renderer/flows';
import { SelectField } from '#renderer/ui';
import type { ParagraphFilter } from '#shared/session';
import { useApp, useDocument, useDocumentId, useT } from './app-context';

const filters: readonly (ParagraphFilter | 'all')[] = [
  'all',
  'open',
  'findings',
  'edited',
  'fixed',
  'attention',
];

/** Which paragraphs both panes show, at the head of the draft. */
export function ParagraphFilterField() {
  const app = useApp();
  const t = useT();
  const id = useDocumentId();
  const { shown, all } = useDocument((document) => ({
    shown: document.shown,
    all: document.summary.paragraphs,
  }));
  return (
    <>
      <span className="spring" />
      <span className="pane-count" aria-live="polite">
        {shown && t('show.count', { count: shown.count, all })}
      </span>
      <SelectField<ParagraphFilter | 'all'>
        isSmall
        label={t('show.label')}
        choices={filters.map((filter) => ({ id: filter, label: t(`show.${filter}`) }))}
        value={shown?.filter ?? 'all'}
        onChange={(filter) => void showParagraphs(app, id, filter)}
      />
    </>
  );
}
