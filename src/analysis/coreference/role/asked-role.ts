import { tokenText } from '../../../language/token-extent.js';
import { TokenKind } from '../../../language/tokens.js';
import { countryOf } from '../../../words/countries.js';
import { plainNouns, rolesMeantBy } from '../../../words/role-meanings.js';
import { type Grammar, has } from '../../grammar/grammar.js';
import { isCapital, isPossessive, isWord } from '../../grammar/orthography.js';
import type { NounPhrase } from '../../grammar/phrase/phrase.js';
import { Word } from '../../grammar/word-class.js';
import { lowerWord } from '../../grammar/word-text.js';
import type { Character } from '../character.js';
import { complementAfter, countryAfter } from '../description/complement.js';
import type { Asked } from './role-score.js';

/** Null when the phrase asks for nobody in particular, or for a role that nobody in the story has. */
export function readRole(
  grammar: Grammar,
  phrase: NounPhrase,
  holders: ReadonlyMap<string, readonly Character[]>,
): Asked | null {
  const { tokens } = grammar;
  const isBody = has(grammar, phrase.head, Word.body) && !has(grammar, phrase.head, Word.person);
  let noun = lowerWord(grammar, phrase.head);
  const held = isBody || noun === 'old' || noun === 'head' || mayBeHeld(noun, holders);
  // "the 31-year-old care worker" asks for the age where nobody is called a worker.
  if (!held && (!has(grammar, phrase.head, Word.person) || !givesAge(grammar, phrase))) return null;
  let age: string | null = null;
  let country: string | null = null;
  const modifiers: string[] = [];
  for (let at = phrase.first; at < phrase.head; at++) {
    const kind = tokens.kind[at]!;
    if (isPossessive(grammar, at) || kind === TokenKind.mark || kind === TokenKind.punctuation)
      continue;
    if (kind === TokenKind.number) {
      age = tokenText(tokens, at);
      continue;
    }
    if (has(grammar, at, Word.determiner)) continue;
    if (has(grammar, at, Word.possessive)) return null;
    const word = lowerWord(grammar, at);
    const two =
      at + 1 < phrase.head && isCapital(grammar, at)
        ? countryOf(`${word} ${lowerWord(grammar, at + 1)}`)
        : null;
    const meant = two ?? (isCapital(grammar, at) ? countryOf(word) : null);
    if (meant) country = meant;
    else modifiers.push(word);
    if (two) at++;
  }
  country ??= countryAfter(grammar, phrase.head + 1);
  if ((noun === 'old' || !held) && age !== null) noun = '';
  else age = null;
  const state = noun === 'head' ? phrase.head + 2 : tokens.count;
  if (state < tokens.count && isWord(grammar, state, 'state')) {
    noun = 'head-of-state';
    country = countryAfter(grammar, state + 1);
  } else if (state < tokens.count && isWord(grammar, state, 'government')) {
    noun = 'minister';
    modifiers.push('prime');
    country = countryAfter(grammar, state + 1);
  }
  const gender = has(grammar, phrase.head, Word.female)
    ? 'female'
    : has(grammar, phrase.head, Word.male)
      ? 'male'
      : null;
  const of = complementAfter(grammar, phrase.head + 1);
  return { noun, modifiers, country, of, age, gender, body: isBody };
}

/** "the 31-year-old care worker" */
function givesAge(grammar: Grammar, { first, head }: NounPhrase): boolean {
  for (let at = first + 2; at < head; at++) {
    if (isWord(grammar, at, 'old') && isWord(grammar, at - 2, 'year')) return true;
  }
  return false;
}

/** Does anybody hold the role or one that it may stand for, or is it a plain word for anybody? */
function mayBeHeld(noun: string, holders: ReadonlyMap<string, readonly Character[]>): boolean {
  return (
    holders.has(noun) ||
    plainNouns.has(noun) ||
    rolesMeantBy(noun).some((other) => holders.has(other))
  );
}
