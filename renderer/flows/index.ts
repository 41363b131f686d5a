export type { App, Notice, NoticeAction } from './app';
export { assignSurname, unassignSurname } from './assign-surname';
export { attachFile, attachText, removeAttached, toggleAttached } from './attached';
export { currentTrial, endTrial, hasCandidates, tryCandidate, tryNextCandidate } from './candidates';
export { type Closing, closeDocument, closeNow } from './close';
export {
  applyCluster,
  chooseCluster,
  decideCluster,
  goToCluster,
  previewCluster,
  rejectForm,
} from './clusters';
export { discardDocument } from './discard';
export { takeDropped } from './dropped';
export { copyClean, type ExportChoice, exportDocument, exportStatistics, findUnencodable } from './export';
export { askToExport, exportGlossary } from './export-glossary';
export { type ExportKind, formatOf, hasComments, nameOfExport, reportKinds } from './export-kinds';
export { sentence, showFailure, tellFailure } from './failures';
export * from './findings';
export { decideForm, decideValue } from './glossary-conflicts';
export { promoteEntries, takeBackEdits } from './glossary-edits';
export { chooseGlossaries, createGlossary, foldersOf, orderGlossaries } from './glossary-files';
export { ignoreFinding, takeBackIgnored } from './ignore';
export {
  askToImport,
  chooseImported,
  type ImportOrder,
  importGlossary,
  readImports,
} from './import-glossary';
export { openJournal } from './journal';
export { rememberLayout, restoreLayout, restoreTabs, zoom } from './layout';
export { listen } from './listen';
export { confirmAbove, confirmAndGo, confirmSelection, putNote } from './marks';
export * from './names';
export { chooseAndOpen, openFiles, refreshRecent, reopenAs } from './open-files';
export { originName } from './origin-name';
export { showParagraphs } from './paragraph-filter';
export { joinWithNext, restoreSource } from './paragraphs';
export { followFocus, goIntoPart, goToPart, isInPart } from './parts';
export { type ExportContent, produceExport } from './produce-export';
export { dismissRecovered, returnToFile, showRecovered } from './recovered';
export { rememberActive, restoreDocuments } from './restore';
export * from './review';
export { switchDefault, switchRule } from './rules';
export { openPasted, openSample } from './sample';
export { saveDocument, writeProject } from './save';
export {
  changeSearch,
  closeSearch,
  goToFound,
  openSearch,
  previewReplace,
  replaceChosen,
  replaceFound,
} from './search';
export { changeSettings, chosenLanguage } from './settings';
export { previewSettling, settleChosen, type Verdict } from './settle-many';
export { parseSnapshot } from './snapshot';
export { openStarter, starterCount, takeStarter } from './starter';
export {
  applyStyle,
  correctionsOf,
  correctProfile,
  loadPresets,
  type NamedStyle,
  openStyle,
  saveStyle,
  styleValues,
} from './styles';
export { askWhatMade, changesIn, type MadeChange, takeBackChange } from './take-back';
export { setUsual } from './usual-glossaries';
export {
  compareVersion,
  dropVersion,
  keepVersion,
  listVersions,
  nameVersion,
  restoreVersion,
  timeLabel,
  versionLabel,
} from './versions';
