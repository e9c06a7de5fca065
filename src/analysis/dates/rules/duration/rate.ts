import { endOf } from '../../../../language/token-extent.js';
import { wordSet } from '../../../../words/word-set.js';
import { durationValue } from '../../duration-value.js';
import { type DateWords, isMark, wordAt } from '../../words/date-words.js';
import { WordClass } from '../../words/word-class.js';
import type { Rule } from '../rule.js';
import type { Quantity } from './plain-quantity.js';
import { quantityAt } from './quantity.js';

/** "twice a week", "four flights a week": how often, not how long. */
export const rate: Rule = {
  id: 'rate',
  on: [WordClass.article],
  afterArticle: [WordClass.unit],
  read(words, at) {
    const quantity = quantityAt(words, at);
    if (quantity === null || !isRate(words, at, quantity) || isPrice(words, at - 1)) return null;
    return { end: quantity.end, meaning: { kind: 'set', value: durationValue(quantity.unit, 1) } };
  },
};

const rateWords = wordSet(
  'once twice times million billion trillion percent cents cent barrels tons tonnes units hours dollars pounds euros people day jobs',
);

/** An article and a unit right after a number, money or "twice". */
export function isRate(words: DateWords, at: number, quantity: Quantity): boolean {
  if (!quantity.article || quantity.end !== at + 2) return false;
  if (words.class[at - 1] === WordClass.digits || words.class[at - 1] === WordClass.cardinal)
    return true;
  if (rateWords.has(wordAt(words, at - 1)) || isMark(words, at - 1, 37)) return true;
  // "four flights a week", "three mornings a week".
  const counted =
    words.class[at - 2] === WordClass.digits || words.class[at - 2] === WordClass.cardinal;
  return counted && isCounted(words, at - 1) && endsInS(words, at - 1);
}

function isCounted(words: DateWords, at: number): boolean {
  const wordClass = words.class[at];
  return (
    wordClass === WordClass.none || wordClass === WordClass.unit || wordClass === WordClass.dayPart
  );
}

/** "$5 a year", "358,000 a month", "20% a year": a price or a count per time, no repetition. */
function isPrice(words: DateWords, at: number): boolean {
  return (
    words.class[at] === WordClass.digits ||
    isMark(words, at, 37) ||
    moneyWords.has(wordAt(words, at))
  );
}

const moneyWords = wordSet('million billion trillion percent cents cent dollars pounds euros');

function endsInS({ tokens, token }: DateWords, at: number): boolean {
  return tokens.text.charCodeAt(endOf(tokens, token[at]!) - 1) === 115;
}
