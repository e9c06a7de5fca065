import { finishHash, hashPrime, hashStart } from '../../../language/fnv.js';
import { extendPhrase, longestPhrase } from '../phrases.js';
import { mayBeListed } from '../token-bits.js';
import { bare, isAccented } from './characters.js';
import { classesOfPhrase } from './lists.js';
import { bits, codeOf, endOf, hash, start } from './piece.js';
import { alone, begin, inside } from './window.js';

/** Marks the tokens of listed phrases in the stretch [first, end), by places in the window that begins at `from`. */
export function lookUp(first: number, end: number, from: number): void {
  for (let at = first; at < end; at++) {
    if (!mayBeListed(bits[at]!)) continue;
    let phrase = extendPhrase(0, hash[at]!);
    const classes = classesOfPhrase(phrase);
    alone[at - from] = classes === 0 && hasAccent(at) ? classesWithoutAccents(at) : classes;
    const last = Math.min(end, at + longestPhrase);
    for (let next = at + 1; next < last; next++) {
      phrase = extendPhrase(phrase, hash[next]!);
      const classes = classesOfPhrase(phrase);
      if (classes === 0) continue;
      begin[at - from] = begin[at - from]! | classes;
      for (let within = at + 1; within <= next; within++)
        inside[within - from] = inside[within - from]! | classes;
    }
  }
}

function hasAccent(at: number): boolean {
  const end = endOf(at);
  for (let place = start[at]!; place < end; place++) {
    if (isAccented(codeOf(place))) return true;
  }
  return false;
}

/** `Pádraig` is listed as `padraig`. */
function classesWithoutAccents(at: number): number {
  const end = endOf(at);
  let own = hashStart;
  for (let place = start[at]!; place < end; place++) {
    const code = bare(codeOf(place));
    if (code !== 0) own = Math.imul(own ^ code, hashPrime);
  }
  return classesOfPhrase(extendPhrase(0, finishHash(own)));
}
