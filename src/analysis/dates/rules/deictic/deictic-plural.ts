import { reference } from '../../meaning/new-meaning.js';
import type { DateWords } from '../../words/date-words.js';
import { Unit } from '../../words/word-class.js';
import { alternativeEnd } from '../duration/alternative-unit.js';
import type { Match } from '../rule.js';

/** "recent weeks" and "coming months" have a length, untold; "previous years" and "future years" only a side. */
export function deicticPlural(
  words: DateWords,
  word: string,
  unit: Unit,
  end: number,
): Match | null {
  switch (word) {
    case 'these':
      return unit === Unit.day ? { end, meaning: reference('PRESENT_REF') } : null;
    case 'previous':
    case 'prior':
      return { end, meaning: reference('PAST_REF') };
    case 'next':
    case 'future':
    case 'ensuing':
      return { end, meaning: reference('FUTURE_REF') };
    case 'recent':
    case 'coming':
    case 'upcoming':
    case 'past':
    case 'last':
    case 'following':
      return { end: alternativeEnd(words, end), meaning: { kind: 'duration', unit, amount: null } };
    default:
      return null;
  }
}
