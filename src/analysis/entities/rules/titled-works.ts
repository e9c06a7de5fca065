import { wordHash } from '../../../language/hash.js';
import { isSameSentence } from '../../../language/sentences.js';
import { TokenKind } from '../../../language/tokens.js';
import { NameWord } from '../../../words/name-words.js';
import { makingVerbs, starring, unmarkedWorks, works } from '../../../words/naming.js';
import { aloneAt, lineCaseAt, wordAt } from '../asked.js';
import type { NameDocument } from '../document.js';
import { because, type Found, newName, Type } from '../found.js';
import { anyPlace, Listed } from '../gazetteer.js';
import { hashSet } from '../hash-set.js';
import { isComma, isMark } from '../marks.js';
import { Bit, LineCase } from '../token-bits.js';
import { isCapitalCore } from './head-run.js';
import { insertNames } from './insert.js';
import type { NameRule } from './rule.js';
import { nameBehind } from './uncovered.js';

const isWork = hashSet(`${works} entitled titled`);
const isUnmarked = hashSet(unmarkedWorks);
const isArticle = hashSet('a an the his her its their another');
const isMaking = hashSet(makingVerbs);
const isStarring = hashSet(starring);
const inWord = wordHash('in');
const isOf = hashSet('of the');
const the = wordHash('the');
const mostWords = 10;
const mostBehind = 4;
const yearSize = 4;
/** Above this the tagger is believed. */
const sure = 0.9;

/** `her novel “Only the Rain”`, `“Too Near,” a play about …`, `the film Harbour of Glass`: the title of a work, whatever its words are. */
export const titledWorks: NameRule = {
  id: 'titled-work',
  apply(names, document) {
    const { tokens, cores, coreCount, bits } = document;
    const made: Found[] = [];
    let next = 0;
    for (let index = 0; index < coreCount; index++) {
      const core = cores[index]!;
      if (core < 2 || !isCapitalCore(bits[core]!)) continue;
      const begin = beginAt(document, core);
      const inMarks = isOpening(document, begin - 1);
      if (!inMarks && !isBehindWork(document, begin - 1)) continue;
      const first = tokens.hash[begin] === the ? begin + 1 : begin;
      const end = inMarks ? endInMarks(document, begin - 1, core) : endUnmarked(document, first);
      if (end <= first || (made.at(-1)?.end ?? 0) > first) continue;
      const isDated = !inMarks && isBeforeYear(document, end);
      if (!inMarks && !isDated && !isUnmarked(tokens.hash[begin - 1]!)) continue;
      next = nameBehind(names, next, first);
      if (mayTake(names, next, first, end, document, inMarks || isDated))
        made.push(newName(first, end, Type.other, 0.7, because('context')));
    }
    return insertNames(names, made);
  },
};

/** Over words before the core that have their capital from the title, or are small in it: `“They Were Here”`, `“Only the Rain”`. */
function beginAt(document: NameDocument, core: number): number {
  const { tokens, bits } = document;
  let begin = core;
  for (let at = core - 1; at > core - mostBehind && isOfTitle(document, at); at--)
    if (bits[at]! & Bit.capital && tokens.kind[at] === TokenKind.word) begin = at;
  return begin;
}

function isOpening({ tokens }: NameDocument, at: number): boolean {
  if (at < 1 || tokens.kind[at] !== TokenKind.mark) return false;
  const code = tokens.text.charCodeAt(tokens.start[at]!);
  return code === 34 || code === 39 || code === 0x201c || code === 0x2018;
}

function isClosing({ tokens }: NameDocument, at: number): boolean {
  if (at >= tokens.count || tokens.kind[at] !== TokenKind.mark) return false;
  const code = tokens.text.charCodeAt(tokens.start[at]!);
  return code === 34 || code === 39 || code === 0x201d || code === 0x2019;
}

/** Where the title in the marks ends, 0 when it is none or nothing beside it says so. */
function endInMarks(document: NameDocument, open: number, at: number): number {
  const { tokens, bits } = document;
  let end = at + 1;
  while (end < at + mostWords && isOfTitle(document, end)) end++;
  const close = isComma(tokens, end) || isMark(tokens, end, 46) ? end + 1 : end;
  if (!isClosing(document, close) || !(bits[end - 1]! & Bit.capital)) return 0;
  if (isWork(tokens.hash[open - 1]!)) return end;
  if (isMaking(tokens.hash[open - 1]!)) return end;
  if (tokens.hash[open - 1] === inWord && isStarring(tokens.hash[open - 2] ?? 0)) return end;
  if (isComma(tokens, open - 1) && isWork(tokens.hash[open - 2] ?? 0)) return end;
  if (!isComma(tokens, end) && !isComma(tokens, close + 1)) return 0;
  const article = isComma(tokens, close + 1) ? close + 2 : close + 1;
  if (!isArticle(tokens.hash[article] ?? 0)) return 0;
  for (let word = article + 1; word < article + mostBehind; word++) {
    if (tokens.kind[word] !== TokenKind.word) return 0;
    if (isWork(tokens.hash[word]!)) return end;
  }
  return 0;
}

/** A small word for a work, in a sentence where capitals mean something. */
function isBehindWork(document: NameDocument, at: number): boolean {
  const { tokens, bits } = document;
  if (!isWork(tokens.hash[at]!) || bits[at]! & Bit.capital) return false;
  return isSameSentence(document, at, at + 1) && lineCaseAt(document, at) === LineCase.normal;
}

/** `her book Flowers of the Western Isles (1971)`: with its year, a title may hold sure names. */
function isBeforeYear({ tokens }: NameDocument, end: number): boolean {
  if (!isMark(tokens, end, 40) || !isMark(tokens, end + 2, 41)) return false;
  return tokens.kind[end + 1] === TokenKind.number && tokens.size[end + 1] === yearSize;
}

/** The capitals, over `of` and `of the`. */
function endUnmarked(document: NameDocument, at: number): number {
  const { tokens, bits } = document;
  let end = at + 1;
  for (;;) {
    if (isCapitalCore(bits[end] ?? 0)) end++;
    else if (!isOf(tokens.hash[end] ?? 0)) break;
    else if (isCapitalCore(bits[end + 1] ?? 0)) end += 2;
    else if (tokens.hash[end + 1] === the && isCapitalCore(bits[end + 2] ?? 0)) end += 3;
    else break;
  }
  if (!isSameSentence(document, at, end - 1) || end - at > mostWords) return 0;
  if (isMark(tokens, end, 45) || isMark(tokens, end, 0x2019)) return 0;
  if (end - at > 1) return end;
  // `the novel French`; one word is a title before a mark only
  const listed = aloneAt(document, at) & (anyPlace | Listed.demonym | Listed.firstName);
  return listed !== 0 || tokens.kind[end] !== TokenKind.punctuation ? 0 : end;
}

/** A word with a capital, or a small one that titles have. */
function isOfTitle(document: NameDocument, at: number): boolean {
  const { tokens, bits } = document;
  if (at < 0 || at >= tokens.count) return false;
  if (tokens.kind[at] === TokenKind.number) return true;
  if (tokens.kind[at] !== TokenKind.word) return false;
  return (bits[at]! & Bit.capital) !== 0 || (wordAt(document, at) & isSmallWord) !== 0;
}
const isSmallWord =
  NameWord.connector | NameWord.particle | NameWord.placePreposition | NameWord.beside;

/** Without marks a sure name is no title. */
function mayTake(
  names: readonly Found[],
  from: number,
  first: number,
  end: number,
  document: NameDocument,
  inMarks: boolean,
): boolean {
  for (let index = from; index < names.length && names[index]!.first < end; index++) {
    const name = names[index]!;
    if (name.first < first || name.end > end) return false;
    if (inMarks) continue;
    if (name.type === Type.other && name.end === end && name.first === first) return false;
    if (name.confidence > sure) return false;
    if (name.type === Type.person && aloneAt(document, name.first) & Listed.firstName) return false;
  }
  return true;
}
