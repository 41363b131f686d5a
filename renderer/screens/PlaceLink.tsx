import { Button } from 'react-aria-components';
import { showScreen } from '#renderer/commands';
import { showPiece } from '#renderer/state';
import type { OccurrenceInContext } from '#shared/session';
import { useApp, useTextLanguage } from './app-context';

/** A place of the draft with the text round it; a press shows it in the text. */
export function PlaceLink({ occurrence }: { readonly occurrence: OccurrenceInContext }) {
  const app = useApp();
  const lang = useTextLanguage();
  const { from, to, text, contextBefore, contextAfter } = occurrence;
  const number = from.paragraph + 1;
  return (
    <Button
      className="place-link"
      onPress={() => {
        app.editor.reveal(from, to);
        showScreen(app, 'edit');
      }}
    >
      <span className="finding-place">{number}</span>
      <span className="place-text document-text" lang={lang}>
        <span className="place-before">
          <bdi>{contextBefore}</bdi>
        </span>
        <mark>{showPiece(text)}</mark>
        <span className="place-after">{contextAfter}</span>
      </span>
    </Button>
  );
}
