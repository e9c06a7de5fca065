import { bodyEnders, partsOfForces, runHeads, taskWords } from '../../../words/head-nouns.js';
import { aloneAt, lineCaseAt } from '../asked.js';
import type { NameDocument } from '../document.js';
import { because, type Found, newName, Type } from '../found.js';
import { anyPlace, Listed } from '../gazetteer.js';
import { hashSet } from '../hash-set.js';
import { LineCase } from '../token-bits.js';
import { goesOn, isCapitalCore, longestHeadRun, runBefore } from './head-run.js';
import { insertNames } from './insert.js';
import type { NameRule } from './rule.js';
import { nameBehind } from './uncovered.js';

const isHead = hashSet(runHeads);
const isEnder = hashSet(bodyEnders);
const isTask = hashSet(taskWords);
const isForce = hashSet(partsOfForces);
const owner = anyPlace | Listed.demonym;
const leastWords = 2;
/** Above this the tagger is believed. */
const sure = 0.9;

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
      if ((!isHead(hash) && !isEnder(hash) && !isPart) || !isCapitalCore(document.bits[at]!))
        continue;
      if (lineCaseAt(document, at) !== LineCase.normal || goesOn(document, at)) continue;
      const first = runBefore(document, at);
      if (!(isPart ? at > first : isLong(document, first, at)) || at - first >= longestHeadRun)
        continue;
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
