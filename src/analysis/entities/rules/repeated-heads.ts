import { wordHash } from '../../../language/hash.js';
import { TokenFlag } from '../../../language/tokens.js';
import type { NameDocument } from '../document.js';
import { type Found, namedAlike, Type } from '../found.js';
import { hashSet } from '../hash-set.js';
import type { NameRule } from './rule.js';

const and = wordHash('and');

/** `Kestria Police and Velden Police`, `Orlu Gas & Electric and Velden Gas & Electric`: with one head on both sides they are two. */
export const repeatedHeads: NameRule = {
  id: 'repeated-head',
  apply(names, document) {
    if (!names.some((name) => andOf(document, name) > 0)) return names;
    return names.flatMap((name) => {
      const at = andOf(document, name);
      return at > 0
        ? [namedAlike(name, name.first, at), namedAlike(name, at + 1, name.end)]
        : [name];
    });
  },
};

/** Where two such halves of two words at least are joined, 0 when the name is one. */
function andOf({ tokens }: NameDocument, { first, end, type }: Found): number {
  if (end - first < 5 || (type !== Type.organization && type !== Type.place)) return 0;
  const head = tokens.hash[end - 1]!;
  for (let at = first + 2; at < end - 2; at++) {
    if (tokens.hash[at] !== and || tokens.hash[at - 1] !== head) continue;
    const isCapital = tokens.flags[at - 1]! & tokens.flags[at + 1]! & TokenFlag.capital;
    // `Ministry of Education and Higher Education`
    const isShared = hasOf(tokens, first, at) && !hasOf(tokens, at, end);
    if (isCapital && !isShared) return at;
  }
  return 0;
}

function hasOf({ hash }: NameDocument['tokens'], from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (isOf(hash[at]!)) return true;
  return false;
}

const isOf = hashSet('of for');
