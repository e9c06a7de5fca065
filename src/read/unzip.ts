import { InputError } from '../errors.js';
import type { Chunks } from './bytes.js';
import { type Peeked, peek } from './peek.js';

/** Looks into gzip by itself: what is inside decides the format. */
export async function unzipped(file: string, chunks: Chunks, asked: string): Promise<Peeked> {
  // A slow pipe of records gets its first answer before there are many.
  const least = asked === 'jsonl' ? 2 : undefined;
  const peeked = await peek(chunks, least);
  if (peeked.head[0] !== 0x1f || peeked.head[1] !== 0x8b) return peeked;
  // Loaded here: few files are zipped.
  const { Readable } = await import('node:stream');
  const { createGunzip } = await import('node:zlib');
  const source = Readable.from(peeked.chunks);
  const unzip = createGunzip();
  source.on('error', (error) => unzip.destroy(error));
  try {
    return await peek(source.pipe(unzip), least);
  } catch {
    throw new InputError('damaged', `${file}: damaged gzip file`);
  }
}
