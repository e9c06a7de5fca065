import { findings } from '../../words/reporting.js';
import type { EntityType } from '../entities/entity.js';
import { apposedName } from '../grammar/apposition/apposed-name.js';
import { type Grammar, has } from '../grammar/grammar.js';
import { isPersonName, nameAt } from '../grammar/name-type.js';
import { isNameWord } from '../grammar/name-word.js';
import { isComma, isIndefiniteArticle, isWord, nextComma } from '../grammar/orthography.js';
import {
  commonPhrase,
  isInsideNominal,
  isOneOfPeople,
  type NounPhrase,
} from '../grammar/phrase/phrase.js';
import { endsLikePlural } from '../grammar/verb/agreement.js';
import { roleNoun, Word } from '../grammar/word-class.js';
import { endsIn, endsInIng } from '../grammar/word-shape.js';
import { lowerWord, tokenSlice } from '../grammar/word-text.js';
import type { Character } from './character.js';
import { moveTo } from './move.js';
import { type Discourse, type Place, speak } from './reference.js';
import { freshTrace } from './trace.js';

/** Stands for the entity of those who have none. */
const unnamed = -1;

/** Is it somebody or something that the story does not name? */
export function isStranger(character: Character): boolean {
  return character.entity === unnamed;
}

/** "A neighbour said he had seen it": somebody without a name comes into the story, whom the next pronoun may mean. He is called as he is here. */
export function meetStranger(
  grammar: Grammar,
  discourse: Discourse,
  phrase: NounPhrase,
  place: Place,
): void {
  const { first, end, head } = phrase;
  const type = typeOf(grammar, phrase) ?? (place.speaks ? typeOfSpeaker(grammar, phrase) : null);
  if (type === null) return;
  const stranger: Character = {
    entity: unnamed,
    name: tokenSlice(grammar, first, end),
    lowerName: null,
    asNamed: null,
    body: null,
    type,
    gender: has(grammar, head, Word.female)
      ? 'female'
      : has(grammar, head, Word.male)
        ? 'male'
        : null,
    roles: [],
    age: null,
    trace: freshTrace(),
  };
  moveTo(grammar, discourse, stranger, place, first, end, false);
  if (place.speaks) speak(discourse, stranger);
}

/** "A former tinner said", "the loggers said": no list knows the trade, but that it is one shows in its ending. */
function typeOfSpeaker(grammar: Grammar, { kind, first, head }: NounPhrase): EntityType | null {
  if (kind !== 'name' && kind !== 'pronoun' && areSeveral(grammar, head)) return 'group';
  // "the Yorkshireman", of whom the story has not told that he is one.
  if (kind === 'role' && isOneOfPeople(grammar, first + 1, head)) return 'person';
  if (kind !== 'unnamed' || has(grammar, head, Word.text | Word.named)) return null;
  // "One, who gave no name, said", "one of the crew said"
  if (isWord(grammar, first, 'one') && (head === first || isWord(grammar, first + 1, 'of')))
    return 'person';
  const one = isIndefiniteArticle(grammar, first);
  if (!one && !isWord(grammar, first, 'another')) return null;
  return trades.some((ending) => endsIn(grammar, head, ending)) ? 'person' : null;
}

/** "the loggers", "the two parties"; not "the results". */
function areSeveral(grammar: Grammar, noun: number): boolean {
  if (has(grammar, noun, roleNoun | Word.text | Word.named)) return false;
  if (findings.has(lowerWord(grammar, noun))) return false;
  return endsLikePlural(grammar, noun) && !endsIn(grammar, noun, 'us');
}

const trades = ['er', 'or', 'ist', 'ian', 'ee', 'man', 'woman'];

/**
 * "The captain of the boat met her", "Speaking in Oslo, the mayor refused": the phrase that opens a sentence, be it behind what leads to it,
 * and whose noun this is; null where it opens none, or where a name follows. The people of a headline come into the story below it.
 */
export function openingSubject(
  grammar: Grammar,
  { lastPerson }: Discourse,
  { sentence, headed }: Place,
  noun: number,
): NounPhrase | null {
  if (headed) return null;
  const opening = grammar.sentences.firstToken[sentence]!;
  const first = has(grammar, noun, Word.person) ? clauseStart(grammar, opening, noun) : opening;
  // "In Oslo, the former mayor went on" may be he of whom it is not told what he is.
  if (first > opening && isWord(grammar, first, 'the') && !lastPerson?.roles.length) return null;
  if (noun - first > longestSubject || has(grammar, noun + 1, roleNoun | Word.named)) return null;
  const known = Word.determiner | Word.possessive;
  if (!has(grammar, first, known) && !has(grammar, noun, Word.plural)) return null;
  for (let at = first; at < noun; at++) if (!isInsideNominal(grammar, at)) return null;
  if (isComma(grammar, noun + 1) && isNameWord(grammar, noun + 2)) return null;
  const phrase: NounPhrase = commonPhrase('role', first, noun);
  return apposedName(grammar, phrase, grammar.sentences.endToken[sentence]!) ? null : phrase;
}

/** Behind the comma of "Speaking on a visit to Oslo," and "In a letter to the board,"; where no such words open the sentence, its first token. */
function clauseStart(grammar: Grammar, from: number, noun: number): number {
  const leads =
    has(grammar, from, Word.preposition) ||
    endsInIng(grammar, from) ||
    isWord(grammar, from, 'asked');
  if (noun - from <= 1 || !leads) return from;
  const comma = nextComma(grammar, from + 1, Math.min(noun, from + longestLead));
  // "For Reed, a sailor, it was late"
  const before = comma < 0 ? -1 : nameAt(grammar, comma - 1);
  return comma < 0 || (before >= 0 && isPersonName(grammar, before)) ? from : comma + 1;
}

/** In tokens. */
const longestSubject = 6;
const longestLead = 20;

/** He or she may be a person, they several people, it a body or a text. */
function typeOf(grammar: Grammar, { first, head }: NounPhrase): EntityType | null {
  // "her father": whoever he is, the story may name him elsewhere; "the statement": somebody's.
  if (has(grammar, first, Word.possessive) || has(grammar, head, Word.text)) return null;
  if (has(grammar, head, Word.plural)) return 'group';
  // "Ada Reed, spokeswoman for the board"
  if (!has(grammar, first, Word.determiner)) return null;
  if (has(grammar, head, Word.person)) return 'person';
  return has(grammar, head, Word.body) ? 'organization' : null;
}
