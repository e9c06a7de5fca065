import { NameWord } from '../../words/name-words.js';
import type { Room } from './room.js';
import { Bit } from './token-bits.js';

/** Runs longer than this are cut: places in them are bytes. */
const most = 255;

/** Neighbouring cores [from, end) of the list are a run; its start also reaches back over one `of` or hyphen to the run before. */
export function findRuns(
  { cores, bits, words, runBack, runOn }: Room,
  from: number,
  end: number,
): void {
  let last = -9;
  for (let index = from; index < end; index++) {
    const at = cores[index]!;
    const gap = at - last;
    const joined = gap === 1 || (gap === 2 && isLink(bits[at - 1]!, words[at - 1]!));
    runBack[at] = joined ? Math.min(most, runBack[last]! + gap) : 0;
    last = at;
  }
  for (let index = end - 1; index >= from; index--) {
    const at = cores[index]!;
    runOn[at] = last === at + 1 ? Math.min(most, runOn[last]! + 1) : 0;
    last = at;
  }
}

function isLink(bits: number, word: number): boolean {
  return (bits & Bit.candidate) !== 0 && (word & NameWord.connector) !== 0;
}
