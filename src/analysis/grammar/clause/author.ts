import { apposedName } from '../apposition/apposed-name.js';
import { type Grammar, has } from '../grammar.js';
import { isWord } from '../orthography.js';
import { isText, type NounPhrase } from '../phrase/phrase.js';
import { phraseStartingAt } from '../phrase/phrase-starting-at.js';
import { roleNoun } from '../word-class.js';

/** "the words of Reed", "a letter from the mayor": whose text the noun at `noun` names; null where nobody follows it. */
export function authorAfter(grammar: Grammar, noun: number, end: number): NounPhrase | null {
  const link = noun + 1;
  if (link + 1 >= end || !isText(grammar, noun)) return null;
  if (!links.some((word) => isWord(grammar, link, word))) return null;
  const phrase = phraseStartingAt(grammar, link + 1, end);
  if (!phrase || phrase.kind === 'pronoun') return null;
  const author = apposedName(grammar, phrase, end) ?? phrase;
  return author.kind === 'name' || has(grammar, author.head, roleNoun) ? author : null;
}

const links = ['of', 'from', 'by'];

/** "A statement from Reed said" is Reed speaking; any other subject is its own. */
export function asAuthor(grammar: Grammar, subject: NounPhrase, end: number): NounPhrase {
  if (subject.kind !== 'unnamed' && subject.kind !== 'role') return subject;
  return authorAfter(grammar, subject.head, end) ?? subject;
}
