import { tokenText } from '../../../language/token-extent.js';
import { TokenKind } from '../../../language/tokens.js';
import { countryOf } from '../../../words/countries.js';
import { officeLetters } from '../../../words/office-letters.js';
import { plainNouns, rolesMeantBy } from '../../../words/role-meanings.js';
import type { Gender } from '../../entities/entity.js';
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
  const { head } = phrase;
  const isBody = has(grammar, head, Word.body) && !has(grammar, head, Word.person);
  const word = lowerWord(grammar, head);
  // "the CM" is no home minister.
  const office = officeLetters.get(word);
  const noun = office?.at(-1) ?? word;
  const held = isBody || noun === 'old' || noun === 'head' || mayBeHeld(noun, holders);
  // "the 31-year-old bookkeeper" asks for the age where nobody is called a bookkeeper.
  if (!held && !givesAge(grammar, phrase)) return null;
  const asked: Writable = {
    noun,
    modifiers: [],
    country: null,
    of: null,
    age: null,
    gender: genderOf(grammar, head),
    body: isBody,
  };
  const only = holders.get(noun)?.length === 1;
  if (!readModifiers(grammar, phrase, only, asked)) return null;
  for (const word of office?.slice(0, -1) ?? []) asked.modifiers.push(word);
  asked.country ??= countryAfter(grammar, head + 1);
  if ((noun === 'old' || !held) && asked.age !== null) asked.noun = '';
  else asked.age = null;
  if (asked.noun === 'head') readOffice(grammar, head + 2, asked);
  asked.of = complementAfter(grammar, head + 1);
  return asked;
}

/** While it is read. */
type Writable = { -readonly [Key in keyof Asked]: Asked[Key] } & { readonly modifiers: string[] };

/** The words before the noun: an age, a country, and others. False for "his president": that is nobody in general, unless the story has only one. */
function readModifiers(
  grammar: Grammar,
  { first, head }: NounPhrase,
  only: boolean,
  asked: Writable,
): boolean {
  const { tokens } = grammar;
  for (let at = first; at < head; at++) {
    const kind = tokens.kind[at]!;
    if (isPossessive(grammar, at) || kind === TokenKind.mark || kind === TokenKind.punctuation)
      continue;
    if (kind === TokenKind.number) {
      asked.age = tokenText(tokens, at);
      continue;
    }
    if (has(grammar, at, Word.determiner)) continue;
    if (has(grammar, at, Word.possessive)) {
      if (only && at === first) continue;
      return false;
    }
    const word = lowerWord(grammar, at);
    const capital = isCapital(grammar, at);
    const two =
      at + 1 < head && capital ? countryOf(`${word} ${lowerWord(grammar, at + 1)}`) : null;
    const meant = two ?? (capital ? countryOf(word) : null);
    if (meant) asked.country = meant;
    else asked.modifiers.push(word);
    if (two) at++;
  }
  return true;
}

/** "the head of state", "the head of the government": which office that is. */
function readOffice(grammar: Grammar, of: number, asked: Writable): void {
  if (of >= grammar.tokens.count) return;
  if (isWord(grammar, of, 'state')) asked.noun = 'head-of-state';
  else if (isWord(grammar, of, 'government')) {
    asked.noun = 'minister';
    asked.modifiers.push('prime');
  } else return;
  asked.country = countryAfter(grammar, of + 1);
}

function genderOf(grammar: Grammar, noun: number): Gender | null {
  if (has(grammar, noun, Word.female)) return 'female';
  return has(grammar, noun, Word.male) ? 'male' : null;
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
