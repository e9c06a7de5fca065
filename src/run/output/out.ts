import type { Frame } from '../../report/report.js';
import type { Out } from '../task.js';

/** Joined strings are about so long: as one string of many articles, V8 would map memory for it each time. */
const enough = 1 << 14;

/** Joined while it is printed. */
export function joinOuts(outs: readonly Out[], { separator }: Frame): Out {
  const told = outs.filter((out) => out !== '');
  return told.length > 1 ? { pieces: between(told, separator) } : (told[0] ?? '');
}

/** Small ones together: to wait for each would cost more than to make it. */
function* between(outs: readonly Out[], separator: string): Generator<string> {
  let held = '';
  for (let at = 0; at < outs.length; at++) {
    if (at > 0) held += separator;
    for (const piece of piecesOf(outs[at]!)) {
      held += piece;
      if (held.length < enough) continue;
      yield held;
      held = '';
    }
  }
  if (held !== '') yield held;
}

/** In the order of printing. */
export function piecesOf(out: Out): Iterable<string> {
  if (typeof out === 'string') return [out];
  return out instanceof Uint8Array ? [Buffer.from(out).toString()] : out.pieces;
}
