import { countryOf } from '../../../words/countries.js';
import { fieldOf, isEpithet, others } from '../../../words/epithets.js';
import { partyOf } from '../../../words/role-meanings.js';
import type { Gender } from '../../entities/entity.js';
import { type Grammar, has } from '../../grammar/grammar.js';
import { isCapital, isPossessive, isWord } from '../../grammar/orthography.js';
import { isOneOfPeople, type NounPhrase } from '../../grammar/phrase/phrase.js';
import { Word } from '../../grammar/word-class.js';
import { endsIn } from '../../grammar/word-shape.js';
import { lowerWord, tokenSlice } from '../../grammar/word-text.js';
import { isNumber, narrows } from './epithet-place.js';

/** What an epithet tells of who is meant. */
export interface Epithet {
  readonly noun: string;
  readonly field: string;
  readonly country: string | null;
  readonly party: string | null;
  readonly gender: Gender | null;
  /** By a town or a region, "the Kerry man", "the Yorkshireman". */
  readonly local: boolean;
}

/** Null for a phrase that is no epithet. */
export function readEpithet(grammar: Grammar, { first, head }: NounPhrase): Epithet | null {
  if (!isWord(grammar, first, 'the') || narrows(grammar, head + 1)) return null;
  const people = isOneOfPeople(grammar, first + 1, head);
  const noun = lowerWord(grammar, head);
  const local = isLocal(grammar, first, head);
  if (!people && !local && !isEpithet(noun) && !isParent(grammar, head)) return null;
  let country = people ? countryOf(tokenSlice(grammar, first + 1, head + 1).toLowerCase()) : null;
  let party = partyOf(noun) ?? null;
  for (let at = first + 1; at < head; at++) {
    const word = lowerWord(grammar, at);
    if (isPossessive(grammar, at)) return null;
    if (others.has(word) && noun !== 'seed') return null;
    country ??= countryOf(word);
    party ??= partyOf(word) ?? null;
  }
  return {
    noun,
    field: people ? '' : fieldOf(noun),
    country,
    party,
    gender: genderOf(grammar, head, people),
    local: local || (people && country === null && party === null),
  };
}

/** "the Kerry man", "the former Bridge End woman": by a town or a club. */
function isLocal(grammar: Grammar, first: number, head: number): boolean {
  if (head - first < 2 || !isCapital(grammar, head - 1)) return false;
  return isWord(grammar, head, 'man') || isWord(grammar, head, 'woman');
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
