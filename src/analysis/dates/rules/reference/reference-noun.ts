import { reference, shift } from '../../meaning/new-meaning.js';
import { type DateWords, isTitleCase, wordAt } from '../../words/date-words.js';
import { Unit, WordClass } from '../../words/word-class.js';
import { isPronoun } from '../pronoun.js';
import type { Match, Rule } from '../rule.js';

/** "the past", "the future", "the latest period": only as nouns. */
export function referenceNoun(words: DateWords, at: number, article: boolean): Match | null {
  const word = wordAt(words, at);
  if (isTitleCase(words, at)) return null;
  const nounEnds = words.class[at + 1] !== WordClass.none || isPronoun(words, at + 1);
  if (word === 'latest' && wordAt(words, at + 1) === 'period')
    return { end: at + 2, meaning: shift(Unit.quarter, -1, { topical: true }) };
  if (word === 'future' && article && nounEnds && wordAt(words, at + 1) !== 'of')
    return { end: at + 1, meaning: reference('FUTURE_REF') };
  if (word === 'past' && article && wordAt(words, at - 2) === 'in' && nounEnds)
    return { end: at + 1, meaning: reference('PAST_REF') };
  return null;
}

/** "the near future", "the distant past", "the present time", "near future". */
export const nearFuture: Rule = {
  id: 'reference-noun',
  on: [WordClass.article, WordClass.opener],
  afterArticle: [WordClass.opener],
  read(words, at) {
    const start = wordAt(words, at) === 'the' ? at + 1 : at;
    const word = wordAt(words, start);
    if (word !== 'near' && word !== 'distant' && word !== 'immediate') return null;
    const noun = wordAt(words, start + 1) === 'term' ? 'future' : wordAt(words, start + 1);
    if (noun === 'future') return { end: start + 2, meaning: reference('FUTURE_REF') };
    return noun === 'past' ? { end: start + 2, meaning: reference('PAST_REF') } : null;
  },
};
