interface Group {
  base: string;
  reading: string;
}

/** Ruby as it is read, written in the notation of plain texts: 漢字 with かんじ above it → ｜漢字《かんじ》. */
export class Ruby {
  readonly #groups: Group[] = [];

  /** In either order: a reading belongs to the base before it, or to the one after it where there is none. */
  addBase(text: string): void {
    const last = this.#groups.at(-1);
    if (last && (last.reading === '' || last.base === '')) last.base += text;
    else if (text.trim() !== '') this.#groups.push({ base: text, reading: '' });
  }

  addReading(text: string): void {
    const last = this.#groups.at(-1);
    if (last) last.reading += text;
    else if (text.trim() !== '') this.#groups.push({ base: '', reading: text });
  }

  finish(): string {
    return this.#groups
      .map(({ base, reading }) => {
        const isPlain = base.trim() === '' || reading.trim() === '' || /[｜《》]/u.test(base + reading);
        return isPlain ? base : `｜${base.trim()}《${reading.trim()}》`;
      })
      .join('');
  }
}
