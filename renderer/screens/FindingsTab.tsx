import { memo, useDeferredValue, useRef } from 'react';
import {
  GridList,
  GridListItem,
  ListBox,
  ListBoxItem,
  ListLayout,
  type Selection,
  Virtualizer,
} from 'react-aria-components';
import { goToFinding, selectFinding, setFilter, showMoreFindings } from '#renderer/flows';
import { choiceOf, limitFilter } from '#renderer/state';
import { Button, Empty } from '#renderer/ui';
import { isRuleId, ruleIds, tierOf } from '#shared/findings';
import { ruleTitle } from '#shared/messages';
import type { FindingCounts, LocatedFinding } from '#shared/session';
import { useApp, useDocument, useDocumentId, useT, useTextLanguage } from './app-context';
import { Excerpt } from './Excerpt';
import { FindingDetail } from './FindingDetail';
import { TierMark } from './TierMark';

/** Kinds with their counts, the findings of the chosen kind, and the chosen finding explained. */
export function FindingsTab() {
  return (
    <div className="findings">
      <RuleList />
      <FindingList />
      <FindingDetail />
    </div>
  );
}

const allRules = 'all';

function RuleList() {
  const counts = useDocument(({ summary, findings }) => findings.counts ?? summary.findings);
  return <RuleRows counts={useDeferredValue(counts)} />;
}

const RuleRows = memo(({ counts }: { readonly counts: FindingCounts }) => {
  const app = useApp();
  const t = useT();
  const id = useDocumentId();
  const filter = useDocument(({ findings }) => findings.filter);
  const { total, byRule } = counts;
  const chosen = choiceOf(filter).rule;
  // The chosen one stays in the list when the last of its findings is gone.
  const present = ruleIds.filter((rule) => byRule[rule] || rule === chosen);

  function choose(selection: Selection): void {
    const [key] = selection === 'all' ? [] : selection;
    const rule = typeof key === 'string' && isRuleId(key) ? key : null;
    void setFilter(app, id, limitFilter(filter, { rule }));
  }

  return (
    <ListBox
      className="list rule-list"
      aria-label={t('rules.label')}
      selectionMode="single"
      selectionBehavior="replace"
      disallowEmptySelection
      selectedKeys={[chosen ?? allRules]}
      onSelectionChange={choose}
    >
      <RuleRow id={allRules} title={t('rules.all')} count={total} />
      {present.map((rule) => (
        <RuleRow key={rule} id={rule} title={ruleTitle(rule, app.language)} count={byRule[rule] ?? 0} />
      ))}
    </ListBox>
  );
});

interface RuleRowProps {
  readonly id: string;
  readonly title: string;
  readonly count: number;
}

function RuleRow({ id, title, count }: RuleRowProps) {
  return (
    <ListBoxItem id={id} textValue={title} className="list-row rule-row">
      <span className="rule-title">{title}</span>
      <span className="count">{count}</span>
    </ListBoxItem>
  );
}

function FindingList() {
  const app = useApp();
  const t = useT();
  const id = useDocumentId();
  const { rows, total } = useDocument(({ findings }) => findings);
  // Hundreds of rows are built between keys, in pieces, and not before the next letter is drawn.
  const shown = useDeferredValue(rows);

  return (
    <div className="finding-list">
      <FindingRows rows={shown} />
      {rows.length < total && (
        <Button
          kind="link"
          label={`${t('findings.more')} (${rows.length} / ${total})`}
          onPress={() => void showMoreFindings(app, id)}
        />
      )}
    </div>
  );
}

const FindingRows = memo(({ rows }: { readonly rows: readonly LocatedFinding[] }) => {
  const app = useApp();
  const t = useT();
  const id = useDocumentId();
  const isFiltered = useDocument(({ findings }) => Object.keys(findings.filter).length > 0);
  const selectedFinding = useDocument((document) => document.selectedFinding);
  const layout = useRef(new ListLayout({ rowHeight: 26 })).current;

  return (
    <Virtualizer layout={layout}>
      <GridList
        className="list"
        aria-label={t('findings.label')}
        items={rows}
        selectionMode="single"
        selectionBehavior="replace"
        selectedKeys={selectedFinding === null ? [] : [selectedFinding]}
        onSelectionChange={(selection) => {
          const [key] = selection === 'all' ? [] : selection;
          if (key !== undefined) selectFinding(app, id, String(key));
        }}
        onAction={(key) => {
          const row = rows.find((one) => one.key === key);
          if (row) goToFinding(app, id, row);
        }}
        renderEmptyState={() =>
          isFiltered ? (
            <Empty title={t('findings.filtered')} hint={t('findings.filtered.hint')} />
          ) : (
            <Empty title={t('findings.none')} hint={t('findings.none.hint')} />
          )
        }
      >
        {(row) => <FindingRow row={row} />}
      </GridList>
    </Virtualizer>
  );
});

function FindingRow({ row }: { readonly row: LocatedFinding }) {
  const { language } = useApp();
  const t = useT();
  const lang = useTextLanguage();
  const title = ruleTitle(row.finding.rule, language);
  const found = row.excerpt.text.slice(row.excerpt.span.from, row.excerpt.span.to);
  const number = row.paragraph + 1;
  return (
    <GridListItem
      id={row.key}
      textValue={`${title}, ${found}, ${t('findings.paragraph', { number })}`}
      className="list-row finding-row"
    >
      <TierMark tier={tierOf(row.finding)} />
      <span className="finding-place">{number}</span>
      <Excerpt excerpt={row.excerpt} tier={tierOf(row.finding)} lang={lang} />
      <span className="finding-rule">{title}</span>
    </GridListItem>
  );
}
