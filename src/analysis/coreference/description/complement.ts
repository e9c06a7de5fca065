import { endOf } from '../../../language/token-extent.js';
import { countryOf } from '../../../words/countries.js';
import { type Grammar, has, isCueVerb } from '../../grammar/grammar.js';
import { nameAt } from '../../grammar/name-type.js';
import { isNameWord } from '../../grammar/name-word.js';
import { isWord } from '../../grammar/orthography.js';
import { isInsideNominal } from '../../grammar/phrase/phrase.js';
import { Word } from '../../grammar/word-class.js';
import { lowerWord } from '../../grammar/word-text.js';

/** "of Belarus", "of the United States" after the noun. */
export function countryAfter(grammar: Grammar, at: number): string | null {
  const { tokens } = grammar;
  if (at + 1 >= tokens.count || !isWord(grammar, at, 'of')) return null;
  let first = at + 1;
  if (has(grammar, first, Word.determiner)) first++;
  if (first >= tokens.count || !isNameWord(grammar, first)) return null;
  const mention = nameAt(grammar, first);
  const end = mention >= 0 ? grammar.names.mentions.endToken[mention]! : first + 1;
  const name = tokens.text.slice(tokens.start[first], endOf(tokens, end - 1)).toLowerCase();
  return countryOf(name) ?? name;
}

/** "of a shoe and clothes store" after a role noun: the common noun that it ends in, in lower case. */
export function complementAfter(grammar: Grammar, of: number): string | null {
  if (of + 1 >= grammar.tokens.count || !isWord(grammar, of, 'of')) return null;
  let last = -1;
  for (let at = of + 1; at < of + longestOffice; at++) {
    if (has(grammar, at, Word.conjunction)) continue;
    if (isNameWord(grammar, at) || isCueVerb(grammar, at) || !isInsideNominal(grammar, at)) break;
    last = at;
  }
  return last < 0 ? null : lowerWord(grammar, last);
}

/** How long "chair of the harbour board of Bridge End, Ada Reed" may be, in tokens. */
export const longestOffice = 10;
