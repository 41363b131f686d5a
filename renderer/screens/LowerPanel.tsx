import { ChevronDown, ChevronUp } from 'lucide-react';
import type { KeyboardEvent, PointerEvent } from 'react';
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components';
import { arrange, countRows, openClusters, type PanelTab } from '#renderer/state';
import { IconButton } from '#renderer/ui';
import { useApp, useAppState, useDocument, useT } from './app-context';
import { ChangesTab } from './ChangesTab';
import { ChangesTools } from './ChangesTools';
import { FindingsTab } from './FindingsTab';
import { FindingsTools } from './FindingsTools';
import { NamesTab, NamesTools } from './NamesTab';
import { NotesTab, NotesTools } from './NotesTab';

const least = 120;
const keyStep = 24;
const panelTabs: readonly PanelTab[] = ['findings', 'names', 'changes', 'notes'];

/** Findings, names and changes of the document below its text; dragged by its upper edge, or collapsed. */
export function LowerPanel() {
  const app = useApp();
  const t = useT();
  const known = useDocument(({ summary, entries, names, changes, notes }) => ({
    findings: summary.findings.total,
    names: entries.length + openClusters(names).filter(({ entry }) => entry === null).length,
    areNamesKnown: entries.length > 0 || names.clusters !== null,
    changes: countRows(changes),
    notes: notes.length,
  }));
  const { panelOpen, panelTab, panelHeight } = useAppState((state) => state.layout);
  const toggle = (isOpen: boolean) => app.store.update((state) => arrange(state, { panelOpen: isOpen }));
  const counts: Record<PanelTab, number | null> = {
    ...known,
    names: known.areNamesKnown ? known.names : null,
    // Not asked for before they are shown.
    changes: panelTab === 'changes' || known.changes > 0 ? known.changes : null,
  };

  return (
    <section
      className="panel"
      data-part="panel"
      aria-label={t('panel.label')}
      style={{ height: panelOpen ? `${panelHeight}px` : 'auto' }}
    >
      {panelOpen && <PanelEdge />}
      <Tabs
        className="panel-tabs"
        selectedKey={panelTab}
        onSelectionChange={(key) => {
          const chosen = panelTabs.find((tab) => tab === key);
          if (chosen) app.store.update((state) => arrange(state, { panelTab: chosen, panelOpen: true }));
        }}
      >
        <header className="panel-head">
          <TabList className="panel-tab-list" aria-label={t('panel.label')}>
            {panelTabs.map((tab) => (
              <Tab key={tab} id={tab} className="panel-tab">
                {t(`panel.${tab}`)}
                {counts[tab] !== null && <span className="count">{counts[tab]}</span>}
              </Tab>
            ))}
          </TabList>
          <span className="spring" />
          {panelOpen && panelTab === 'findings' && <FindingsTools />}
          {panelOpen && panelTab === 'names' && <NamesTools />}
          {panelOpen && panelTab === 'changes' && <ChangesTools />}
          {panelOpen && panelTab === 'notes' && <NotesTools />}
          <IconButton
            label={panelOpen ? t('panel.collapse') : t('panel.expand')}
            icon={panelOpen ? ChevronDown : ChevronUp}
            onPress={() => toggle(!panelOpen)}
          />
        </header>
        {panelOpen && (
          <>
            <TabPanel id="findings" className="panel-body">
              <FindingsTab />
            </TabPanel>
            <TabPanel id="names" className="panel-body">
              <NamesTab />
            </TabPanel>
            <TabPanel id="changes" className="panel-body">
              <ChangesTab />
            </TabPanel>
            <TabPanel id="notes" className="panel-body">
              <NotesTab />
            </TabPanel>
          </>
        )}
      </Tabs>
    </section>
  );
}

/** The edge that is dragged, or moved with the arrow keys. */
function PanelEdge() {
  const app = useApp();
  const t = useT();
  const height = useAppState((state) => state.layout.panelHeight);
  const resize = (to: number) => {
    const panelHeight = Math.round(Math.max(least, Math.min(to, window.innerHeight * 0.7)));
    app.store.update((state) => arrange(state, { panelHeight }));
  };

  function drag(event: PointerEvent<HTMLElement>): void {
    const panel = event.currentTarget.parentElement;
    if (panel && event.currentTarget.hasPointerCapture(event.pointerId))
      resize(panel.getBoundingClientRect().bottom - event.clientY);
  }

  function step(event: KeyboardEvent): void {
    const direction = event.key === 'ArrowUp' ? 1 : event.key === 'ArrowDown' ? -1 : 0;
    if (direction === 0) return;
    event.preventDefault();
    resize(height + direction * keyStep);
  }

  return (
    <hr
      className="panel-edge"
      aria-orientation="horizontal"
      aria-label={t('panel.resize')}
      aria-valuenow={height}
      tabIndex={0}
      onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
      onPointerMove={drag}
      onKeyDown={step}
    />
  );
}
