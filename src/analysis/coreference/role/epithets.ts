import { countryOf } from '../../../words/countries.js';
import { fieldOf, isEpithet, others } from '../../../words/epithets.js';
import { partyOf } from '../../../words/role-meanings.js';
import type { Gender } from '../../entities/entity.js';
import { type Grammar, has } from '../../grammar/grammar.js';
import { nameAt } from '../../grammar/name-type.js';
import { isPossessive, isWord } from '../../grammar/orthography.js';
import { isOneOfPeople, type NounPhrase } from '../../grammar/phrase/phrase.js';
import { Word } from '../../grammar/word-class.js';
import { endsIn } from '../../grammar/word-shape.js';
import { lowerWord, tokenSlice } from '../../grammar/word-text.js';
import type { Character } from '../character.js';
import { type Contest, enter, enterStranger, marginOf, openContest } from '../contest.js';
import { focusOf } from '../focus.js';
import { type Discourse, Fact, type Place } from '../reference.js';
import { isStranger } from '../strangers.js';
import { closesPhrase, isNumber, narrows } from './epithet-place.js';

/** What an epithet tells of who is meant. */
interface Epithet {
  readonly noun: string;
  readonly field: string;
  readonly country: string | null;
  readonly party: string | null;
  readonly gender: Gender | null;
}

/** What somebody whom the story does not name would score; from labelled news. */
const stranger = -0.6;

/** More for one of whom the story tells the same walk of life. */
const sameField = 1;

/** "the paceman said", "the Spaniard replied": another word for whom the story has just told of, though nothing in it says that he is one. */
export function resolveEpithet(
  grammar: Grammar,
  discourse: Discourse,
  phrase: NounPhrase,
  place: Place,
): void {
  const { contest, recent } = discourse;
  const asked = readEpithet(grammar, phrase);
  if (!asked || discourse.unnamed.has(lowerWord(grammar, phrase.head))) return;
  if (!place.speaks && !closesPhrase(grammar, phrase, place)) return;
  openContest(contest);
  const named = namedBeside(grammar, phrase, place);
  for (let at = 0; at < recent.length; at++) {
    const character = recent[at]!;
    const { trace, type } = character;
    // "“Reed is late,” the driver said of Lind": who is named in the same sentence is somebody else.
    const beside = named.includes(character.entity) && trace.sentence !== place.sentence;
    if (type !== 'person' || beside || !mayBe(character, asked)) continue;
    const focus = focusOf(discourse, character, place);
    if (focus === null) continue;
    if (isStranger(character)) {
      enterStranger(contest, focus);
      continue;
    }
    const score = focus + (isOfField(character, asked.field) ? sameField : 0);
    const facts = Fact.named | (discourse.lastPerson === character ? Fact.spokeLast : 0);
    const sentences = Math.max(0, place.sentence - trace.sentence);
    const blocks = Math.max(0, place.block - trace.block);
    enter(contest, character, score, facts, sentences, blocks, null);
  }
  enterStranger(contest, stranger);
  tellNation(contest, asked);
}

/** Whom the story has called the Scot is not the Portuguese. */
function tellNation(contest: Contest, { noun, field, country }: Epithet): void {
  const { best } = contest;
  if (!best || country === null || field !== '' || marginOf(contest) <= told) return;
  if (!best.roles.some((role) => role.country === country))
    best.roles.push({ noun, modifiers: [], country, of: null });
}

/** A lead that is enough to tell by. */
const told = 0.4;

/** Null for a phrase that is no epithet. */
function readEpithet(grammar: Grammar, { first, head }: NounPhrase): Epithet | null {
  if (!isWord(grammar, first, 'the') || narrows(grammar, head + 1)) return null;
  const people = isOneOfPeople(grammar, first + 1, head);
  const noun = lowerWord(grammar, head);
  if (!people && !isEpithet(noun) && !isParent(grammar, head)) return null;
  let country = people ? countryOf(tokenSlice(grammar, first + 1, head + 1).toLowerCase()) : null;
  let party = partyOf(noun) ?? null;
  for (let at = first + 1; at < head; at++) {
    const word = lowerWord(grammar, at);
    if (isPossessive(grammar, at) || (others.has(word) && noun !== 'seed')) return null;
    country ??= countryOf(word);
    party ??= partyOf(word) ?? null;
  }
  return {
    noun,
    field: people ? '' : fieldOf(noun),
    country,
    party,
    gender: genderOf(grammar, head, people),
  };
}

/** "the mother of four", "the father-of-two" */
function isParent(grammar: Grammar, noun: number): boolean {
  if (!has(grammar, noun, Word.female | Word.male)) return false;
  const of = isWord(grammar, noun + 1, '-') ? noun + 2 : noun + 1;
  const number = isWord(grammar, of + 1, '-') ? of + 2 : of + 1;
  return isWord(grammar, of, 'of') && isNumber(grammar, number);
}

function genderOf(grammar: Grammar, head: number, people: boolean): Gender | null {
  if (has(grammar, head, Word.female)) return 'female';
  if (has(grammar, head, Word.male)) return 'male';
  if (!people) return null;
  if (endsIn(grammar, head, 'woman')) return 'female';
  // "Dutchman", "Scotsman"; but "German"
  return endsIn(grammar, head, 'hman') || endsIn(grammar, head, 'tsman') ? 'male' : null;
}

function mayBe(character: Character, asked: Epithet): boolean {
  const { field, country, party, gender } = asked;
  if (gender && character.gender && gender !== character.gender) return false;
  const { roles } = character;
  for (let at = 0; at < roles.length; at++) {
    const { noun, modifiers, country: of } = roles[at]!;
    // Whom the story calls so, but of another country or party, is not meant.
    if (noun === asked.noun) return false;
    if (country && of && of !== country && countryOf(of) !== null) return false;
    if (!party) continue;
    if ((partyOf(noun) ?? party) !== party) return false;
    if (modifiers.some((word) => (partyOf(word) ?? party) !== party)) return false;
  }
  return isOfField(character, field) || !tellsField(character, field);
}

function isOfField({ roles }: Character, field: string): boolean {
  return field !== '' && roles.some(({ noun }) => fieldOf(noun) === field);
}

/** Does the story give him a walk of life, where this one asks for another? */
function tellsField({ roles }: Character, field: string): boolean {
  return field !== '' && roles.some(({ noun }) => fieldOf(noun) !== '');
}

/** Those whom the sentence names beside the phrase. */
function namedBeside(grammar: Grammar, { first, end }: NounPhrase, { sentence }: Place): number[] {
  const { sentences, names } = grammar;
  const found: number[] = [];
  for (let at = sentences.firstToken[sentence]!; at < sentences.endToken[sentence]!; at++) {
    const mention = at >= first && at < end ? -1 : nameAt(grammar, at);
    if (mention >= 0) found.push(names.mentions.entity[mention]!);
  }
  return found;
}
