import { wordSet } from '../../../../words/word-set.js';
import { reference } from '../../meaning/new-meaning.js';
import { type DateWords, isCapital, isHyphen, wordAt } from '../../words/date-words.js';
import { Unit, WordClass } from '../../words/word-class.js';
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
    if (next === 'of' && isSpell(words, at)) return vague(words, at, at + 1);
    return durationCues.has(wordAt(words, at - 1)) && !isClitic(words, at + 1)
      ? vague(words, at, alternativeEnd(words, at + 1))
      : null;
  },
};

/** "months of speculation", "years of war"; not "the days of the empire", "hours of rain on both days". */
function isSpell(words: DateWords, at: number): boolean {
  const before = words.class[at - 1];
  const isCounted =
    before === WordClass.article || before === WordClass.deictic || before === WordClass.ordinal;
  // "three-quarters of its food".
  if (words.value[at] === Unit.quarter) return false;
  return !isCounted && words.class[at + 2] === WordClass.none && !isCapital(words, at + 2);
}

const durationCues = wordSet('for in over within after took spent by');

function vague(words: DateWords, at: number, end: number): Match {
  return { end, meaning: { kind: 'duration', unit: words.value[at] as Unit, amount: null } };
}
