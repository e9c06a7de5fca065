import { type Grammar, has } from '../../grammar/grammar.js';
import { codeOf, isWord } from '../../grammar/orthography.js';
import { isOfficeLetters, type NounPhrase } from '../../grammar/phrase/phrase.js';
import { roleNoun, Word } from '../../grammar/word-class.js';
import type { Attribution } from '../setting/setting.js';

/** What a rule of attribution answers. */
export type Found = Omit<Attribution, 'rule'> | null;

export const found = (phrase: NounPhrase, cue: number): Found => ({ phrase, cue, continues: -1 });

export function isFirstPerson(grammar: Grammar, phrase: NounPhrase): boolean {
  return phrase.kind === 'pronoun' && has(grammar, phrase.head, Word.firstPerson);
}

/** The phrase as the source, if there is one and it can be: see `isNobody`. */
export function foundSource(grammar: Grammar, phrase: NounPhrase | null, cue: number): Found {
  return phrase && !isNobody(grammar, phrase) ? found(phrase, cue) : null;
}

/** "who said", where nothing tells whom it means, names no speaker; "I said" does, the writer, and "you say", who is spoken to. */
export function isNobody(grammar: Grammar, { kind, head }: NounPhrase): boolean {
  return kind === 'pronoun' && has(grammar, head, Word.who);
}

/** "a parting shot", "the new rules": a noun that means no person, no body and no text; and "it", which as often means no such thing. */
export function isVague(grammar: Grammar, { kind, head }: NounPhrase): boolean {
  if (kind === 'pronoun') return isWord(grammar, head, 'it');
  if (kind !== 'role' && kind !== 'unnamed') return false;
  const someone = roleNoun | Word.office | Word.text;
  return !has(grammar, head, someone) && !isOfficeLetters(grammar, head);
}

export function isThat(grammar: Grammar, token: number): boolean {
  return has(grammar, token, Word.that);
}

export function isStop(grammar: Grammar, at: number): boolean {
  const code = codeOf(grammar, at);
  return code === 46 || code === 33 || code === 63 || code === 59;
}
