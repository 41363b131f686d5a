import type { ICommentOptions, IParagraphRunOptions, ParagraphChild } from 'docx';
import type { ExportedDocument, Exporter } from './exporter';
import { type TrackedPart, trackText } from './tracked-text';
import { type Library, loadLibrary, runChildren, writeWord } from './word-document';

type Kind = 'kept' | 'deleted' | 'inserted';

/** A run of text or, as `\n`, the mark of a paragraph. */
interface TrackedRun {
  readonly kind: Kind;
  readonly text: string;
  /** Dated earlier than the others; see `keepApart`. */
  readonly isEarlier?: boolean;
}

/** A paragraph of the file; what became of its mark says whether it was joined to the next, or parted from it. */
interface TrackedParagraph {
  readonly runs: readonly TrackedRun[];
  readonly mark: Omit<TrackedRun, 'text'>;
}

/**
 * A Word document of the machine translation with every change to the draft as a revision: accepting all of them
 * gives the draft, rejecting all gives the machine translation. Comments stand on their paragraph.
 */
export const exportDocxChanges: Exporter = async (document) => {
  const library = await loadLibrary();
  const tracked = toParagraphs(trackText(document.source, document.paragraphs));
  const revise = revisions(document.revision);
  const commentsOf = idsByParagraph(document.comments);
  let inDraft = 0;
  const paragraphs = tracked.map(({ runs, mark }, index) => {
    // A paragraph whose mark goes is a part of the next one.
    const endsInDraft = mark.kind !== 'deleted' || index === tracked.length - 1;
    const ids = endsInDraft ? (commentsOf.get(inDraft++) ?? []) : [];
    const children = runs.map((run) => toRun(library, run, revise));
    return new library.Paragraph({
      children: withComments(library, children, ids),
      run: markOf(mark, revise),
    });
  });
  return writeWord(library, document, paragraphs, toComments(library, document));
};

/** Comments are numbered as they come. */
function idsByParagraph(comments: ExportedDocument['comments']): Map<number, number[]> {
  const ids = new Map<number, number[]>();
  for (const [id, { paragraph }] of comments.entries()) {
    ids.set(paragraph, [...(ids.get(paragraph) ?? []), id]);
  }
  return ids;
}

type Revise = (run: Pick<TrackedRun, 'isEarlier'>) => Revision;

interface Revision {
  readonly id: number;
  readonly author: string;
  readonly date: string;
}

/** Each revision has a number of its own; Word knows no fractions of a second. */
function revisions({ author, date }: ExportedDocument['revision']): Revise {
  let id = 0;
  const secondsOf = (ms: number) => new Date(ms).toISOString().replace(/\.\d+/u, '');
  const now = secondsOf(Date.parse(date));
  const earlier = secondsOf(Date.parse(date) - 2 * 60_000);
  return ({ isEarlier = false }) => ({ id: ++id, author, date: isEarlier ? earlier : now });
}

/** Cuts the text into paragraphs at every line end of either side. */
function toParagraphs(parts: readonly TrackedPart[]): TrackedParagraph[] {
  const paragraphs: TrackedParagraph[] = [];
  let runs: TrackedRun[] = [];
  for (const run of keepApart(parts.flatMap(toRuns))) {
    if (run.text === '\n') {
      paragraphs.push({ runs, mark: run });
      runs = [];
    } else runs.push(run);
  }
  return [...paragraphs, { runs, mark: { kind: 'kept' } }];
}

/**
 * LibreOffice takes an insertion at the end of a paragraph and one at the start of the next, both by one author
 * within a minute, for one and forgets the paragraph mark between them. Of two such, one is dated earlier.
 */
function keepApart(runs: readonly TrackedRun[]): TrackedRun[] {
  const result: TrackedRun[] = [];
  for (const run of runs) {
    const before = result.at(-1);
    const beforeMark = before?.kind === 'kept' && before.text === '\n' ? result.at(-2) : undefined;
    const isEarlier =
      beforeMark?.kind === 'inserted'
        ? !beforeMark.isEarlier
        : before?.kind === 'inserted' && before.isEarlier;
    result.push(run.kind === 'inserted' && isEarlier ? { ...run, isEarlier } : run);
  }
  return result;
}

function toRuns(part: TrackedPart): TrackedRun[] {
  if (part.kind === 'kept') return cut('kept', part.text);
  return [...cut('deleted', part.before), ...cut('inserted', part.after)];
}

function cut(kind: Kind, text: string): TrackedRun[] {
  return (text.match(/\n|[^\n]+/gu) ?? []).map((piece) => ({ kind, text: piece }));
}

function toRun(library: Library, run: TrackedRun, revise: Revise): ParagraphChild {
  const children = runChildren(library, run.text);
  switch (run.kind) {
    case 'kept':
      return new library.TextRun({ children });
    case 'inserted':
      return new library.InsertedTextRun({ ...revise(run), children });
    case 'deleted':
      return new library.DeletedTextRun({ ...revise(run), children });
  }
}

function markOf(mark: TrackedParagraph['mark'], revise: Revise): IParagraphRunOptions {
  switch (mark.kind) {
    case 'kept':
      return {};
    case 'inserted':
      return { insertion: revise(mark) };
    case 'deleted':
      return { deletion: revise(mark) };
  }
}

function withComments(
  { CommentRangeStart, CommentRangeEnd, CommentReference, TextRun }: Library,
  children: readonly ParagraphChild[],
  ids: readonly number[],
): ParagraphChild[] {
  return [
    ...ids.map((id) => new CommentRangeStart(id)),
    ...children,
    ...ids.map((id) => new CommentRangeEnd(id)),
    ...ids.map((id) => new TextRun({ children: [new CommentReference(id)] })),
  ];
}

function toComments(library: Library, { comments, revision }: ExportedDocument): ICommentOptions[] {
  const { Paragraph, TextRun } = library;
  return comments.map(({ text }, id) => ({
    id,
    author: revision.author,
    date: new Date(revision.date),
    children: text
      .split('\n')
      .map((line) => new Paragraph({ children: [new TextRun({ children: runChildren(library, line) })] })),
  }));
}
