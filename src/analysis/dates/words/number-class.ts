import { endOf } from '../../../language/token-extent.js';
import type { Tokens } from '../../../language/tokens.js';
import type { Buffers } from './buffers.js';
import { codeOfPeriod } from './coded-period.js';
import { WordClass } from './word-class.js';

/** Numbers of up to nine digits, alone or with the letters of an ordinal, a decade or a clock. */
export function numberClass(words: Buffers, tokens: Tokens, at: number, token: number): WordClass {
  const { text, start } = tokens;
  const last = endOf(tokens, token);
  let value = 0;
  let place = start[token]!;
  const limit = Math.min(last, place + 10);
  for (let code = text.charCodeAt(place); place < limit && code >= 48 && code <= 57; ) {
    value = value * 10 + code - 48;
    code = text.charCodeAt(++place);
  }
  const known = place - start[token]! <= 9;
  words.value[at] = known ? value : 0;
  if (!known) return WordClass.none;
  if (place === last) return WordClass.digits;
  const letter = text.charCodeAt(place);
  if (letter === 81 || letter === 72) {
    const code = codeOfPeriod(text.slice(start[token], Math.min(last, start[token]! + 10)));
    if (code !== 0) {
      words.value[at] = code;
      return WordClass.codedPeriod;
    }
  }
  return suffixClass(words, at, text.slice(place, Math.min(last, place + 5)).toLowerCase());
}

function suffixClass(words: Buffers, at: number, suffix: string): WordClass {
  if (suffix === 'st' || suffix === 'nd' || suffix === 'rd' || suffix === 'th')
    return WordClass.ordinalDigits;
  if (suffix === 's' || suffix === "'s" || suffix === '’s') return WordClass.decadeDigits;
  const hour = words.value[at]!;
  if (suffix === 'hrs' && hour >= 100 && hour < 2400 && hour % 100 < 60) {
    words.value[at] = Math.floor(hour / 100) * 60 + (hour % 100);
    return WordClass.clockDigits;
  }
  const half = suffix.replaceAll('.', '');
  if ((half !== 'am' && half !== 'pm') || hour > 12 || hour === 0) return WordClass.none;
  words.value[at] = ((hour % 12) + (half === 'pm' ? 12 : 0)) * 60;
  return WordClass.clockDigits;
}
