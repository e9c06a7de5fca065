import { wordSet } from '../../../words/word-set.js';
import { beforeBracket } from '../../grammar/apposition/descriptive.js';
import { isWho } from '../../grammar/clause/relative-pronoun.js';
import { type Grammar, has, isCueVerb } from '../../grammar/grammar.js';
import { isGroupName, nameAt } from '../../grammar/name-type.js';
import { isNameWord } from '../../grammar/name-word.js';
import { isComma, isPossessive, isWord } from '../../grammar/orthography.js';
import { isInsideNominal, type NounPhrase } from '../../grammar/phrase/phrase.js';
import { Word } from '../../grammar/word-class.js';
import { lowerWord } from '../../grammar/word-text.js';

/** Several who speak with one voice: "Ada Reed and Josh Lind". Token range [first, end). */
export interface Joint {
  readonly first: number;
  readonly end: number;
  /** Indexes into `names.mentions`, in text order. */
  readonly mentions: readonly number[];
}

const most = 6;

/** The names that "and" and commas join to a speaker's, all of people or all of bodies; null when he speaks alone. */
export function jointSpeakers(grammar: Grammar, { kind, mention }: NounPhrase): Joint | null {
  if (kind !== 'name' || mention < 0) return null;
  const mentions = [mention];
  const { firstToken, endToken } = grammar.names.mentions;
  let first = firstToken[mention]!;
  let link = 'and';
  for (let count = 1; count < most; count++) {
    const before = nameBefore(grammar, first, link, mention);
    if (before < 0) break;
    mentions.unshift(before);
    first = firstToken[before]!;
    link = ',';
  }
  let end = endToken[mention]!;
  if (mentions.length === 1) {
    const after = nameAfter(grammar, end, mention);
    if (after >= 0) {
      mentions.push(after);
      end = endToken[after]!;
    }
  }
  // "They met Reed and Lind, who said": one of them.
  const next = isComma(grammar, end) ? end + 1 : end;
  if (isWho(grammar, next)) return null;
  // "a spokesman for Reed and Lind": one who speaks for both.
  return mentions.length > 1 && !isGoverned(grammar, first) ? { first, end, mentions } : null;
}

/** The name before "and" or a comma, over what describes the one at `first`: "chairman Josh Lind and director Ada Reed"; -1 for none. */
function nameBefore(grammar: Grammar, first: number, link: string, like: number): number {
  let at = beforeDescription(grammar, first);
  const linked = link === 'and' ? isWord(grammar, at, 'and') : at >= 0 && isComma(grammar, at);
  if (at < 1 || !linked) return -1;
  at = beforeBracket(grammar, at - 1);
  // "Ada Reed, Josh Lind, and Paul Holm"
  if (link === 'and' && isComma(grammar, at)) {
    const oxford = at > 1 && has(grammar, at - 1, Word.named);
    const list = oxford ? beforeDescription(grammar, nameStartAt(grammar, at - 1)) : -1;
    if (list < 0 || !isComma(grammar, list)) return -1;
    at--;
  }
  return sameKind(grammar, at, like);
}

function nameAfter(grammar: Grammar, end: number, like: number): number {
  if (end + 1 >= grammar.tokens.count || !isWord(grammar, end, 'and')) return -1;
  let at = end + 1;
  while (at < end + 5 && !has(grammar, at, Word.named) && isDescription(grammar, at)) at++;
  const after = sameKind(grammar, at, like);
  if (after < 0) return -1;
  // "said Reed and Lind agreed"
  const next = grammar.names.mentions.endToken[after]!;
  const goesOn = isCueVerb(grammar, next) || has(grammar, next, Word.auxiliary | Word.verb);
  return goesOn ? -1 : after;
}

function beforeDescription(grammar: Grammar, first: number): number {
  let at = first - 1;
  while (at >= 0 && at > first - 5 && isDescription(grammar, at)) at--;
  return at;
}

function isDescription(grammar: Grammar, at: number): boolean {
  if (has(grammar, at, Word.named) || isNameWord(grammar, at) || isPossessive(grammar, at)) {
    const office = Word.honorific | Word.person;
    // "visiting Norwegian Prime Minister Josh Lind"
    const mention = nameAt(grammar, at);
    const ofLand = mention < 0 || isGroupName(grammar, mention);
    return has(grammar, at, office) || (ofLand && has(grammar, at + 1, office));
  }
  return isInsideNominal(grammar, at) && !isCueVerb(grammar, at);
}

function nameStartAt(grammar: Grammar, at: number): number {
  return grammar.names.mentions.firstToken[nameAt(grammar, at)]!;
}

/** The name at this token, if it names a person where the other does, or a body where that does; -1 otherwise. */
function sameKind(grammar: Grammar, at: number, like: number): number {
  const { names } = grammar;
  const mention = nameAt(grammar, at);
  if (mention < 0) return -1;
  const one = names.mentions.entity[mention]!;
  const other = names.mentions.entity[like]!;
  if (one === other) return -1;
  const people = names.entities[one]!.type === 'person';
  return people === (names.entities[other]!.type === 'person') ? mention : -1;
}

function isGoverned(grammar: Grammar, first: number): boolean {
  const at = beforeDescription(grammar, first);
  if (at < 0 || !has(grammar, at, Word.preposition)) return false;
  // "A bench of Justice Reed and Justice Lind said": both of them.
  return !(isWord(grammar, at, 'of') && at > 0 && members.has(lowerWord(grammar, at - 1)));
}

/** Those who are no more than the people named behind "of". */
const members = wordSet('bench pair duo trio quartet');
