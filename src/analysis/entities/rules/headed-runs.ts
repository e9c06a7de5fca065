import { isSameSentence } from '../../../language/sentences.js';
import { TokenFlag } from '../../../language/tokens.js';
import { bodyEnders, partsOfForces, runHeads, taskWords } from '../../../words/head-nouns.js';
import { NameWord } from '../../../words/name-words.js';
import { aloneAt, lineCaseAt, wordAt } from '../asked.js';
import type { NameDocument } from '../document.js';
import { because, type Found, newName, Type } from '../found.js';
import { anyPlace, Listed } from '../gazetteer.js';
import { hashSet } from '../hash-set.js';
import { isMark } from '../marks.js';
import { Bit, LineCase } from '../token-bits.js';
import { insertNames } from './insert.js';
import type { NameRule } from './rule.js';
import { nameBehind } from './uncovered.js';

const isHead = hashSet(runHeads);
const isEnder = hashSet(bodyEnders);
const isTask = hashSet(taskWords);
const isForce = hashSet(partsOfForces);
const owner = anyPlace | Listed.demonym;
const isGovernment = hashSet('government state');
const leastWords = 2;
const mostWords = 6;
/** Above this the tagger is believed. */
const sure = 0.9;
const noBegin =
  NameWord.opener | NameWord.beside | NameWord.title | NameWord.calendar | NameWord.noName;

/** `African Development Bank`, `Velden Krushi Dal`: a run of capitals that ends in the head of a body is one, whatever was found of its words. */
export const headedRuns: NameRule = {
  id: 'headed-run',
  apply(names, document) {
    const { tokens, cores, coreCount } = document;
    const made: Found[] = [];
    let next = 0;
    for (let index = 0; index < coreCount; index++) {
      const at = cores[index]!;
      const hash = tokens.hash[at]!;
      const isPart = isPartOfForce(document, at);
      if ((!isHead(hash) && !isEnder(hash) && !isPart) || !isCore(document.bits[at]!)) continue;
      if (lineCaseAt(document, at) !== LineCase.normal || goesOn(document, at)) continue;
      const first = beginOf(document, at);
      if (!(isPart ? at > first : isLong(document, first, at)) || at - first >= mostWords) continue;
      next = nameBehind(names, next, first);
      if (!mayTake(names, next, first, at + 1)) continue;
      made.push(newName(first, at + 1, Type.organization, 0.7, because('head-noun')));
    }
    return insertNames(names, made);
  },
};

/** `Serious Crime Unit`: the last word, with its task before it. */
function isPartOfForce({ tokens }: NameDocument, at: number): boolean {
  return at > 0 && isForce(tokens.hash[at]!) && isTask(tokens.hash[at - 1]!);
}

/** A capital or a hyphen behind it. */
function goesOn(document: NameDocument, at: number): boolean {
  const { tokens, bits } = document;
  const next = tokens.flags[at + 1] ?? 0;
  return (
    // `Maravia Army General A B`
    (((bits[at + 1] ?? 0) & Bit.core) !== 0 && !(wordAt(document, at + 1) & NameWord.title)) ||
    ((next & (TokenFlag.spaceBefore | TokenFlag.lineBefore)) === 0 &&
      tokens.text.charCodeAt(tokens.start[at + 1] ?? 0) === 45)
  );
}

/** Where the capitals, and hyphens between them, begin, behind small words that only a sentence's start gives a capital and behind titles. */
function beginOf(document: NameDocument, at: number): number {
  const { tokens, bits } = document;
  let first = at;
  while (first > 0 && at - first < mostWords) {
    if (!isSameSentence(document, first - 1, first)) break;
    if (isCore(bits[first - 1]!) && !(tokens.flags[first]! & TokenFlag.clitic)) first--;
    else if (first > 1 && isMark(tokens, first - 1, 45) && isCore(bits[first - 2]!)) first -= 2;
    else break;
  }
  while (first < at && wordAt(document, first) & noBegin) {
    // `a Government Accountability Office report`
    if (at - first > 1 && isGovernment(tokens.hash[first]!) && !(bits[first]! & Bit.first)) break;
    first++;
  }
  return first;
}

function isCore(bits: number): boolean {
  return (bits & (Bit.core | Bit.capital)) === (Bit.core | Bit.capital);
}

/** Two words are enough behind a people or a place, or where the head is of another language. */
function isLong(document: NameDocument, first: number, at: number): boolean {
  if (at - first + 1 > leastWords) return true;
  if (at === first) return false;
  return isEnder(document.tokens.hash[at]!) || (aloneAt(document, first) & owner) !== 0;
}

/** Nothing found there reaches beyond the run, is sure to be a person, or is the body already. */
function mayTake(names: readonly Found[], from: number, first: number, end: number): boolean {
  for (let index = from; index < names.length && names[index]!.first < end; index++) {
    const name = names[index]!;
    if (name.first < first || name.end > end) return false;
    // A whole body, `West Bank`
    const isPerson = name.type === Type.person;
    if (!isPerson && name.end === end && name.end - name.first > 1) return false;
    if (name.type === Type.organization && name.end - name.first > 1) return false;
    if (isPerson && name.confidence > sure) return false;
  }
  return true;
}
