import { tokenText } from '../../language/token-extent.js';
import { TokenKind } from '../../language/tokens.js';
import { countryOf } from '../../words/countries.js';
import { plainNouns, rolesMeantBy } from '../../words/role-meanings.js';
import {
  type Grammar,
  has,
  isCapital,
  isPossessive,
  isWord,
  lowerWord,
} from '../grammar/grammar.js';
import type { NounPhrase } from '../grammar/phrase/phrase.js';
import { Word } from '../grammar/word-class.js';
import { resolveBodyNoun } from './body-nouns.js';
import type { Character } from './character.js';
import { type Contest, enter, enterStranger, openContest } from './contest.js';
import { complementAfter, countryAfter } from './description.js';
import { type Discourse, Fact, type Place } from './reference.js';
import { type Asked, bestRole } from './role-score.js';
import { isStranger } from './strangers.js';

/** "the president", "the Kremlin chief", "the 43-year-old", "the company": who holds such a role in this story, and who of them is near. */
export function resolveRole(
  grammar: Grammar,
  discourse: Discourse,
  holders: ReadonlyMap<string, readonly Character[]>,
  phrase: NounPhrase,
  place: Place,
): void {
  openContest(discourse.contest);
  const asked = readRole(grammar, phrase, holders);
  if (!asked) return;
  if (asked.body) {
    resolveBodyNoun(discourse, asked.noun, place);
    return;
  }
  for (const character of poolOf(discourse, holders, asked))
    weighPerson(discourse, character, asked, place);
  const { contest } = discourse;
  // "A source said … the source said": whom the story calls so without a name is meant, not who may be called so as well.
  const unnamed = discourse.unnamed.get(asked.noun);
  if (unnamed !== undefined && contest.best && contest.best.trace.sentence <= unnamed)
    enterStranger(contest, contest.score);
  if (asked.age === null && !isHolder(contest, asked)) enterStranger(contest, stranger);
}

/** Does the story call somebody whom it has named just that? */
function isHolder({ best, role }: Contest, { noun, modifiers }: Asked): boolean {
  if (!best || best.trace.token < 0 || role?.noun !== noun) return false;
  return role.modifiers.length === 0 || modifiers.every((word) => role.modifiers.includes(word));
}

/** What a person whom the story does not name would score; from labelled news. */
const stranger = -0.2;

/** Who may be meant: the holders of the role or of one that it may stand for; for an age or a sex whoever was mentioned of late. */
function poolOf(
  discourse: Discourse,
  holders: ReadonlyMap<string, readonly Character[]>,
  { noun }: Asked,
): Iterable<Character> {
  if (noun === '' || plainNouns.has(noun)) return discourse.recent;
  const meant = rolesMeantBy(noun);
  if (meant.length === 0) return holders.get(noun) ?? [];
  const pool = new Set(holders.get(noun));
  for (const other of meant) for (const character of holders.get(other) ?? []) pool.add(character);
  return pool;
}

/** Null when the phrase asks for nobody in particular, or for a role that nobody in the story has. */
function readRole(
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

/** More for whom the sentence before is about, where nothing but an age is asked for. */
const subjectBefore = 1.8;

function isSubjectBefore({ trace }: Character, { sentence, told, block }: Place): boolean {
  if (trace.subjectSentence < 0 || trace.block !== block) return false;
  return trace.subjectSentence === told || sentence - trace.subjectSentence <= 1;
}

function weighPerson(discourse: Discourse, character: Character, asked: Asked, place: Place): void {
  if (character.type !== 'person' || isStranger(character)) return;
  if (asked.gender && character.gender && asked.gender !== character.gender) return;
  let score = 0;
  let facts = 0;
  if (asked.age !== null) {
    if (character.age !== null && character.age !== asked.age) return;
    score += character.age === null ? -1 : 4;
    if (character.age !== null) facts |= Fact.sameAge;
    if (isSubjectBefore(character, place)) score += subjectBefore;
  }
  const match = asked.noun === '' ? null : bestRole(character, asked);
  if (match) score += match.score;
  else if (asked.noun !== '') {
    if (!plainNouns.has(asked.noun) || asked.country) return;
    score -= 2.2;
  }
  const { trace } = character;
  const seen = trace.token >= 0;
  const blocks = Math.max(0, place.block - trace.block);
  const sentences = Math.max(0, place.sentence - trace.sentence);
  if (seen) {
    score -= 0.25 * Math.min(blocks, 8) + 0.1 * Math.min(10, sentences);
    score +=
      (trace.subject ? 0.7 : 0) - (trace.quoted ? 0.8 : 0) + 0.08 * Math.min(trace.mentions, 10);
    facts |= Fact.named;
  } else score -= 2.5;
  if (discourse.lastSpeaker === character) {
    score += 1.6;
    facts |= Fact.spokeLast;
  }
  enter(discourse.contest, character, score, facts, sentences, blocks, match?.role ?? null);
}
