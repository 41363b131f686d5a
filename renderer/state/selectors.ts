import type { LocatedFinding } from '#shared/session';
import type { AppState } from './app-state';
import { type DocumentState, isComplete } from './document-state';

export function activeDocument(state: AppState): DocumentState | null {
  return state.active === null ? null : (state.documents[state.active] ?? null);
}

/** What its tab says: the project file with its ending, so that it is not taken for the text it came from. */
export function tabName({ file, name }: DocumentState): string {
  return file?.name ?? name;
}

/** Whether closing would lose something that a project file does not hold. */
export function isUnsaved(document: DocumentState): boolean {
  return document.savedRevision !== document.revision;
}

/** A document nobody has touched since it was opened can be closed without a question. */
export function isUntouched(document: DocumentState): boolean {
  return document.revision === 0;
}

export function isKept(document: DocumentState): boolean {
  return document.keptRevision >= document.revision;
}

export function isAnalysed(document: DocumentState): boolean {
  return isComplete(document.summary);
}

/** Whether so much is unchecked that a person should know; the paragraph that is typed in is checked at once. */
export function isChecking({ summary: { analysed, paragraphs } }: DocumentState): boolean {
  return paragraphs - analysed > 20;
}

export function selectedFinding(document: DocumentState): LocatedFinding | null {
  return document.findings.rows.find((row) => row.key === document.selectedFinding) ?? null;
}

/** Places of known variants that wait to be replaced. */
export function openVariants(document: DocumentState): number {
  return document.summary.findings.byRule['name-variant'] ?? 0;
}
