import { isSameSentence } from '../../../language/sentences.js';
import { TokenFlag, TokenKind } from '../../../language/tokens.js';
import { numberedLaws as lawsByNumber } from '../../../words/event-nouns.js';
import { regnalNumbers } from '../../../words/name-particles.js';
import { lineCaseAt } from '../asked.js';
import type { NameDocument } from '../document.js';
import { because, type Found, newName, Type } from '../found.js';
import { hashSet } from '../hash-set.js';
import { Bit, LineCase } from '../token-bits.js';
import { insertNames } from './insert.js';
import type { NameRule } from './rule.js';
import { nameBehind } from './uncovered.js';

const isNumbered = hashSet(lawsByNumber);
const isTitle = hashSet('title');
const isRoman = hashSet(regnalNumbers);
const mostDigits = 4;
const least = 0.7;

/** `Bill 96`, `Proposition 36`, `Title IX`: laws that go by a number. */
export const numberedLaws: NameRule = {
  id: 'numbered-law',
  apply(names, document) {
    const { cores, coreCount } = document;
    const made: Found[] = [];
    let next = 0;
    for (let index = 0; index < coreCount; index++) {
      const at = cores[index]!;
      if (!hasNumber(document, at) || isBehindCapital(document, at)) continue;
      if (lineCaseAt(document, at) === LineCase.upper) continue;
      next = nameBehind(names, next, at);
      const name = names[next];
      const isApart = name === undefined || name.first >= at + 2;
      const isFree = isApart || (name.first >= at && name.end <= at + 2);
      const isKnown = name?.first === at && name.end === at + 2 && name.type === Type.other;
      if (isFree && !isKnown)
        made.push(newName(at, at + 2, Type.other, least, because('head-noun')));
    }
    return insertNames(names, made);
  },
};

/** `House Bill 5`, which the tagger knows. */
function isBehindCapital(document: NameDocument, at: number): boolean {
  if (at === 0 || !(document.bits[at - 1]! & Bit.core)) return false;
  return isSameSentence(document, at - 1, at);
}

function hasNumber({ tokens, bits }: NameDocument, at: number): boolean {
  if (!(bits[at]! & Bit.capital) || at + 1 >= tokens.count) return false;
  const next = at + 1;
  // Few capitals have a figure or capitals behind them: cheaper to ask than which word it is.
  const isNumber = tokens.kind[next] === TokenKind.number;
  if (!isNumber && !(tokens.flags[next]! & TokenFlag.allCaps)) return false;
  if (!(tokens.flags[next]! & TokenFlag.spaceBefore)) return false;
  if (isNumbered(tokens.hash[at]!)) return isNumber && tokens.size[next]! <= mostDigits;
  if (!isTitle(tokens.hash[at]!) || !isRoman(tokens.hash[next]!)) return false;
  return tokens.size[next]! > 1;
}
