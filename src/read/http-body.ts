import { brotliDecompressSync, gunzipSync, inflateSync } from 'node:zlib';

/** The headers of an answer, names in small letters. */
export type HttpHeaders = ReadonlyMap<string, string>;

const unpackers = new Map([
  ['gzip', gunzipSync],
  ['x-gzip', gunzipSync],
  ['deflate', inflateSync],
  ['br', brotliDecompressSync],
]);

/**
 * The page in an answer of a server. Archives keep answers as they were sent, in chunks and packed, or unpacked below headers that still
 * say otherwise: what begins as a page does is one. null: nobody here unpacks it, it is damaged, or larger than `maxSize`.
 */
export function httpBody(sent: Buffer, http: HttpHeaders, maxSize: number): Buffer | null {
  const chunked = /chunked/i.test(http.get('transfer-encoding') ?? '');
  const body = chunked ? withoutChunks(sent) : sent;
  const coding = http.get('content-encoding')?.toLowerCase() ?? 'identity';
  if (coding === 'identity' || /^[\s\xef\xbb\xbf]*</.test(body.toString('latin1', 0, 1024)))
    return body;
  try {
    return unpackers.get(coding)?.(body, { maxOutputLength: maxSize }) ?? null;
  } catch {
    return null;
  }
}

/** Each chunk stands behind a line with its size in hexadecimal; the last is empty. Moved together in place; what is in no chunks stays. */
function withoutChunks(sent: Buffer): Buffer {
  let filled = 0;
  for (let at = 0; ; ) {
    const line = sent.toString('latin1', at, at + 64);
    const size = Number.parseInt(/^[\da-f]{1,8}(?=[;\s])/i.exec(line)?.[0] ?? '', 16);
    const start = sent.indexOf(10, at) + 1;
    if (Number.isNaN(size)) return at === 0 ? sent : sent.subarray(0, filled);
    if (size === 0 || start === 0) return sent.subarray(0, filled);
    filled += sent.copy(sent, filled, start, start + size);
    at = start + size + 2;
  }
}
