import { MoveVertical } from 'lucide-react';
import { type ChangeRow, shorten, showPiece } from '#renderer/state';
import { useT } from './app-context';
import { BeforeAfter } from './BeforeAfter';

const longest = 40;
/** A moved text that was edited leaves room for what changed in it. */
const longestBesideEdits = 10;
const mostEdits = 3;

/** A change as a list shows it: what went and what came, or what moved. */
export function ChangeWords({ row: { change, move } }: { readonly row: Pick<ChangeRow, 'change' | 'move'> }) {
  const show = (text: string) => shorten(showPiece(text), longest);
  if (!move) return <BeforeAfter before={show(change.before)} after={show(change.after)} />;
  return (
    <>
      <MoveVertical aria-hidden className="moved-sign" />
      <span className="moved">
        {shorten(showPiece(move.text), move.edits.length > 0 ? longestBesideEdits : longest)}
      </span>
      {move.edits.slice(0, mostEdits).map(({ before, after }, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: edits have no other name, and the list is drawn whole.
        <span key={at} className="moved-edit">
          <BeforeAfter before={show(before)} after={show(after)} />
        </span>
      ))}
    </>
  );
}

/** Gives a change as a screen reader says it. */
export function useChangeWords(): (row: Pick<ChangeRow, 'change' | 'move'>) => string {
  const t = useT();
  const show = (text: string) => shorten(showPiece(text), longest);
  return ({ change, move }) => {
    if (move) {
      const way = `${show(move.text)}: ${t('review.moved', move)}`;
      const count = move.edits.length;
      return count === 0 ? way : `${way}, ${t('review.moved.edits', { count })}`;
    }
    const values = { before: show(change.before), after: show(change.after), number: change.paragraph + 1 };
    if (change.after === '') return t('preview.deleted', values);
    return t(change.before === '' ? 'preview.inserted' : 'preview.place', values);
  };
}
