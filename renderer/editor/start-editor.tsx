import { createApi } from './create-api';
import { createDiffProvider } from './diff-provider';
import { EditPanes } from './EditPanes';
import type { EditorSetup, LoadedEditor } from './editor-api';
import { createContext } from './editor-context';
import { setUpMonaco } from './monaco-setup';
import { applyTheme } from './palette';
import { ReviewDiff } from './ReviewDiff';
import { revealUndone } from './reveal-undone';

/** Sets Monaco up and ties the components to it. Monaco's words are loaded by now. */
export function startEditor(setup: EditorSetup): LoadedEditor {
  const diffProvider = createDiffProvider();
  setUpMonaco(diffProvider);
  applyTheme(setup.theme);
  const context = createContext(setup);
  diffProvider.connect(context.documents);
  revealUndone(context);
  return {
    api: createApi(context),
    EditPanes: (props) => <EditPanes {...props} context={context} />,
    ReviewDiff: (props) => <ReviewDiff {...props} context={context} />,
  };
}
