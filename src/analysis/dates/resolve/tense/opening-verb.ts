import { behindStart } from '../../../../words/tense-words.js';
import { isPronoun } from '../../rules/pronoun.js';
import { type DateWords, plainWord, wordAt } from '../../words/date-words.js';
import { WordClass } from '../../words/word-class.js';

/** "Doors open Saturday", "applications close on 31 January". */
export function opensAt(words: DateWords, at: number): boolean {
  return isVerbOf(words, at - 1) && isTimed(words, at + 1);
}

/** A pronoun or a noun in the plural, whose verb may follow. */
export function isVerbOf(words: DateWords, at: number): boolean {
  return (
    words.class[at] === WordClass.none &&
    (isPronoun(words, at) || plainWord(words, at).endsWith('s'))
  );
}

/** "tips off", "takes place", "gets under way". */
export function isStart(words: DateWords, at: number): boolean {
  const next = plainWord(words, at + 1);
  return behindStart.has(next) || (next === 'under' && plainWord(words, at + 2) === 'way');
}

function isTimed(words: DateWords, at: number): boolean {
  const link = wordAt(words, at);
  return link === 'on' || link === 'at' || link === 'in' || isNamedDay(words, at);
}

/** A weekday or the name of a month. */
export function isNamedDay(words: DateWords, at: number): boolean {
  return words.class[at] === WordClass.weekday || words.class[at] === WordClass.month;
}
