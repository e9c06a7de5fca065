import { TokenKind } from '../../../language/tokens.js';
import { feasts, listedThings as listed, winning, wonAwards } from '../../../words/event-nouns.js';
import { NameWord } from '../../../words/name-words.js';
import { lineCaseAt, wordAt } from '../asked.js';
import type { NameDocument } from '../document.js';
import { because, type Found, newName, Type } from '../found.js';
import { hashSet } from '../hash-set.js';
import { isMark } from '../marks.js';
import { Bit, LineCase } from '../token-bits.js';
import { insertNames } from './insert.js';
import type { NameRule } from './rule.js';
import { covers, nameBehind } from './uncovered.js';

const isAward = hashSet(wonAwards);
const isWinning = hashSet(winning);
const isWish = hashSet('merry happy blessed');
const isFeast = hashSet(feasts);
const isMine = hashSet(`${listed} ${feasts}`);
/** Above this the tagger is believed. */
const sure = 0.9;

/** `the Hajj`, `an iPhone 12`: what can be nothing else, with the figure of a model behind it. */
export const listedThings: NameRule = {
  id: 'listed-thing',
  apply(names, document) {
    const { tokens, cores, coreCount } = document;
    const made: Found[] = [];
    let next = 0;
    for (let index = 0; index < coreCount; index++) {
      const at = cores[index]!;
      if (isMine(tokens.hash[at]!) && isWish(tokens.hash[at - 1] ?? 0)) cutWish(names, next, at);
      if (isWon(document, at)) {
        made.push(newName(at, at + 1, Type.other, 0.8, because('list')));
        continue;
      }
      if (!isMine(tokens.hash[at]!) || isBeside(document, at)) continue;
      if (isFeast(tokens.hash[at]!) && isAttribute(document, at)) continue;
      if (lineCaseAt(document, at) === LineCase.upper) continue;
      next = nameBehind(names, next, at);
      const name = names[next];
      const isWhole = name?.first === at && name.end === at + 1 && name.confidence <= sure;
      if (covers(name, at) && !isWhole) continue;
      made.push(newName(at, endOf(document, at), Type.other, 0.8, because('list')));
    }
    return insertNames(names, made);
  },
};

/** The `Oscar` of `Oscar-winning`. */
function isWon({ tokens }: NameDocument, at: number): boolean {
  if (!isAward(tokens.hash[at]!) || !isMark(tokens, at + 1, 45)) return false;
  return isWinning(tokens.hash[at + 2] ?? 0);
}

/** The wish before the feast is no part of it: `Merry Christmas`. */
function cutWish(names: readonly Found[], from: number, at: number): void {
  const name = names[nameBehind(names, from, at)];
  if (name?.first !== at - 1 || name.end !== at + 1) return;
  name.first = at;
  name.type = Type.other;
}

/** Two figures at most: `iPhone 12`. */
function endOf({ tokens, bits }: NameDocument, at: number): number {
  const isModel = !(bits[at]! & Bit.capital) && tokens.kind[at + 1] === TokenKind.number;
  return isModel && tokens.size[at + 1]! <= 2 ? at + 2 : at + 1;
}

/** `Easter eggs`, but not `at Easter in the town`, `before Easter.` */
function isAttribute(document: NameDocument, at: number): boolean {
  const { tokens } = document;
  if (at + 1 >= tokens.count || tokens.kind[at + 1] !== TokenKind.word) return false;
  const small = NameWord.connector | NameWord.placePreposition | NameWord.opener;
  return (wordAt(document, at + 1) & small) === 0;
}

/** A capital or a hyphen on either side: `Christmas Island`, `Covid-19`. */
function isBeside({ tokens, bits }: NameDocument, at: number): boolean {
  if ((bits[at + 1] ?? 0) & Bit.core || (bits[at - 1] ?? 0) & Bit.core) return true;
  return (
    tokens.text.charCodeAt(tokens.start[at + 1] ?? 0) === 45 ||
    tokens.text.charCodeAt(tokens.start[at - 1] ?? 0) === 45
  );
}
