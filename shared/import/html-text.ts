import { DroppedCounter } from './dropped-counter';
import type { Dropped, DroppedKind } from './imported-text';
import { LineBuilder } from './line-builder';
import { Ruby } from './ruby';

/** Elements whose content is left out, with what is said of them; `null` is nothing a reader would miss. */
const skipped: Readonly<Record<string, DroppedKind | null>> = {
  title: 'title',
  script: 'script',
  noscript: 'script',
  template: 'script',
  style: 'style-sheet',
  img: 'image',
  image: 'image',
  svg: 'image',
  canvas: 'image',
  math: 'formula',
  iframe: 'embedded',
  frame: 'embedded',
  object: 'embedded',
  embed: 'embedded',
  applet: 'embedded',
  audio: 'embedded',
  video: 'embedded',
  input: 'form-field',
  select: 'form-field',
  textarea: 'form-field',
  // Brackets round a reading, for programs without ruby.
  rp: null,
};

/** Elements that begin and end a line (HTML standard, 15.3: flow content that is displayed as a block). */
const blocks = new Set(
  (
    'html body address article aside blockquote caption center details dialog dir div dd dl dt fieldset figcaption ' +
    'figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr legend li main menu nav ol p pre search section summary ' +
    'table tbody tfoot thead ul listing plaintext xmp'
  ).split(' '),
);

const preformatted = new Set(['pre', 'listing', 'plaintext', 'xmp']);

/** The text of a page, told tag by tag: a line a block, a line break or a row of a table. */
export class HtmlText {
  readonly #lines = new LineBuilder((line) => this.#tidy(line));
  readonly #dropped = new DroppedCounter();
  /** How many elements deep inside one that is left out. */
  #skip = 0;
  #preformatted = 0;
  /** A line end right after the tag is not shown. */
  #isPreformattedStart = false;
  #ruby: Ruby | null = null;
  #isReading = false;

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    if (this.#skip > 0) this.#skip += 1;
    else if (isHidden(attributes)) this.#startSkip('hidden');
    else if (Object.hasOwn(skipped, name)) this.#startSkip(skipped[name] ?? null);
    else if (name === 'br') this.#lines.endLine();
    else if (name === 'tr') this.#lines.openRow();
    else if (name === 'td' || name === 'th') this.#lines.openCell();
    else if (name === 'ruby') this.#ruby = new Ruby();
    else if (name === 'rt') this.#isReading = true;
    else this.#openBlock(name, attributes);
  }

  close(name: string): void {
    if (this.#skip > 0) this.#skip -= 1;
    else if (name === 'rt') this.#isReading = false;
    else if (name === 'ruby') this.#endRuby();
    else if (name === 'tr') this.#lines.closeRow();
    else if (blocks.has(name)) {
      this.#lines.endBlock();
      if (preformatted.has(name)) this.#preformatted -= 1;
    }
  }

  text(text: string): void {
    if (this.#skip > 0) return;
    if (this.#ruby) {
      if (this.#isReading) this.#ruby.addReading(text);
      else this.#ruby.addBase(text);
    } else if (this.#preformatted > 0) this.#addLines(text);
    else this.#lines.add(text);
  }

  finish(): { readonly paragraphs: readonly string[]; readonly dropped: readonly Dropped[] } {
    this.#endRuby();
    // A no-break space alone is what pages keep a line empty with.
    const paragraphs = this.#lines.finish().map((line) => (/^\u00a0+$/u.test(line) ? '' : line));
    return { paragraphs, dropped: this.#dropped.list() };
  }

  #openBlock(name: string, attributes: Readonly<Record<string, string>>): void {
    if (name === 'li') this.#dropped.add('list-marker');
    if (name === 'a' && attributes.href !== undefined) this.#dropped.add('link');
    if (!blocks.has(name)) return;
    this.#lines.endBlock();
    if (!preformatted.has(name)) return;
    this.#preformatted += 1;
    this.#isPreformattedStart = true;
  }

  #startSkip(kind: DroppedKind | null): void {
    this.#skip = 1;
    if (kind) this.#dropped.add(kind);
  }

  #addLines(text: string): void {
    const shown = this.#isPreformattedStart ? text.replace(/^(?:\r\n?|\n)/u, '') : text;
    this.#isPreformattedStart = false;
    for (const [index, line] of shown.split(/\r\n?|\n/u).entries()) {
      if (index > 0) this.#lines.endLine();
      this.#lines.add(line);
    }
  }

  #endRuby(): void {
    const ruby = this.#ruby?.finish() ?? '';
    this.#ruby = null;
    this.#isReading = false;
    this.text(ruby);
  }

  #tidy(line: string): string {
    return this.#preformatted > 0 ? line : collapse(line);
  }
}

function isHidden(attributes: Readonly<Record<string, string>>): boolean {
  return attributes.hidden !== undefined || /display\s*:\s*none/iu.test(attributes.style ?? '');
}

/**
 * White space as pages show it: one space for a run, none at the ends, and none where a line of the file ends between
 * East Asian characters (CSS Text 3, 4.1.3). A full-width space is a character.
 */
function collapse(line: string): string {
  return line
    .replace(
      /(?<=[\p{Script=Han}ぁ-ヿ\u3000-\u303f\uff00-\uff60])[ \t]*[\n\r][ \t\n\r\f]*(?=[\p{Script=Han}ぁ-ヿ\u3000-\u303f\uff00-\uff60])/gu,
      '',
    )
    .replace(/[ \t\n\r\f]+/gu, ' ')
    .replace(/^ | $/gu, '');
}
