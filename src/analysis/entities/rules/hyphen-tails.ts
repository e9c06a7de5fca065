import { wordHash } from '../../../language/hash.js';
import { TokenFlag, TokenKind } from '../../../language/tokens.js';
import { compoundTails } from '../../../words/name-particles.js';
import { lineCaseAt, listedAt } from '../asked.js';
import type { NameDocument } from '../document.js';
import { type Found, support, Type } from '../found.js';
import { anyPlace } from '../gazetteer.js';
import { hashSet } from '../hash-set.js';
import { Bit, LineCase } from '../token-bits.js';
import type { NameRule } from './rule.js';
import { withoutCovered } from './without.js';

const isCompound = hashSet(compoundTails);
const isBeside = hashSet('on upon in next by under le super juxta cum');
const the = wordHash('the');
const leastOfTown = 0.7;
const mostLetters = 4;
/** Words of a tail: `Chan-o-cha` has two. */
const mostTails = 2;

/** `Chiang Wan`-an, `Prayut Chan-o`-cha: a short small word behind a hyphen belongs to the name, unless it makes a compound of it, and so does the other half of a surname. */
export const hyphenTails: NameRule = {
  id: 'hyphen-tail',
  apply(names, document) {
    let changed = false;
    for (let index = 0; index < names.length; index++) {
      const name = names[index]!;
      if (addPrefix(name, document)) changed = true;
      const town = townEnd(name, document);
      if (town > 0) {
        name.end = town;
        name.type = Type.place;
        name.confidence = Math.max(name.confidence, leastOfTown);
        support(name, 'joined');
        changed = true;
        continue;
      }
      if (name.type !== Type.person && name.type !== Type.place) continue;
      while (name.end - name.first > 3 && isCompoundTail(document, name.end - 1)) name.end -= 2;
      if (name.end - name.first < 2 || lineCaseAt(document, name.first) !== LineCase.normal)
        continue;
      const { end } = name;
      // `Ada Lind`-Reed, unless the tagger has found a name there.
      const next = names[index + 1];
      const mayGrow = name.type === Type.person && !(next !== undefined && next.first <= end + 1);
      while (name.end < end + 2 * mostTails && isTail(document, name.end, mayGrow)) name.end += 2;
      if (name.end === end) continue;
      support(name, 'joined');
      changed = true;
    }
    return changed ? withoutCovered(names) : names;
  },
};

/** `Stow`-on-the-Wold, `Burton`-on-Trent: where the town ends, 0 for other names. */
function townEnd({ first, end, type }: Found, { tokens, bits }: NameDocument): number {
  if (type === Type.other || end - first > 1 || !isGlued(tokens, end)) return 0;
  if (!isBeside(tokens.hash[end + 1] ?? 0) || !isGlued(tokens, end + 2)) return 0;
  const isArticled = tokens.hash[end + 3] === the && isGlued(tokens, end + 4);
  const last = isArticled ? end + 5 : end + 3;
  return (bits[last] ?? 0) & Bit.capital ? last + 1 : 0;
}

/** A hyphen with no blank on either side. */
function isGlued(tokens: NameDocument['tokens'], at: number): boolean {
  if (!isHyphen(tokens, at) || at + 1 >= tokens.count) return false;
  return !((tokens.flags[at]! | tokens.flags[at + 1]!) & TokenFlag.spaceBefore);
}

/** sub-Saharan `Africa`: a place of the lists that begins with a small word and a hyphen. */
function addPrefix(name: Found, document: NameDocument): boolean {
  if (name.type !== Type.place || name.end - name.first > 2) return false;
  const { tokens } = document;
  for (let at = name.first; at >= name.first - 1; at--) {
    if (at < 2 || !isHyphen(tokens, at - 1) || tokens.flags[at]! & TokenFlag.spaceBefore) continue;
    if (!(listedAt(document, at - 2, name.end) & anyPlace)) continue;
    name.first = at - 2;
    return true;
  }
  return false;
}

function isCompoundTail({ tokens, bits }: NameDocument, at: number): boolean {
  return isHyphen(tokens, at - 1) && !(bits[at]! & Bit.capital) && isCompound(tokens.hash[at]!);
}

/** A hyphen and a small word of few letters, or one with a capital if it may be a surname, glued. */
function isTail({ tokens, bits }: NameDocument, at: number, isSurname: boolean): boolean {
  const word = at + 1;
  if (!isHyphen(tokens, at) || word >= tokens.count || tokens.kind[word] !== TokenKind.word)
    return false;
  const isGlued = !((tokens.flags[at]! | tokens.flags[word]!) & TokenFlag.spaceBefore);
  if (!isGlued) return false;
  if (bits[word]! & Bit.capital) return isSurname;
  return tokens.size[word]! <= mostLetters && !isCompound(tokens.hash[word]!);
}

function isHyphen({ text, start, count }: NameDocument['tokens'], at: number): boolean {
  return at < count && text.charCodeAt(start[at]!) === 45;
}
