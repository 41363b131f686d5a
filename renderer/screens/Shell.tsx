import { activeDocument } from '#renderer/state';
import { useAppState } from './app-context';
import { DropArea } from './DropArea';
import { EditScreen } from './EditScreen';
import { NamesScreen } from './NamesScreen';
import { Rail } from './Rail';
import { ReviewScreen } from './ReviewScreen';
import { StartScreen } from './StartScreen';
import { StatusBar } from './StatusBar';
import { TabBar } from './TabBar';

const screens = { edit: EditScreen, names: NamesScreen, review: ReviewScreen };

/** The window: rail, tabs, the screen of the active document, status. */
export function Shell() {
  const screen = useAppState((state) => activeDocument(state)?.screen ?? null);
  const Screen = screen === null ? StartScreen : screens[screen];
  return (
    <DropArea>
      <div className="shell">
        <Rail />
        <TabBar />
        <main className="stage">
          <Screen />
        </main>
        <StatusBar />
      </div>
    </DropArea>
  );
}
