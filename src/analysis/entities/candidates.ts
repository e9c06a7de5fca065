import { TokenFlag, type Tokens } from '../../language/tokens.js';
import { NameWord } from '../../words/name-words.js';
import { bridges, reachBack, reachOn } from './candidate-reach.js';
import type { Room } from './room.js';
import { mostOfStretch } from './tagger/places.js';
import { Bit } from './token-bits.js';

/**
 * Marks what may be part of a name, from the cores [from, to) of the list, those of one sentence [first, end): the cores themselves,
 * what may stand between two of them, before and after one. All else is left out of the tagger, which is most of a text.
 * `words` holds their classes by place in the sentence. The stretches of marked tokens are added to the room's list, which has so many, and it is returned how many it has then.
 */
export function markCandidates(
  tokens: Tokens,
  { cores, bits, stretchFirst, stretchEnd }: Room,
  words: Int32Array,
  from: number,
  to: number,
  first: number,
  end: number,
  stretches: number,
): number {
  let count = stretches;
  let marked = -1;
  let last = -1;
  for (let index = from; index < to; index++) {
    const at = cores[index]!;
    const next = index + 1 < to ? cores[index + 1]! : -1;
    if (words[at - first]! & NameWord.beside && isAlone(tokens, at, last, next)) {
      last = at;
      continue;
    }
    const begin =
      last >= 0 && bridges(tokens, words, first, last, at)
        ? last + 1
        : reachBack(tokens, words, first, at, Math.max(first, last + 1));
    const stop = next === at + 1 ? next : reachOn(tokens, words, first, at, next < 0 ? end : next);
    for (let token = begin; token < stop; token++) bits[token]! |= Bit.candidate;
    // What goes on and on is no name: it is cut, so that the tagger needs no more room.
    if (begin > marked || stop - stretchFirst[count - 1]! > mostOfStretch)
      stretchFirst[count++] = Math.max(begin, marked);
    stretchEnd[count - 1] = stop;
    marked = stop;
    last = at;
  }
  return count;
}

/** No core right before or after it: `The`, `Monday` and their like are no names then. All-capital words (`TO`) are left to the tagger. */
function isAlone(tokens: Tokens, at: number, last: number, next: number): boolean {
  return last !== at - 1 && next !== at + 1 && !(tokens.flags[at]! & TokenFlag.allCaps);
}
