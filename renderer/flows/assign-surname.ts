import type { Entry } from '#shared/glossary';
import type { AssignedName } from '#shared/project';
import type { Place } from '#shared/text';
import type { App } from './app';
import { loadEntries } from './load-entries';
import { pushStates, type States } from './push-states';

/** Takes a surname (黄氏) for one of its bearers, whatever the text says: a step among those that undo takes back. */
export async function assignSurname(app: App, id: string, place: Place, entry: Entry): Promise<void> {
  const engine = app.engine.document(id);
  // Asked at once, so that nothing comes between them.
  const [before, wasThere, after] = await Promise.all([
    engine.assigned(),
    engine.assignSurname(place, entry.id),
    engine.assigned(),
  ]);
  if (wasThere) pushStep(app, id, app.t('step.assign', { term: entry.term }), { before, after });
}

/** The text decides again whom the surname at a place means. */
export async function unassignSurname(app: App, id: string, place: Place): Promise<void> {
  const engine = app.engine.document(id);
  const [before, , after] = await Promise.all([
    engine.assigned(),
    engine.assignSurname(place, null),
    engine.assigned(),
  ]);
  pushStep(app, id, app.t('step.unassign'), { before, after });
}

function pushStep(app: App, id: string, label: string, lists: States<readonly AssignedName[]>): void {
  pushStates(app, id, label, lists, (assigned) => {
    void app.engine.document(id).setAssigned(assigned);
    void loadEntries(app, id);
  });
  void loadEntries(app, id);
}
