import { wordHash } from '../../../language/hash.js';
import { isSameSentence } from '../../../language/sentences.js';
import { thingOpeners } from '../../../words/event-nouns.js';
import { lineCaseAt, runOnAt } from '../asked.js';
import type { NameDocument } from '../document.js';
import { because, type Found, newName, support, Type } from '../found.js';
import { hashSet } from '../hash-set.js';
import { LineCase } from '../token-bits.js';
import { isCapitalCore } from './head-run.js';
import { insertNames } from './insert.js';
import type { NameRule } from './rule.js';
import { nameBehind } from './uncovered.js';

const opensThing = hashSet(thingOpeners);
const of = wordHash('of');
const the = wordHash('the');
/** Knights, who are a body. */
const isOrderOfBody = hashSet('malta');
const mostWords = 4;
const least = 0.7;

/** `Treaty of Velden`, `Code of Criminal Procedure`, `Order of Merit`: what begins with such a head is an event, a law or an award, and no place or body. */
export const ofThings: NameRule = {
  id: 'of-thing',
  apply(names, document) {
    const { cores, coreCount, tokens } = document;
    const made: Found[] = [];
    let next = 0;
    for (let index = 0; index < coreCount; index++) {
      const at = cores[index]!;
      if (!opensThing(tokens.hash[at]!) || tokens.hash[at + 1] !== of) continue;
      const end = endOfThing(document, at);
      if (end === 0) continue;
      next = nameBehind(names, next, at);
      const whole = names[next];
      if (whole !== undefined && whole.first <= at && whole.end >= end) {
        if (whole.first < at || whole.end > end) continue;
        if (whole.type === Type.other && whole.confidence >= least) continue;
        whole.type = Type.other;
        whole.confidence = Math.max(whole.confidence, least);
        support(whole, 'head-noun');
      } else if (isInside(names, next, at, end)) {
        made.push(newName(at, end, Type.other, least, because('head-noun')));
      }
    }
    return insertNames(names, made);
  },
};

/** Behind the capitals that follow the `of`; 0 where none do, or the head is the end of a longer run. */
function endOfThing(document: NameDocument, at: number): number {
  const { tokens, bits } = document;
  if (!isCapitalCore(bits[at]!) || lineCaseAt(document, at) !== LineCase.normal) return 0;
  if (at > 0 && isCapitalCore(bits[at - 1]!) && isSameSentence(document, at - 1, at)) return 0;
  const begin = tokens.hash[at + 2] === the ? at + 3 : at + 2;
  if (begin >= tokens.count || !isCapitalCore(bits[begin]!)) return 0;
  if (!isSameSentence(document, at, begin) || isOrderOfBody(tokens.hash[begin]!)) return 0;
  const end = begin + 1 + runOnAt(document, begin);
  return end - begin > mostWords ? 0 : end;
}

/** No name there that begins before or ends behind. */
function isInside(names: readonly Found[], next: number, first: number, end: number): boolean {
  for (let index = next; index < names.length && names[index]!.first < end; index++)
    if (names[index]!.first < first || names[index]!.end > end) return false;
  return true;
}
