import { type Grammar, has } from '../../grammar/grammar.js';
import { isPersonName } from '../../grammar/name-type.js';
import { isComma, isWord } from '../../grammar/orthography.js';
import { isObject } from '../../grammar/phrase/object-pronoun.js';
import { type NounPhrase, pronoun } from '../../grammar/phrase/phrase.js';
import { phraseStartingAt } from '../../grammar/phrase/phrase-starting-at.js';
import { Word } from '../../grammar/word-class.js';

/** "For Reed, the answer was clear: “…”": the person for whom something holds. */
export function concerned(grammar: Grammar, first: number, end: number): NounPhrase | null {
  if (first + 2 >= end || !isWord(grammar, first, 'for')) return null;
  const phrase = isObject(grammar, first + 1)
    ? pronoun(grammar, first + 1)
    : phraseStartingAt(grammar, first + 1, end);
  if (!phrase || phrase.end >= end || !isComma(grammar, phrase.end)) return null;
  const { kind, mention, head } = phrase;
  if (kind === 'pronoun') return phrase;
  const person =
    kind === 'name'
      ? mention >= 0 && isPersonName(grammar, mention)
      : has(grammar, head, Word.person | Word.plural);
  return person ? phrase : null;
}
