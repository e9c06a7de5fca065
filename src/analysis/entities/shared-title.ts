import { wordHash } from '../../language/hash.js';
import { pluralTitles } from '../../words/role-heads.js';
import type { NameDocument } from './document.js';
import { Type } from './found.js';
import { isComma } from './marks.js';
import { type NameMap, nameAt } from './name-map.js';
import { type Phrase, phraseBefore } from './role-phrase.js';
import { isWord } from './role-words.js';

const and = [wordHash('and')];
const mostPeople = 8;

/** `Senators A B, C D and E F`: the title in front is everybody's. */
export function sharedBefore(document: NameDocument, first: number, map: NameMap): Phrase | null {
  let at = first;
  for (let people = 1; people < mostPeople; people++) {
    const isJoined = isWord(document, at - 1, and) || isComma(document.tokens, at - 1);
    const before = isJoined ? nameAt(map, at - 2) : null;
    if (before?.type !== Type.person) break;
    at = before.first;
  }
  const phrase = at < first ? phraseBefore(document, at, map) : null;
  return phrase && isPlural(document, phrase.end - 1) ? phrase : null;
}

function isPlural({ tokens }: NameDocument, at: number): boolean {
  const word = tokens.text.slice(tokens.start[at]!, tokens.start[at]! + tokens.size[at]!);
  return Object.hasOwn(pluralTitles, word.toLowerCase());
}

/** `Councilman` of `Councilmen`: what each of them is. */
export function singular(title: string): string {
  const last = title.slice(title.lastIndexOf(' ') + 1);
  const one = Object.hasOwn(pluralTitles, last.toLowerCase()) && pluralTitles[last.toLowerCase()];
  if (!one) return title;
  const isSmall = last === last.toLowerCase();
  return title.slice(0, title.length - last.length) + (isSmall ? one.toLowerCase() : one);
}
