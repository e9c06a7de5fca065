import { wordSet } from '../../../../words/word-set.js';
import { reference } from '../../meaning/new-meaning.js';
import { type DateWords, isHyphen, wordAt } from '../../words/date-words.js';
import { type Unit, WordClass } from '../../words/word-class.js';
import { isClitic } from '../clitic.js';
import type { Match, Rule } from '../rule.js';
import { alternativeEnd } from './alternative-unit.js';

/** "years ago", "weeks later"; "for years", "in decades". */
export const bareUnits: Rule = {
  id: 'units',
  on: [WordClass.unit],
  read(words, at) {
    const word = wordAt(words, at);
    if (!word.endsWith('s')) return null;
    const next = wordAt(words, at + 1);
    if (next === 'ago' || next === 'earlier')
      return { end: at + 2, meaning: reference('PAST_REF') };
    if (next === 'later') return { end: at + 2, meaning: reference('FUTURE_REF') };
    if (isHyphen(words, at + 1) && wordAt(words, at + 2) === 'long')
      return vague(words, at, at + 3);
    return durationCues.has(wordAt(words, at - 1)) && !isClitic(words, at + 1)
      ? vague(words, at, alternativeEnd(words, at + 1))
      : null;
  },
};

const durationCues = wordSet('for in over within after took spent by');

function vague(words: DateWords, at: number, end: number): Match {
  return { end, meaning: { kind: 'duration', unit: words.value[at] as Unit, amount: null } };
}
