import { useEffect, useRef } from 'react';
import { TabPanel, Tabs } from 'react-aria-components';
import { followFocus, goIntoPart } from '#renderer/flows';
import { activate, activeDocument } from '#renderer/state';
import { Announcer } from './Announcer';
import { useApp, useAppState } from './app-context';
import { DropArea } from './DropArea';
import { EditScreen } from './EditScreen';
import { NamesScreen } from './NamesScreen';
import { Rail } from './Rail';
import { ReviewScreen } from './ReviewScreen';
import { StartScreen } from './StartScreen';
import { StatusBar } from './StatusBar';
import { startTab, TabBar } from './TabBar';

const screens = { edit: EditScreen, names: NamesScreen, review: ReviewScreen };

/** The window: rail, tabs, the screen of the active document, status. */
export function Shell() {
  const { store } = useApp();
  const active = useAppState((state) => state.active) ?? startTab;
  const panel = useRef<HTMLDivElement>(null);
  // One panel serves all tabs, so that the editor lives on; React Aria names a panel only once, when it is made.
  useEffect(() => {
    // A new tab is drawn one step after its panel.
    const frame = requestAnimationFrame(() => {
      const tab = document.querySelector(`[role=tab][data-key="${active}"]`);
      tab?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
      const name = tab?.getAttribute('aria-controls');
      if (panel.current && name) panel.current.id = name;
    });
    return () => cancelAnimationFrame(frame);
  }, [active]);
  useEffect(() => followFocus(document), []);
  const show = (key: unknown) =>
    store.update((state) => activate(state, key === startTab ? null : String(key)));
  return (
    <DropArea>
      <Tabs className="shell" selectedKey={active} onSelectionChange={show} keyboardActivation="manual">
        <Rail />
        <TabBar />
        <main className="stage">
          <TabPanel ref={panel} id={active} className="stage-panel">
            <ActiveScreen />
          </TabPanel>
        </main>
        <StatusBar />
        <Announcer />
      </Tabs>
    </DropArea>
  );
}

/** Where the focus goes that was lost with the screen before. */
const mainParts = { start: 'start', edit: 'draft', names: 'entries', review: 'changes' };

function ActiveScreen() {
  const screen = useAppState((state) => activeDocument(state)?.screen ?? null);
  const before = useRef(screen);
  useEffect(() => {
    if (screen === before.current) return;
    before.current = screen;
    if (document.activeElement === document.body) goIntoPart(mainParts[screen ?? 'start']);
  }, [screen]);
  const name = useAppState((state) => activeDocument(state)?.name);
  if (screen === null) return <StartScreen />;
  const Screen = screens[screen];
  return (
    <>
      {screen !== 'names' && <h1 className="visually-hidden">{name}</h1>}
      <Screen />
    </>
  );
}
