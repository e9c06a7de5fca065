import { comma, type DateWords, isGlued, isMark, wordAt } from '../../words/date-words.js';
import { dayParts, WordClass } from '../../words/word-class.js';
import { clockAt } from './clock-at.js';
import { partOfDay, type TimePart } from './time-part.js';

/** What may follow a day: "morning", "night", "at noon", a clock. */
export function timeAfterDay(words: DateWords, at: number): TimePart | null {
  if (isGlued(words, at) && !isMark(words, at, comma)) return null;
  const part = dayPartAt(words, at);
  if (part) return part;
  const start = isMark(words, at, comma) || wordAt(words, at) === 'at' ? at + 1 : at;
  if (words.class[start] === WordClass.namedClock) return clockAt(words, start);
  return words.class[start] === WordClass.digits || words.class[start] === WordClass.clockDigits
    ? clockAt(words, start)
    : null;
}

/** "morning", "night", "early morning", "mid-afternoon". */
function dayPartAt(words: DateWords, at: number): TimePart | null {
  let word = at;
  const mod = wordAt(words, word);
  if (mod === 'early' || mod === 'late' || mod === 'mid') {
    word++;
    if (isMark(words, word, 45)) word++;
  }
  if (words.class[word] === WordClass.dayPart) {
    return { time: partOfDay(dayParts[words.value[word]!]!), end: word + 1 };
  }
  const name = wordAt(words, word);
  return name === 'night' || name === 'nights' ? { time: partOfDay('NI'), end: word + 1 } : null;
}
