import { showScreen } from '#renderer/commands';
import { selectChange } from '#renderer/flows';
import { useApp, useDocumentId } from './app-context';
import { ChangeList } from './ChangeList';

/** The open changes below the text; Enter opens one in the review. */
export function ChangesTab() {
  const app = useApp();
  const id = useDocumentId();
  return (
    <ChangeList
      isWide
      onOpen={(index) => {
        selectChange(app, id, index);
        showScreen(app, 'review');
      }}
    />
  );
}
