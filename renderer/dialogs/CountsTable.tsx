import { useRef } from 'react';
import {
  Cell,
  Column,
  Row,
  Table,
  TableBody,
  TableHeader,
  TableLayout,
  Virtualizer,
} from 'react-aria-components';
import { useApp, useT } from '#renderer/screens';
import type { ChangeCounts } from '#shared/review';

interface CountsTableProps {
  readonly label: string;
  /** Over the names. */
  readonly head: string;
  readonly rows: readonly (ChangeCounts & { readonly name: string })[];
}

const rowHeight = 28;

/** Counts of changes, a line an origin or a paragraph; there may be as many as a text has paragraphs. */
export function CountsTable({ label, head, rows }: CountsTableProps) {
  const { language } = useApp();
  const t = useT();
  const number = new Intl.NumberFormat(language);
  const layout = useRef(new TableLayout({ rowHeight, headingHeight: rowHeight })).current;
  const items = rows.map((row, index) => ({ ...row, id: index }));
  return (
    <Virtualizer layout={layout}>
      <Table
        key={label}
        aria-label={label}
        className="counts-table"
        style={{ height: `${Math.min(items.length + 1, 9) * rowHeight}px` }}
      >
        <TableHeader>
          <Column isRowHeader width="3fr">
            {head}
          </Column>
          {(['changes', 'inserted', 'deleted'] as const).map((kind) => (
            <Column key={kind} className="number">
              {t(`statistics.${kind}`)}
            </Column>
          ))}
        </TableHeader>
        <TableBody items={items}>
          {({ name, changes, inserted, deleted }) => (
            <Row>
              <Cell>{name}</Cell>
              <Cell className="number">{number.format(changes)}</Cell>
              <Cell className="number">{number.format(inserted)}</Cell>
              <Cell className="number">{number.format(deleted)}</Cell>
            </Row>
          )}
        </TableBody>
      </Table>
    </Virtualizer>
  );
}
