import { DroppedCounter } from './dropped-counter';
import type { Dropped, DroppedKind } from './imported-text';
import { LineBuilder } from './line-builder';
import { Ruby } from './ruby';
import type { XmlHandler } from './xml';

/** Elements whose content is left out, with what is said of them; `null` is nothing a reader would miss. */
const skipped: Readonly<Record<string, DroppedKind | null>> = {
  del: 'tracked-change',
  moveFrom: 'tracked-change',
  object: 'embedded',
  altChunk: 'embedded',
  oMath: 'formula',
  // Says again in another way what stands before it.
  Fallback: null,
  sdtPr: null,
};

/** Taken as they are, and said, because somebody may still have to decide about them. */
const accepted = new Set(['ins', 'moveTo']);
const references: Readonly<Record<string, DroppedKind>> = {
  footnoteReference: 'footnote',
  endnoteReference: 'footnote',
  commentReference: 'comment',
  headerReference: 'header-footer',
  footerReference: 'header-footer',
};

const characters: Readonly<Record<string, string>> = { tab: '\t', ptab: '\t', noBreakHyphen: '\u2011' };

/**
 * The text of a Word document's main part (WordprocessingML, ECMA-376 part 1, 17): a line a paragraph, as it reads
 * when all tracked changes are accepted.
 */
export class DocxText implements XmlHandler {
  readonly #lines = new LineBuilder();
  readonly #dropped = new DroppedCounter();
  /** How many elements deep inside one that is left out. */
  #skip = 0;
  /** A drawing is left out as a whole, but one that holds a text is a text box. */
  #drawing: DroppedKind = 'image';
  #ruby: Ruby | null = null;
  #isReading = false;
  #isText = false;
  #isRunHidden = false;
  #isMarkDeleted = false;
  /** By open row: whether it is deleted. */
  readonly #deletedRows: boolean[] = [];

  open(name: string, above: readonly string[], attributes: Readonly<Record<string, string>>): void {
    if (this.#skip > 0) {
      this.#skip += 1;
      if (name === 'txbxContent') this.#drawing = 'text-box';
      return;
    }
    const parent = above.at(-1);
    if (parent?.endsWith('Pr')) this.#setProperty(name, parent, above.at(-2), attributes);
    else if (name === 'drawing' || name === 'pict') this.#startSkip(name, null);
    else if (Object.hasOwn(skipped, name)) this.#startSkip(name, skipped[name] ?? null);
    else this.#openContent(name, attributes);
  }

  close(name: string): void {
    if (this.#skip > 0) {
      this.#skip -= 1;
      if (this.#skip === 0 && (name === 'drawing' || name === 'pict')) this.#dropped.add(this.#drawing);
      return;
    }
    if (name === 't') this.#isText = false;
    else if (name === 'r') this.#isRunHidden = false;
    else if (name === 'rt') this.#isReading = false;
    else if (name === 'ruby') this.#endRuby();
    else if (name === 'tr') this.#lines.closeRow(this.#deletedRows.pop() !== true);
    else if (name === 'p') this.#endParagraph();
  }

  text(text: string): void {
    if (this.#skip === 0 && this.#isText) this.#add(text.replace(/[\r\n]+/gu, ' '));
  }

  finish(): { readonly paragraphs: readonly string[]; readonly dropped: readonly Dropped[] } {
    return { paragraphs: this.#lines.finish(), dropped: this.#dropped.list() };
  }

  #openContent(name: string, attributes: Readonly<Record<string, string>>): void {
    if (name === 't') this.#isText = true;
    else if (name === 'ruby') this.#ruby = new Ruby();
    else if (name === 'rt') this.#isReading = true;
    else if (name === 'tr') {
      this.#lines.openRow();
      this.#deletedRows.push(false);
    } else if (name === 'tc') this.#lines.openCell();
    else if (name === 'cr' || (name === 'br' && (attributes.type ?? 'textWrapping') === 'textWrapping'))
      this.#breakLine();
    else if (name === 'sym') this.#dropped.add('symbol');
    else if (name === 'hyperlink') this.#dropped.add('link', attributes.id === undefined ? 0 : 1);
    else if (accepted.has(name)) this.#dropped.add('tracked-change');
    else if (Object.hasOwn(characters, name)) this.#add(characters[name] ?? '');
    else {
      const kind = Object.hasOwn(references, name) ? references[name] : undefined;
      if (kind) this.#dropped.add(kind);
    }
  }

  /** What stands in the properties of a paragraph, run, row or section. */
  #setProperty(
    name: string,
    parent: string,
    owner: string | undefined,
    attributes: Readonly<Record<string, string>>,
  ): void {
    const isDeletion = name === 'del' || name === 'moveFrom';
    // Where tabs stop, and how something was before a tracked change of its looks.
    if (name === 'tabs' || name.endsWith('PrChange')) this.#startSkip(name, null);
    else if (parent === 'rPr' && owner === 'pPr' && isDeletion) this.#isMarkDeleted = true;
    else if (parent === 'rPr' && owner === 'r' && name === 'vanish')
      this.#isRunHidden = !/^(?:0|false|off)$/u.test(attributes.val ?? '');
    else if (parent === 'trPr' && isDeletion) this.#deletedRows[this.#deletedRows.length - 1] = true;
    else if (parent === 'pPr' && name === 'numPr') this.#dropped.add('list-marker');
    else if (parent === 'sectPr') this.#openContent(name, {});
  }

  #startSkip(name: string, kind: DroppedKind | null): void {
    this.#skip = 1;
    if (name === 'drawing' || name === 'pict') this.#drawing = 'image';
    if (kind) this.#dropped.add(kind);
  }

  #add(text: string): void {
    if (this.#isRunHidden) this.#dropped.add('hidden');
    else if (!this.#ruby) this.#lines.add(text);
    else if (this.#isReading) this.#ruby.addReading(text);
    else this.#ruby.addBase(text);
  }

  #breakLine(): void {
    if (!this.#isRunHidden && !this.#ruby) this.#lines.endLine();
  }

  #endRuby(): void {
    this.#lines.add(this.#ruby?.finish() ?? '');
    this.#ruby = null;
  }

  /** A paragraph whose mark is deleted goes on in the next one. */
  #endParagraph(): void {
    if (!this.#isMarkDeleted) this.#lines.endLine();
    this.#isMarkDeleted = false;
  }
}
