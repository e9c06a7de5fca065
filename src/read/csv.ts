/** A row of cells, or why there is none: longer than allowed, or so long that reading stops instead of waiting for its end. */
export type Row = readonly string[] | 'too-large' | 'endless';

/** A row of so many times the limit is taken for endless: a quote that nobody closed, or no table at all. */
const endless = 8;
/** Cells of a row at most; what stands in others is passed over. */
const mostCells = 1 << 20;

/**
 * Rows of RFC 4180 text, streamed, those of one piece of it together: quoted cells may hold separators, line breaks and doubled quotes.
 * `size` is the longest row in characters; a longer one is skipped and answered in its place.
 */
export async function* csvRows(
  texts: AsyncIterable<string>,
  separator: string,
  size: number,
): AsyncGenerator<readonly Row[]> {
  const reader = new RowReader(separator.charCodeAt(0), size);
  for await (const text of texts) {
    reader.push(text);
    yield reader.take();
    if (reader.isEndless) return yield ['endless'];
  }
  yield reader.end();
}

class RowReader {
  readonly #separator: number;
  readonly #size: number;
  #rows: Row[] = [];
  #row: string[] = [];
  #cell = '';
  /** Characters of the open row, but its quotes. */
  #length = 0;
  /** In a quoted cell; `quote` = the last character was a quote that may close it. */
  #state: 'start' | 'plain' | 'quoted' | 'quote' = 'start';

  constructor(separator: number, size: number) {
    this.#separator = separator;
    this.#size = size;
  }

  push(text: string): void {
    let from = 0;
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at);
      if (this.#state === 'quoted') {
        if (code !== 34) continue;
        this.#add(text, from, at);
        this.#state = 'quote';
        from = at + 1;
      } else if (code === 34 && this.#state === 'start') {
        this.#state = 'quoted';
        from = at + 1;
      } else if (code === 34 && this.#state === 'quote') {
        this.#state = 'quoted';
        from = at;
      } else if (code === this.#separator || code === 10) {
        this.#add(text, from, at);
        this.#endCell();
        if (code === 10) this.#endRow();
        else this.#length++;
        from = at + 1;
      } else if (this.#state !== 'plain') this.#state = 'plain';
    }
    this.#add(text, from, text.length);
  }

  take(): Row[] {
    const rows = this.#rows;
    this.#rows = [];
    return rows;
  }

  end(): Row[] {
    if (this.#length > 0) {
      this.#endCell();
      this.#endRow();
    }
    return this.take();
  }

  get isEndless(): boolean {
    return this.#length > endless * this.#size;
  }

  get #isTooLarge(): boolean {
    return this.#length > this.#size;
  }

  #add(text: string, from: number, to: number): void {
    this.#length += to - from;
    if (!this.#isTooLarge) this.#cell += text.slice(from, to);
  }

  #endCell(): void {
    const isWhole = this.#state === 'quote' || !this.#cell.endsWith('\r');
    if (!this.#isTooLarge && this.#row.length < mostCells)
      this.#row.push(isWhole ? this.#cell : this.#cell.slice(0, -1));
    this.#cell = '';
    this.#state = 'start';
  }

  #endRow(): void {
    const isBlank = this.#row.length === 1 && this.#row[0] === '';
    if (this.#isTooLarge) this.#rows.push('too-large');
    else if (!isBlank) this.#rows.push(this.#row);
    this.#row = [];
    this.#length = 0;
  }
}
