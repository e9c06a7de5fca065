import { femaleNames, maleNames } from '../../words/given-names.js';
import { wordSet } from '../../words/word-set.js';
import { writerNames } from '../../words/writer-names.js';
import { isFullName } from '../layout/byline/author-name.js';

const given = [maleNames, femaleNames, writerNames].map((list) => wordSet(list));

/** "Ann" */
export function isGiven(word: string): boolean {
  return given.some((list) => list.has(word.toLowerCase()));
}

/** "Ann Lee", "Prof. Ann Lee": a full name with a given name that is known. */
export function isPerson(name: string): boolean {
  const [first = ''] = name
    .toLowerCase()
    .replace(/^(?:\p{L}+\. )+/u, '')
    .split(/[ -]/, 1);
  return isFullName(name) && isGiven(first);
}
