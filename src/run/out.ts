import type { Frame } from '../report/report.js';
import type { Out } from './task.js';

/** Joined while it is printed: as one string of many articles, V8 would map memory for it each time. */
export function joinOuts(outs: readonly Out[], { separator }: Frame): Out {
  const told = outs.filter((out) => out !== '');
  return told.length > 1 ? { pieces: between(told, separator) } : (told[0] ?? '');
}

function* between(outs: readonly Out[], separator: string): Generator<string> {
  for (const [at, out] of outs.entries()) {
    if (at > 0) yield separator;
    yield* piecesOf(out);
  }
}

/** In the order of printing. */
export function piecesOf(out: Out): Iterable<string> {
  if (typeof out === 'string') return [out];
  return out instanceof Uint8Array ? [Buffer.from(out).toString()] : out.pieces;
}
