import { townOpeners } from '../../../words/byline-words.js';
import { wordSet } from '../../../words/word-set.js';

const openers = wordSet(townOpeners);

/** "Ann Lee, Lowmere", "Ann Lee, Port Harbour": one word behind a full name, or the name of a town, is where she wrote it; letters ("NDR") are a station. */
export function isTown(name: string): boolean {
  const end = name.indexOf(' ');
  if (end < 0) return /\p{Ll}/u.test(name);
  return openers.has(name.slice(0, end).toLowerCase());
}
