import { wordHash } from '../../../language/hash.js';
import { isSameSentence } from '../../../language/sentences.js';
import { TokenFlag, TokenKind } from '../../../language/tokens.js';
import { NameWord } from '../../../words/name-words.js';
import { works } from '../../../words/naming.js';
import { vessels } from '../../../words/vessels.js';
import { wordAt } from '../asked.js';
import type { NameDocument } from '../document.js';
import { because, type Found, newName, support, Type } from '../found.js';
import { hashSet } from '../hash-set.js';
import { isMark } from '../marks.js';
import { Bit } from '../token-bits.js';
import { insertNames } from './insert.js';
import type { NameRule } from './rule.js';

const isVessel = hashSet(vessels);
const isCrown = hashSet('queen king prince princess duke admiral');
const isWork = hashSet(`${works} entitled titled`);
const the = wordHash('the');
const open = wordHash('open');
const act = wordHash('act');
const aircraft = wordHash('aircraft');
const isCarrying = hashSet('carrier carriers');
const modelForm = /^(?!(?:Q|H|FY|U|G|T|W|M|L)\d)[A-Z]{1,3}\d{1,4}[A-Z]?$/;
/** Words of a title on either side of a name in it that are looked at. */
const mostBeside = 6;

/** `the tanker Velden Star`, `the film “Taste of Salt”`: what a word for a ship stands before, and a title in marks, is none of the four types. */
export const namedThings: NameRule = {
  id: 'named-thing',
  apply(names, document) {
    const made: Found[] = [];
    for (let index = 0; index < names.length; index++) {
      const name = names[index]!;
      if (name.type === Type.other) addVessel(document, name, names[index - 1]);
      if (name.type === Type.other || name.type === Type.group) continue;
      const model = isModel(document, name);
      if (model || isShip(document, name) || isOpen(document, name)) {
        if (model) name.end++;
        name.type = Type.other;
        support(name, 'context');
        addVessel(document, name, names[index - 1]);
      } else {
        const title =
          titleAround(document, name) ??
          lawAround(document, name, names[index - 1]) ??
          crownedShip(document, name);
        if (title !== null && (made.at(-1)?.end ?? 0) <= title.first) made.push(title);
      }
    }
    return insertNames(names, made);
  },
};

/** `Hong Kong Open`: a place before the tournament. */
function isOpen(document: NameDocument, { first, end, type }: Found): boolean {
  const { hash } = document.tokens;
  if (type === Type.person || end - first < 2 || hash[end - 1] !== open) return false;
  return (document.bits[end - 1]! & Bit.capital) !== 0;
}

/** `the ferry Velden`, `USS Velden` */
function isShip(document: NameDocument, { first, end }: Found): boolean {
  const { hash, flags } = document.tokens;
  if (end - first > 1 && flags[first]! & TokenFlag.allCaps && isVessel(hash[first]!)) return true;
  if (first === 0 || !(isVessel(hash[first - 1]!) || isCarrier(hash, first - 1))) return false;
  return isSameSentence(document, first - 1, first);
}

/** The letters before `Velden` in `USS Velden`. */
function addVessel({ tokens }: NameDocument, name: Found, before: Found | undefined): void {
  const at = name.first - 1;
  if (at < (before?.end ?? 0) || !isVessel(tokens.hash[at]!)) return;
  if (tokens.flags[at]! & TokenFlag.allCaps && tokens.flags[name.first]! & TokenFlag.spaceBefore)
    name.first--;
}

/** `HMS Queen Elizabeth`, of which the tagger takes the last word for a person. */
function crownedShip(document: NameDocument, name: Found): Found | null {
  const { hash, flags } = document.tokens;
  const first = name.first - 2;
  if (first < 0 || name.type !== Type.person || !isCrown(hash[first + 1]!)) return null;
  if (!(flags[first]! & TokenFlag.allCaps) || !isVessel(hash[first]!)) return null;
  return newName(first, name.end, Type.other, name.confidence, because('context'));
}

/** `Velmar XC40`: a maker, and letters with a figure that are no quarter, side or meeting (`Velmar Q3`, `U21`, `G20`). */
function isModel({ tokens }: NameDocument, { first, end, type }: Found): boolean {
  if (type !== Type.organization || end - first !== 1 || end >= tokens.count) return false;
  const size = tokens.size[end]!;
  if (size < 2 || size > 6 || !(tokens.flags[end]! & TokenFlag.spaceBefore)) return false;
  const start = tokens.start[end]!;
  return modelForm.test(tokens.text.slice(start, start + size));
}

/** `aircraft carrier` */
function isCarrier(hash: Int32Array, at: number): boolean {
  return isCarrying(hash[at]!) && hash[at - 1] === aircraft;
}

/** The title of a work that the name is, or is a part of: all that stands in the marks, behind a word for a work. */
function titleAround(document: NameDocument, { first, end, confidence }: Found): Found | null {
  const { tokens } = document;
  let from = first;
  while (from > first - mostBeside && isOfTitle(document, from - 1)) from--;
  if (from < 2 || tokens.kind[from - 1] !== TokenKind.mark) return null;
  if (!isWork(tokens.hash[from - 2]!) && !isWork(tokens.hash[from - 3] ?? 0)) return null;
  let to = end;
  while (to < end + mostBeside && isOfTitle(document, to)) to++;
  const close = isStop(document, to) ? to + 1 : to;
  if (close >= tokens.count || tokens.kind[close] !== TokenKind.mark) return null;
  if (from < first && tokens.hash[from] === the) from++;
  return newName(from, to, Type.other, Math.min(confidence, 0.8), because('context'));
}

/** `Criminal Law (Codification and Reform) Act`: what stands in the brackets of a law belongs to its name. */
function lawAround(
  { tokens }: NameDocument,
  { first, end }: Found,
  before: Found | undefined,
): Found | null {
  if (tokens.hash[end + 1] !== act || !isMark(tokens, end, 41)) return null;
  if (before?.end !== first - 1 || !isMark(tokens, first - 1, 40)) return null;
  return newName(before.first, end + 2, Type.other, 0.8, because('context'));
}

/** A word with a capital, or a small one that titles have. */
function isOfTitle(document: NameDocument, at: number): boolean {
  const { tokens, bits } = document;
  if (at < 0 || at >= tokens.count || tokens.kind[at] !== TokenKind.word) return false;
  return (bits[at]! & Bit.capital) !== 0 || (wordAt(document, at) & isSmallWord) !== 0;
}
const isSmallWord = NameWord.connector | NameWord.particle | NameWord.placePreposition;

function isStop({ tokens }: NameDocument, at: number): boolean {
  if (at >= tokens.count) return false;
  const code = tokens.text.charCodeAt(tokens.start[at]!);
  return code === 44 || code === 46;
}
