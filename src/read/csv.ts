/** A row of cells, or `null` for a row longer than allowed. */
export type Row = readonly string[] | null;

/**
 * Rows of RFC 4180 text, streamed: quoted cells may hold separators, line breaks and doubled quotes.
 * `size` is the longest row in characters; a longer one is skipped and answered by null.
 */
export async function* csvRows(
  texts: AsyncIterable<string>,
  separator: string,
  size: number,
): AsyncGenerator<Row> {
  const reader = new RowReader(separator.charCodeAt(0), size);
  for await (const text of texts) {
    reader.push(text);
    for (const row of reader.take()) yield row;
  }
  for (const row of reader.end()) yield row;
}

class RowReader {
  readonly #separator: number;
  readonly #size: number;
  #rows: Row[] = [];
  #row: string[] = [];
  #cell = '';
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
    if (this.#cell !== '' || this.#row.length > 0) {
      this.#endCell();
      this.#endRow();
    }
    return this.take();
  }

  #add(text: string, from: number, to: number): void {
    this.#length += to - from;
    if (this.#length <= this.#size) this.#cell += text.slice(from, to);
  }

  #endCell(): void {
    const wasQuoted = this.#state === 'quote';
    this.#row.push(wasQuoted || !this.#cell.endsWith('\r') ? this.#cell : this.#cell.slice(0, -1));
    this.#cell = '';
    this.#state = 'start';
  }

  #endRow(): void {
    const isBlank = this.#row.length === 1 && this.#row[0] === '';
    if (!isBlank) this.#rows.push(this.#length > this.#size ? null : this.#row);
    this.#row = [];
    this.#length = 0;
  }
}
