import { MessageSquareText, Pencil, Trash2 } from 'lucide-react';
import { GridList, GridListItem } from 'react-aria-components';
import { putNote } from '#renderer/flows';
import { showDialog } from '#renderer/state';
import { Empty, IconButton } from '#renderer/ui';
import type { Note } from '#shared/session';
import { useApp, useCommand, useDocument, useDocumentId, useT, useTextLanguage } from './app-context';
import { CommandButton } from './CommandButton';

/** The notes on paragraphs, in the order of the text; Enter goes to one. */
export function NotesTab() {
  const app = useApp();
  const t = useT();
  const notes = useDocument((document) => document.notes);
  const { keys = '' } = useCommand('paragraph.note');
  return (
    <div className="finding-list notes">
      <GridList
        className="list"
        aria-label={t('notes.label')}
        items={notes.map((note) => ({ ...note, id: note.paragraph }))}
        selectionMode="single"
        selectionBehavior="replace"
        onAction={(key) => typeof key === 'number' && app.editor.reveal({ paragraph: key, offset: 0 })}
        renderEmptyState={() => <Empty title={t('notes.none')} hint={t('notes.none.hint', { keys })} />}
      >
        {(note) => <NoteRow note={note} />}
      </GridList>
    </div>
  );
}

export function NotesTools() {
  const t = useT();
  return <CommandButton command="paragraph.note" icon={MessageSquareText} label={t('notes.here')} />;
}

function NoteRow({ note }: { readonly note: Note }) {
  const app = useApp();
  const t = useT();
  const id = useDocumentId();
  const lang = useTextLanguage();
  const { paragraph, text, excerpt } = note;
  const number = paragraph + 1;
  return (
    <GridListItem
      id={paragraph}
      textValue={`${t('findings.paragraph', { number })}, ${text}`}
      className="list-row note-row"
    >
      <span className="finding-place">{number}</span>
      <span className="note-text">{text}</span>
      <span className="note-excerpt document-text" lang={lang}>
        {excerpt}
      </span>
      <span className="row-actions">
        <IconButton
          label={t('notes.edit', { number })}
          icon={Pencil}
          onPress={() =>
            app.store.update((state) => showDialog(state, { kind: 'note', document: id, paragraph }))
          }
        />
        <IconButton
          label={t('notes.remove', { number })}
          icon={Trash2}
          onPress={() => void putNote(app, id, paragraph, '')}
        />
      </span>
    </GridListItem>
  );
}
