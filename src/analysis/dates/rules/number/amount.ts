import { type DateWords, isHyphen, wordAt } from '../../words/date-words.js';
import { Unit, WordClass } from '../../words/word-class.js';
import { type Amount, cardinalAt } from './cardinal.js';
import { digitsAmount } from './digits-amount.js';

export function amountAt(words: DateWords, at: number): Amount | null {
  switch (words.class[at]) {
    case WordClass.digits:
      return withTail(words, digitsAmount(words, at));
    case WordClass.cardinal:
      return withTail(words, cardinalAt(words, at));
    case WordClass.few:
      // "The third death in as many weeks".
      return wordAt(words, at - 1) === 'as' ? null : fewAt(words, at);
    case WordClass.article:
      return articleAmount(words, at);
    case WordClass.half:
      return halfAt(words, at);
    default:
      return null;
  }
}

/** "540 million", "four and a half", "four-and-a-half". */
function withTail(words: DateWords, amount: Amount | null): Amount | null {
  if (amount?.value == null) return amount;
  const { value, end } = amount;
  const word = wordAt(words, end);
  if (word === 'million' || word === 'billion')
    return { ...amount, value: value * (word === 'million' ? 1e6 : 1e9), end: end + 1 };
  const step = isHyphen(words, end) && isHyphen(words, end + 2) && isHyphen(words, end + 4) ? 2 : 1;
  const and = step === 2 ? end + 1 : end;
  const half =
    wordAt(words, and) === 'and' &&
    wordAt(words, and + step) === 'a' &&
    words.class[and + 2 * step] === WordClass.half;
  return half ? { ...amount, value: value + 0.5, end: and + 2 * step + 1 } : amount;
}

/** "a few", "a couple of", "several hundred". */
function fewAt(words: DateWords, at: number): Amount {
  const couple = wordAt(words, at) === 'couple';
  const number = couple && wordAt(words, at + 1) === 'of' ? at + 2 : at + 1;
  const word = wordAt(words, number);
  const vague = word === 'hundred' || word === 'thousand' || word === 'dozen';
  return { value: couple && !vague ? 2 : null, end: vague ? number + 1 : number, article: false };
}

function articleAmount(words: DateWords, at: number): Amount {
  const next = words.class[at + 1];
  const word = wordAt(words, at + 1);
  if (word === 'few' || word === 'couple') return fewAt(words, at + 1);
  if (word === 'dozen' || word === 'hundred' || word === 'thousand')
    return cardinalAt(words, at + 1)!;
  if (word === 'quarter' && isQuarterOf(words, at + 2))
    return { value: 0.25, end: at + 4, article: false };
  if (next === WordClass.half) {
    if (wordAt(words, at + 2) === 'dozen') return { value: 6, end: at + 3, article: false };
    if (!isHyphen(words, at + 2)) return { value: 0.5, end: at + 2, article: false };
  }
  return { value: 1, end: at + 1, article: true };
}

/** "a quarter of a century", "a quarter of an hour". */
function isQuarterOf(words: DateWords, at: number): boolean {
  const unit = words.value[at + 2]!;
  const isUnit =
    words.class[at + 2] === WordClass.unit && (unit === Unit.hour || unit === Unit.century);
  const article = wordAt(words, at + 1);
  return isUnit && wordAt(words, at) === 'of' && (article === 'a' || article === 'an');
}

/** "half a century", "half an hour", "half a dozen", "half-hour". */
function halfAt(words: DateWords, at: number): Amount | null {
  const word = wordAt(words, at + 1);
  if (word === 'a' && wordAt(words, at + 2) === 'dozen')
    return { value: 6, end: at + 3, article: false };
  if (word === 'a' || word === 'an') return { value: 0.5, end: at + 2, article: false };
  if (word === 'dozen') return { value: 6, end: at + 2, article: false };
  return isHyphen(words, at + 1) ? { value: 0.5, end: at + 1, article: false } : null;
}
