import { allCodes, foldsAt, pages } from './places.js';

/** The tagger, in whichever form: its memory and what it does in it. See tag-piece.ts. */
export interface Kernel {
  readonly memory: ArrayBuffer;
  openModel(tagger: number, gazetteer: number, words: number, length: number): void;
  openArticle(tokens: number): void;
  unknownCode(from: number, end: number): number;
  tagPiece(first: number, tokens: number, stretches: number): number;
}

/** Memory for the tagger as WebAssembly. Null where there is no WebAssembly, or no room: it reserves ten gigabytes of addresses, which `ulimit -v` may not allow. */
export function kernelMemory(): WebAssembly.Memory | null {
  try {
    return new WebAssembly.Memory({ initial: pages, maximum: pages });
  } catch {
    return null;
  }
}

/** The tagger as WebAssembly, from its bytes, in a memory that may have been used before. It imports nothing else: V8 would compile each import ahead. */
export function openKernel(code: Uint8Array, memory: WebAssembly.Memory): Kernel {
  new Uint16Array(memory.buffer, foldsAt, allCodes).fill(0);
  const { exports } = new WebAssembly.Instance(new WebAssembly.Module(code), { env: { memory } });
  const { openModel, openArticle, unknownCode, tagPiece } = exports as unknown as Kernel;
  return { memory: memory.buffer, openModel, openArticle, unknownCode, tagPiece };
}
