import { useAppState } from '#renderer/screens';
import type { Dialog } from '#renderer/state';
import { ChangedOnDiskDialog } from './ChangedOnDiskDialog';
import { ChecksDialog } from './ChecksDialog';
import { DecideDialog } from './DecideDialog';
import { DroppedDialog } from './DroppedDialog';
import { EncodingDialog } from './EncodingDialog';
import { EntryDialog } from './EntryDialog';
import { ExportDialog } from './ExportDialog';
import { ExportGlossaryDialog } from './ExportGlossaryDialog';
import { FileChangedDialog } from './FileChangedDialog';
import { GlossariesDialog } from './GlossariesDialog';
import { IgnoredDialog } from './IgnoredDialog';
import { ImportGlossaryDialog } from './ImportGlossaryDialog';
import { KeepVersionDialog } from './KeepVersionDialog';
import { KeysDialog } from './KeysDialog';
import { MadeDialog } from './MadeDialog';
import { MessageDialog } from './MessageDialog';
import { NoteDialog } from './NoteDialog';
import { PaletteDialog } from './PaletteDialog';
import { PasteDialog } from './PasteDialog';
import { PreviewDialog } from './PreviewDialog';
import { ReplaceDialog } from './ReplaceDialog';
import { SettingsDialog } from './SettingsDialog';
import { StatisticsDialog } from './StatisticsDialog';
import { StyleDialog } from './StyleDialog';
import { UnsavedDialog } from './UnsavedDialog';
import { VariantDialog } from './VariantDialog';
import { VersionsDialog } from './VersionsDialog';

/** The dialog that the state names, if any. */
export function Dialogs() {
  const dialog = useAppState((state) => state.dialog);
  return dialog && draw(dialog);
}

function draw(dialog: Dialog) {
  switch (dialog.kind) {
    case 'preview':
      return <PreviewDialog {...dialog} />;
    case 'replace':
      return <ReplaceDialog {...dialog} />;
    case 'decide':
      return <DecideDialog {...dialog} />;
    case 'made':
      return <MadeDialog {...dialog} />;
    case 'statistics':
      return <StatisticsDialog {...dialog} />;
    case 'entry':
      return <EntryDialog {...dialog} />;
    case 'glossaries':
      return <GlossariesDialog {...dialog} />;
    case 'import-glossary':
      return <ImportGlossaryDialog {...dialog} />;
    case 'export-glossary':
      return <ExportGlossaryDialog {...dialog} />;
    case 'variant':
      return <VariantDialog {...dialog} />;
    case 'note':
      return <NoteDialog {...dialog} />;
    case 'export':
      return <ExportDialog {...dialog} />;
    case 'dropped':
      return <DroppedDialog {...dialog} />;
    case 'encoding':
      return <EncodingDialog {...dialog} />;
    case 'paste':
      return <PasteDialog />;
    case 'unsaved':
      return <UnsavedDialog {...dialog} />;
    case 'file-changed':
      return <FileChangedDialog {...dialog} />;
    case 'versions':
      return <VersionsDialog {...dialog} />;
    case 'keep-version':
      return <KeepVersionDialog {...dialog} />;
    case 'changed-on-disk':
      return <ChangedOnDiskDialog {...dialog} />;
    case 'checks':
      return <ChecksDialog {...dialog} />;
    case 'ignored':
      return <IgnoredDialog {...dialog} />;
    case 'style':
      return <StyleDialog {...dialog} />;
    case 'palette':
      return <PaletteDialog />;
    case 'keys':
      return <KeysDialog />;
    case 'settings':
      return <SettingsDialog />;
    case 'message':
      return <MessageDialog {...dialog} />;
  }
}
