import { asBuffer } from './buffer.js';
import type { HttpHeaders } from './http-body.js';

/** One HTTP answer out of a web archive. */
export interface WarcPage {
  readonly url: string | null;
  /** As it was sent. */
  readonly sent: Buffer;
  readonly http: HttpHeaders;
}

const headerEnd = Buffer.from('\r\n\r\n');

/** Why the bytes of a page are not there: over the limit, the archive ends before them, or nothing tells where the next record begins. */
export type MissingPage = 'too-large' | 'cut' | 'lost';

/** Bytes of the header of a record at most. */
const longestHead = 65_536;

/** The web pages of a WARC file, streamed record by record. */
export async function* warcPages(
  chunks: AsyncIterable<Uint8Array>,
  maxSize: number,
): AsyncGenerator<WarcPage | MissingPage> {
  const reader = new ByteReader(chunks);
  for (;;) {
    const head = await reader.until(headerEnd, longestHead);
    if (head === null) {
      if (!reader.isBlank) yield 'lost';
      return;
    }
    if (head.toString('latin1').trim() === '') continue;
    const headers = readHeaders(head.toString('latin1'));
    const size = Number(headers.get('content-length') ?? Number.NaN);
    if (!Number.isSafeInteger(size) || size < 0) return yield 'lost';
    const isAnswer = headers.get('warc-type') === 'response';
    const content = await reader.take(size, isAnswer ? maxSize : 0);
    if (!isAnswer) continue;
    const page = typeof content === 'string' ? content : pageOf(headers, content);
    if (page !== undefined) yield page;
  }
}

/** The HTML of an answer; undefined for pictures, redirects and the like. */
function pageOf(headers: ReadonlyMap<string, string>, content: Buffer): WarcPage | undefined {
  const end = content.indexOf(headerEnd);
  if (end < 0) return undefined;
  const http = readHeaders(content.subarray(0, end).toString('latin1'));
  const isPage = /^HTTP\/\S{1,8} 2\d\d/.test(content.subarray(0, 32).toString('latin1'));
  if (!isPage || !/html/i.test(http.get('content-type') ?? '')) return undefined;
  return {
    url: headers.get('warc-target-uri')?.replace(/^<|>$/g, '') ?? null,
    sent: content.subarray(end + 4),
    http,
  };
}

function readHeaders(text: string): Map<string, string> {
  const headers = new Map<string, string>();
  for (const line of text.split(/\r?\n/)) {
    const colon = line.indexOf(':');
    if (colon > 0)
      headers.set(line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim());
  }
  return headers;
}

/** Takes bytes off a stream by mark or by number. */
class ByteReader {
  readonly #chunks: AsyncIterator<Uint8Array>;
  #rest: Buffer = Buffer.alloc(0);

  constructor(chunks: AsyncIterable<Uint8Array>) {
    this.#chunks = chunks[Symbol.asyncIterator]();
  }

  /** Is there nothing but white space in what was read and not taken? */
  get isBlank(): boolean {
    return this.#rest.toString('latin1').trim() === '';
  }

  async until(mark: Buffer, most: number): Promise<Buffer | null> {
    for (;;) {
      const at = this.#rest.indexOf(mark);
      if (at >= 0) {
        const found = this.#rest.subarray(0, at);
        this.#rest = this.#rest.subarray(at + mark.length);
        return found;
      }
      if (this.#rest.length > most || !(await this.#more())) return null;
    }
  }

  /** `size` bytes, or why not: more than `most` are passed over. */
  async take(size: number, most: number): Promise<Buffer | MissingPage> {
    const parts: Buffer[] = [];
    let left = size;
    for (;;) {
      const part = this.#rest.subarray(0, left);
      if (size <= most) parts.push(part);
      left -= part.length;
      this.#rest = this.#rest.subarray(part.length);
      if (left === 0) return size <= most ? Buffer.concat(parts) : 'too-large';
      if (!(await this.#more())) return 'cut';
    }
  }

  async #more(): Promise<boolean> {
    const step = await this.#chunks.next();
    if (step.done) return false;
    const chunk = asBuffer(step.value);
    this.#rest = this.#rest.length === 0 ? chunk : Buffer.concat([this.#rest, chunk]);
    return true;
  }
}
