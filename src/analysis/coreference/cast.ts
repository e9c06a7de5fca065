import { TokenKind } from '../../language/tokens.js';
import { countryOf } from '../../words/countries.js';
import type { EntityType, Gender, Mention } from '../entities/entity.js';
import {
  codeOf,
  type Grammar,
  has,
  isCapital,
  isClitic,
  isComma,
  isNameWord,
  isPersonName,
  isPossessive,
  isWord,
} from '../grammar/grammar.js';
import { roleNoun, Word } from '../grammar/word-class.js';
import { genderOfName } from './given-name.js';
import type { Resolution } from './reference.js';
import { freshTrace, type Trace } from './trace.js';

/** An office or description that the story gives someone: "president" of "belarus". */
export interface RoleKey {
  /** Head noun in lower case. */
  readonly noun: string;
  /** Words before the noun that narrow it down, in lower case: "prime", "press". */
  readonly modifiers: readonly string[];
  /** Country as `countryOf` gives it, null when none is said. */
  readonly country: string | null;
}

/** Someone or something of the story that can be meant by a pronoun or a role noun: the entities, by their index. */
export interface Character {
  readonly entity: number;
  readonly name: string;
  /** The name in lower case, and what the name itself means: made when they are asked for. */
  lowerName: string | null;
  asNamed: Resolution | null;
  readonly type: EntityType;
  gender: Gender | null;
  readonly roles: RoleKey[];
  age: string | null;
  readonly trace: Trace;
}

/** The characters of a story. Who wrote it takes no part in it: no pronoun means the author of the byline. */
export function readCast(grammar: Grammar, byline: readonly string[]): Character[] {
  const { names } = grammar;
  const cast = names.entities.map(
    (entity, index): Character => ({
      entity: index,
      name: entity.name,
      lowerName: null,
      asNamed: null,
      type: byline.includes(entity.name) ? 'other' : entity.type,
      gender: entity.gender ?? (entity.type === 'person' ? genderOfName(entity.name) : null),
      roles: entity.roles.map((role) => roleKey(role.title, role.of)),
      age: null,
      trace: freshTrace(),
    }),
  );
  for (const mention of names.mentions) {
    const character = cast[mention.entity];
    if (character?.type !== 'person') continue;
    readTitle(grammar, titleEnd(grammar, mention), character);
    readApposition(grammar, mention.endToken, character);
  }
  return cast;
}

/** Is this word, in lower case, a part of the character's name? */
export function nameHolds(character: Character, word: string): boolean {
  character.lowerName ??= character.name.toLowerCase();
  return character.lowerName.includes(word);
}

/** Role noun → the characters that have such a role. */
export function indexRoles(cast: readonly Character[]): Map<string, Character[]> {
  const index = new Map<string, Character[]>();
  for (const character of cast) {
    for (const { noun } of character.roles) {
      const holders = index.get(noun);
      if (!holders) index.set(noun, [character]);
      else if (holders.at(-1) !== character) holders.push(character);
    }
  }
  return index;
}

export function roleKey(title: string, of: string | null): RoleKey {
  const words = title.toLowerCase().split(/[\s-]+/);
  const country = of === null ? null : (countryOf(of.toLowerCase()) ?? of.toLowerCase());
  return { noun: words.at(-1) ?? '', modifiers: words.slice(0, -1), country };
}

const genderBits = Word.female | Word.male;

/** Where the title of a name ends: at the name, or at the comma of "the board's spokesman, Paul Reed, said". */
function titleEnd(grammar: Grammar, { firstToken, endToken }: Mention): number {
  const comma = firstToken - 1;
  const apart =
    comma > 0 &&
    isComma(grammar, comma) &&
    has(grammar, comma - 1, Word.person) &&
    endToken < grammar.tokens.count &&
    isComma(grammar, endToken);
  return apart ? comma : firstToken;
}

/** The words left of a name: "Belarus' President", "Chinese Foreign Minister", "press secretary", "Mr." */
function readTitle(grammar: Grammar, first: number, character: Character): void {
  let noun = '';
  const modifiers: string[] = [];
  let country: string | null = null;
  for (let at = first - 1; at >= 0 && at >= first - 8; at--) {
    if (grammar.tokens.kind[at] !== TokenKind.word || isClitic(grammar, at)) {
      if (isPossessive(grammar, at)) continue;
      break;
    }
    if (grammar.sentences.ofToken[at] !== grammar.sentences.ofToken[first]) break;
    if (noun === '') {
      if (has(grammar, at, genderBits)) voteGender(grammar, at, character);
      if (!has(grammar, at, Word.person | Word.honorific)) break;
      noun = lower(grammar, at).replace(/\.$/, '');
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
    if (grammar.cue[at] !== 0 || has(grammar, at, Word.verb) || isOfPerson(grammar, at)) break;
    const word = lower(grammar, at);
    country = isCapital(grammar, at) ? countryOf(word) : null;
    if (country !== null) break;
    modifiers.unshift(word);
    if (has(grammar, at, Word.person)) addRole(character, word, [], null);
  }
  if (noun !== '') addRole(character, noun, modifiers, country);
}

function isOfPerson(grammar: Grammar, token: number): boolean {
  const mention = grammar.names.ofToken[token]!;
  return mention >= 0 && isPersonName(grammar, mention);
}

/** The words right of a name: ", the president of Belarus,", ", 43, a nurse", ", chairwoman of the board". */
function readApposition(grammar: Grammar, end: number, character: Character): void {
  const { tokens } = grammar;
  let at = end;
  if (at >= tokens.count || !isComma(grammar, at)) return;
  at++;
  const sentence = grammar.sentences.ofToken[end]!;
  if (at < tokens.count && tokens.kind[at] === TokenKind.number) {
    if (at + 1 < tokens.count && isComma(grammar, at + 1)) {
      character.age = tokens.text.slice(tokens.start[at], tokens.end[at]);
      at += 2;
    }
  }
  let country: string | null = null;
  const modifiers: string[] = [];
  for (
    let step = 0;
    step < 8 && at < tokens.count && grammar.sentences.ofToken[at] === sentence;
    step++, at++
  ) {
    if (isPossessive(grammar, at) || has(grammar, at, Word.determiner | Word.possessive)) continue;
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
    const word = lower(grammar, at);
    if (has(grammar, at, Word.person) && !followedByNoun(grammar, at)) {
      voteGender(grammar, at, character);
      addRole(character, word, modifiers, country ?? countryAfter(grammar, at + 1));
      return;
    }
    const meant = isCapital(grammar, at) ? countryOf(word) : null;
    if (meant) country = meant;
    else modifiers.push(word);
  }
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
  const mention = grammar.names.ofToken[first]!;
  const end = mention >= 0 ? grammar.names.mentions[mention]!.endToken : first + 1;
  const name = tokens.text.slice(tokens.start[first], tokens.end[end - 1]).toLowerCase();
  return countryOf(name) ?? name;
}

const mostRoles = 24;

/** Each role once: titles come again with every mention. */
function addRole(
  { roles }: Character,
  noun: string,
  modifiers: readonly string[],
  country: string | null,
): void {
  for (const role of roles) {
    if (role.noun === noun && role.country === country && sameWords(role.modifiers, modifiers))
      return;
  }
  if (roles.length < mostRoles) roles.push({ noun, modifiers, country });
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

export function lower({ tokens }: Grammar, token: number): string {
  return tokens.text.slice(tokens.start[token], tokens.end[token]).toLowerCase();
}
