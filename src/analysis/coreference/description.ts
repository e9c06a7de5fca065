import { endOf } from '../../language/token-extent.js';
import { indexAt } from '../../language/token-map.js';
import { TokenKind } from '../../language/tokens.js';
import { countryOf } from '../../words/countries.js';
import {
  codeOf,
  type Grammar,
  has,
  isCapital,
  isClitic,
  isComma,
  isCueVerb,
  isNameWord,
  isPersonName,
  isPossessive,
  isWord,
  lowerWord,
  nameAt,
} from '../grammar/grammar.js';
import { isInsideNominal } from '../grammar/phrase/phrase.js';
import { isFiniteCue } from '../grammar/verb/cue-verb.js';
import { roleNoun, Word } from '../grammar/word-class.js';
import type { Character } from './character.js';

/** What the words around a name of a person, tokens [first, end), say of its bearer: roles, age, gender. */
export function readDescription(
  grammar: Grammar,
  first: number,
  end: number,
  character: Character,
): void {
  const title = officeApart(grammar, first, end) ?? titleEnd(grammar, first, end);
  if (has(grammar, title - 1, titles | genderBits)) readTitle(grammar, title, character);
  readApposition(grammar, end, character);
}

const genderBits = Word.female | Word.male;

/** What stands right before a name that has a title, or the 's of "Reed's sister's". */
const titles = Word.person | Word.honorific | Word.genitive;

/** Where the title of a name ends: at the name, or at the comma of "the board's spokesman, Paul Reed, said". */
function titleEnd(grammar: Grammar, first: number, end: number): number {
  const comma = first - 1;
  const apart =
    comma > 0 &&
    isComma(grammar, comma) &&
    has(grammar, comma - 1, Word.person) &&
    end < grammar.tokens.count &&
    isComma(grammar, end);
  return apart ? comma : first;
}

/** How long "chair of the harbour board of Bridge End, Ada Reed" may be, in tokens. */
const longestOffice = 10;

/** "The mayor of nearby Bridge End, Ada Reed, said": past the office that the name between commas belongs to; null where none stands there. */
function officeApart(grammar: Grammar, first: number, end: number): number | null {
  const comma = first - 1;
  if (comma < 2 || !isComma(grammar, comma)) return null;
  if (end < grammar.tokens.count && !isComma(grammar, end)) return null;
  for (let at = comma - 1; at > 0 && at > comma - longestOffice; at--) {
    if (isComma(grammar, at) || isCueVerb(grammar, at)) return null;
    if (has(grammar, at, Word.auxiliary | Word.subjectPronoun | Word.subordinator)) return null;
    const links = has(grammar, at, Word.preposition) && has(grammar, at - 1, Word.person);
    if (links) return at;
  }
  return null;
}

/** The words left of a name: "Belarus' President", "Chinese Foreign Minister", "press secretary", "Mr." */
function readTitle(grammar: Grammar, first: number, character: Character): void {
  let noun = '';
  const modifiers: string[] = [];
  let country: string | null = null;
  const { ofToken, firstToken } = grammar.sentences;
  const floor = Math.max(firstToken[indexAt(ofToken, first)] ?? first, first - 8);
  for (let at = first - 1; at >= floor; at--) {
    if (grammar.tokens.kind[at] !== TokenKind.word || isClitic(grammar, at)) {
      if (isPossessive(grammar, at)) continue;
      break;
    }
    if (noun === '') {
      if (has(grammar, at, genderBits)) voteGender(grammar, at, character);
      if (!has(grammar, at, Word.person | Word.honorific)) break;
      noun = withoutPoint(lowerWord(grammar, at));
      continue;
    }
    if (
      has(
        grammar,
        at,
        Word.determiner | Word.preposition | Word.conjunction | Word.auxiliary | Word.subordinator,
      )
    )
      break;
    // "told Mr. Reed", "Secretary Lind met Mr. Reed": no part of the title.
    if (isCueVerb(grammar, at) || has(grammar, at, Word.verb) || isOfPerson(grammar, at)) break;
    const word = lowerWord(grammar, at);
    country = isCapital(grammar, at) ? countryOf(word) : null;
    if (country !== null) break;
    modifiers.unshift(word);
    if (has(grammar, at, Word.person)) addRole(character, word, [], null, null);
  }
  if (noun !== '') addRole(character, noun, modifiers, country, complementAfter(grammar, first));
}

/** "sen" of "sen." */
function withoutPoint(word: string): string {
  return word.endsWith('.') ? word.slice(0, -1) : word;
}

function isOfPerson(grammar: Grammar, token: number): boolean {
  const mention = nameAt(grammar, token);
  return mention >= 0 && isPersonName(grammar, mention);
}

/** The words right of a name: ", the president of Belarus,", ", 43, a nurse", ", chairwoman of the board". */
function readApposition(grammar: Grammar, end: number, character: Character): void {
  const { tokens } = grammar;
  let at = end;
  if (at >= tokens.count || !isComma(grammar, at)) return;
  at++;
  const { ofToken, endToken } = grammar.sentences;
  const last = Math.min(endToken[indexAt(ofToken, end)] ?? end, tokens.count);
  if (at < tokens.count && tokens.kind[at] === TokenKind.number) {
    if (at + 1 < tokens.count && isComma(grammar, at + 1)) {
      character.age = tokens.text.slice(tokens.start[at], endOf(tokens, at));
      at += 2;
    }
  }
  let country: string | null = null;
  const modifiers: string[] = [];
  for (let step = 0; step < 8 && at < last; step++, at++) {
    if (isPossessive(grammar, at) || has(grammar, at, Word.determiner | Word.possessive)) continue;
    if (tokens.kind[at] === TokenKind.mark) return;
    if (tokens.kind[at] === TokenKind.punctuation) {
      if (codeOf(grammar, at) === 45) continue;
      return;
    }
    if (
      has(
        grammar,
        at,
        Word.preposition |
          Word.auxiliary |
          Word.subjectPronoun |
          Word.subordinator |
          Word.conjunction,
      )
    )
      return;
    const word = lowerWord(grammar, at);
    if (has(grammar, at, Word.person) && !followedByNoun(grammar, at)) {
      if (opensClause(grammar, at + 1)) return;
      voteGender(grammar, at, character);
      addRole(
        character,
        word,
        modifiers,
        country ?? countryAfter(grammar, at + 1),
        complementAfter(grammar, at + 1),
      );
      return;
    }
    // "…, met Reed, explains the pilot": the pilot is somebody else.
    if (isCueVerb(grammar, at) && isFiniteCue(grammar, at)) return;
    const meant = isCapital(grammar, at) ? countryOf(word) : null;
    if (meant) country = meant;
    else modifiers.push(word);
  }
}

/** "…, owned by Reed, the pilot said": what stands after the comma is the subject of a verb and tells nothing of the name. */
function opensClause(grammar: Grammar, after: number): boolean {
  if (after >= grammar.tokens.count || !isCueVerb(grammar, after)) return false;
  // "…, the governor challenged by Lind"
  return isFiniteCue(grammar, after) && !isWord(grammar, after + 1, 'by');
}

function followedByNoun(grammar: Grammar, at: number): boolean {
  const next = at + 1;
  return (
    next < grammar.tokens.count && has(grammar, next, Word.person) && !isCapital(grammar, next)
  );
}

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

const mostRoles = 24;

/** Each role once: titles come again with every mention. */
function addRole(
  { roles }: Character,
  noun: string,
  modifiers: readonly string[],
  country: string | null,
  of: string | null,
): void {
  for (let at = 0; at < roles.length; at++) {
    const role = roles[at]!;
    const same = role.noun === noun && role.country === country && role.of === of;
    if (same && sameWords(role.modifiers, modifiers)) return;
  }
  if (roles.length < mostRoles) roles.push({ noun, modifiers, country, of });
}

function sameWords(a: readonly string[], b: readonly string[]): boolean {
  if (a.length !== b.length) return false;
  for (let at = 0; at < a.length; at++) if (a[at] !== b[at]) return false;
  return true;
}

function voteGender(grammar: Grammar, at: number, character: Character): void {
  if (character.gender !== null) return;
  if (has(grammar, at, Word.female)) character.gender = 'female';
  else if (has(grammar, at, Word.male) && has(grammar, at, Word.person | roleNoun | Word.honorific))
    character.gender = 'male';
}
