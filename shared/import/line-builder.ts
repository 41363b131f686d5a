/** A row of a table while its cells are read; each has its own lines. */
type Row = string[][];

/**
 * Puts the lines of a text together from pieces, tables row by row. A row whose cells have at most one line each is
 * one line with tabs between the cells; cells with more (tables are often mere layout) follow one another.
 */
export class LineBuilder {
  readonly #tidy: (line: string) => string;
  readonly #lines: string[] = [];
  readonly #rows: Row[] = [];
  #line = '';

  /** `tidy` is applied to each line when it ends. */
  constructor(tidy: (line: string) => string = (line) => line) {
    this.#tidy = tidy;
  }

  /** Without line ends. */
  add(text: string): void {
    this.#line += text;
  }

  /** Ends the line, an empty one too. */
  endLine(): void {
    this.#put(this.#tidy(this.#line));
    this.#line = '';
  }

  /** Ends the line if there is something on it. */
  endBlock(): void {
    const line = this.#tidy(this.#line);
    if (line !== '') this.#put(line);
    this.#line = '';
  }

  openRow(): void {
    this.endBlock();
    this.#rows.push([]);
  }

  /** Outside of a row, an ordinary block. */
  openCell(): void {
    this.endBlock();
    this.#rows.at(-1)?.push([]);
  }

  /** `keep: false` throws the row away. */
  closeRow(keep = true): void {
    this.endBlock();
    const row = this.#rows.pop();
    if (!row || !keep) return;
    const isFlat = row.every((lines) => lines.length <= 1);
    const lines = isFlat ? [row.map(([line = '']) => line).join('\t')] : row.flat();
    for (const line of lines) if (line.trim() !== '') this.#put(line);
  }

  /** The lines, at least one. */
  finish(): string[] {
    while (this.#rows.length > 0) this.closeRow();
    this.endBlock();
    return this.#lines.length > 0 ? this.#lines : [''];
  }

  #put(line: string): void {
    const cells = this.#rows.at(-1);
    if (cells?.length === 0) cells.push([]);
    (cells?.at(-1) ?? this.#lines).push(line);
  }
}
