import { endOf } from '../../../language/token-extent.js';
import { wordSet } from '../../../words/word-set.js';
import { type DateWords, isCapital, isHyphen, isMark, wordAt } from '../date-words.js';
import { durationValue } from '../duration-value.js';
import { calendar, reference, shift } from '../meaning.js';
import { Unit, WordClass } from '../word-class.js';
import { isClitic, ordinalPeriodAt } from './period.js';
import { type Quantity, quantityAt } from './quantity.js';
import type { Match, Rule } from './rule.js';

const quantityClasses = [
  WordClass.digits,
  WordClass.cardinal,
  WordClass.few,
  WordClass.half,
  WordClass.article,
];

/** "a year", "the two weeks", "a few days", "a full day". */
const afterArticle = [
  WordClass.unit,
  WordClass.cardinal,
  WordClass.digits,
  WordClass.few,
  WordClass.half,
  WordClass.modifier,
];

/** "five years", "12 1/2 hours", "a year", "the two weeks", "a few days", "15 to 20 years". */
export const duration: Rule = {
  id: 'duration',
  on: quantityClasses,
  afterArticle,
  read(words, at) {
    const quantity = quantityAt(words, at);
    if (quantity === null || isRate(words, at, quantity) || isLoneDay(words, at, quantity))
      return null;
    return {
      end: quantity.end,
      meaning: { kind: 'duration', unit: quantity.unit, amount: quantity.amount },
    };
  },
};

/** "two years ago", "a week earlier", "10 days later", "a year from now", "three weeks hence". */
export const awayFrom: Rule = {
  id: 'ago',
  on: quantityClasses,
  afterArticle,
  read(words, at) {
    const quantity = quantityAt(words, at);
    if (quantity === null || quantity.joined) return null;
    const word = wordAt(words, quantity.end);
    if (word === 'ago') return away(quantity, -1, 'publication', quantity.end + 1);
    // "two hours later": no day can be told, the length can.
    if (quantity.unit <= Unit.hour) return null;
    if (word === 'earlier' || word === 'previously')
      return away(quantity, -1, 'mention', quantity.end + 1);
    if (word === 'later' || word === 'afterwards' || word === 'afterward')
      return away(quantity, 1, 'mention', quantity.end + 1);
    if (word === 'hence') return away(quantity, 1, 'publication', quantity.end + 1);
    if (
      word === 'before' &&
      wordAt(words, quantity.end + 1) === '' &&
      words.class[quantity.end + 1] === WordClass.mark
    )
      return away(quantity, -1, 'mention', quantity.end + 1);
    if (
      word === 'from' &&
      (wordAt(words, quantity.end + 1) === 'now' || wordAt(words, quantity.end + 1) === 'today')
    )
      return away(quantity, 1, 'publication', quantity.end + 2);
    return null;
  },
};

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
function isRate(words: DateWords, at: number, quantity: Quantity): boolean {
  if (!quantity.article || quantity.end !== at + 2) return false;
  if (words.class[at - 1] === WordClass.digits || words.class[at - 1] === WordClass.cardinal)
    return true;
  if (rateWords.has(wordAt(words, at - 1)) || isMark(words, at - 1, 37)) return true;
  // "four flights a week".
  const counted =
    words.class[at - 2] === WordClass.digits || words.class[at - 2] === WordClass.cardinal;
  return counted && words.class[at - 1] === WordClass.none && endsInS(words, at - 1);
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

/** "One day", "will one day", "a day of rest": some day, no length. */
function isLoneDay(words: DateWords, at: number, quantity: Quantity): boolean {
  // "a day of mourning".
  if (quantity.article && quantity.unit === Unit.day && wordAt(words, quantity.end) === 'of')
    return true;
  const lone = wordAt(words, at) === 'one' && quantity.end === at + 2 && !quantity.joined;
  if (!lone || (quantity.unit !== Unit.day && quantity.unit !== Unit.night)) return false;
  return isCapital(words, at) || words.class[at - 1] === WordClass.future;
}

function away(
  quantity: Quantity,
  sign: -1 | 1,
  from: 'publication' | 'mention',
  end: number,
): Match {
  if (quantity.amount === null)
    return { end, meaning: reference(sign < 0 ? 'PAST_REF' : 'FUTURE_REF') };
  const topical = quantity.unit === Unit.year && quantity.amount === 1 && sign < 0;
  return { end, meaning: shift(quantity.unit, sign * quantity.amount, { from, topical }) };
}

/** "year-earlier", "the year-ago period", "the year-earlier third quarter", "year-end". */
export const joinedAgo: Rule = {
  id: 'year-ago',
  on: [WordClass.unit, WordClass.article],
  afterArticle: [WordClass.unit],
  read(words, at) {
    const start = words.class[at] === WordClass.article ? at + 1 : at;
    // Not the end of "two-year-ago".
    if (!isHyphen(words, start + 1) || isHyphen(words, start - 1)) return null;
    const unit = words.value[start] as Unit;
    const word = wordAt(words, start + 2);
    if (word === 'end' && unit === Unit.year && start === at)
      return {
        end: start + 3,
        meaning: calendar({
          yearShift: wordAt(words, at - 1) === 'since' ? -1 : 0,
          month: 12,
          day: 31,
        }),
      };
    if (word !== 'earlier' && word !== 'ago') return null;
    const noun = start + 3;
    const period = wordAt(words, noun);
    const ordinal = unit === Unit.year ? ordinalPeriodAt(words, noun, null, -1) : null;
    if (ordinal !== null) return ordinal;
    const named = period === 'period' || period === 'quarter';
    if (start > at && !named) return null;
    return {
      end: start > at ? noun + 1 : noun,
      meaning: shift(unit, -1, { topical: unit === Unit.year }),
    };
  },
};

/** "the first nine months", "the final two weeks". */
export const firstUnits: Rule = {
  id: 'first-units',
  on: [WordClass.article, WordClass.ordinal],
  afterArticle: [WordClass.ordinal],
  read(words, at) {
    const ordinal = wordAt(words, at) === 'the' ? at + 1 : at;
    const word = wordAt(words, ordinal);
    if (word !== 'first' && word !== 'final') return null;
    const quantity = quantityAt(words, ordinal + 1);
    if (quantity === null || quantity.joined) return null;
    return {
      end: quantity.end,
      meaning: { kind: 'duration', unit: quantity.unit, amount: quantity.amount },
    };
  },
};

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

/** "weeks or months", "days and weeks": the second one goes with the first. */
export function alternativeEnd(words: DateWords, at: number): number {
  const link = wordAt(words, at);
  return (link === 'or' || link === 'and') &&
    words.class[at + 1] === WordClass.unit &&
    wordAt(words, at + 1).endsWith('s')
    ? at + 2
    : at;
}

const durationCues = wordSet('for in over within after took spent by');

function vague(words: DateWords, at: number, end: number): Match {
  return { end, meaning: { kind: 'duration', unit: words.value[at] as Unit, amount: null } };
}
