import { endOf } from '../../language/token-extent.js';
import { TokenKind } from '../../language/tokens.js';
import {
  type Grammar,
  has,
  isCapital,
  isComma,
  isCueVerb,
  isPossessive,
  isWord,
} from '../grammar/grammar.js';
import { cueAt, isFiniteCue, isTo } from '../grammar/verb/cue-verb.js';
import { Word } from '../grammar/word-class.js';
import type { Character } from './character.js';
import { type Discourse, type Place, remember, speak } from './reference.js';

/** A mention of a character: notes what the next pronoun will want to know about it. Tokens [first, end). */
export function moveTo(
  grammar: Grammar,
  discourse: Discourse,
  character: Character,
  place: Place,
  first: number,
  end: number,
  quoted: boolean,
): void {
  const { trace } = character;
  // A name inside a quotation does not bring its bearer onto the scene again.
  if (quoted && trace.token >= 0) return;
  const { sentence, block } = place;
  const embedded = place.embedded && !saysSomething(grammar, end);
  const before = wordBefore(grammar, sentence, first);
  const ownPossessive = has(grammar, first, Word.possessive) && end === first + 1;
  const possessive = ownPossessive || isPossessive(grammar, end);
  const topic =
    before >= 0 && isWord(grammar, before, 'for') && opensTopic(grammar, place, before, end);
  const oblique = before >= 0 && !topic && has(grammar, before, Word.preposition);
  const subject =
    !possessive &&
    !oblique &&
    !embedded &&
    !quoted &&
    (place.speaks || topic || isSubject(grammar, end, before));
  const speaks = oblique
    ? followsAccording(grammar, before)
    : subject && saysSomething(grammar, end);
  if (speaks && !quoted) speak(discourse, character);
  trace.token = first;
  trace.sentence = sentence;
  trace.block = block;
  trace.subject = subject;
  trace.quoted = quoted;
  trace.possessive = possessive;
  trace.oblique = oblique;
  trace.embedded = embedded;
  if (subject) trace.subjectSentence = sentence;
  trace.mentions++;
  remember(discourse, character);
}

/** "For Reed, it is simple", "As for Reed, it is": whom the sentence is about. */
function opensTopic(grammar: Grammar, { sentence }: Place, link: number, end: number): boolean {
  const opening = grammar.sentences.firstToken[sentence]!;
  const first = link === opening || (link === opening + 1 && isWord(grammar, opening, 'as'));
  return first && isComma(grammar, end);
}

/** The word before a name in its sentence, over title words: "to President Reed" gives "to"; -1 when the name opens the sentence, as after "But" or "However,". */
function wordBefore(grammar: Grammar, sentence: number, first: number): number {
  const opening = grammar.sentences.firstToken[sentence]!;
  const last = Math.max(opening, first - 5);
  let at = first - 1;
  while (at >= last && isTitle(grammar, at)) at--;
  // "62-year-old Ada Reed"
  if (at - 4 >= opening && isWord(grammar, at, 'old') && isWord(grammar, at - 2, 'year')) at -= 5;
  if (at < opening) return -1;
  const links = at === opening && has(grammar, at, Word.conjunction);
  const leads = at === opening + 1 && has(grammar, opening, leadWord) && isComma(grammar, at);
  const opens = links || leads || isPhraseBefore(grammar, opening, at);
  return opens || isAllTitle(grammar, opening, at) ? -1 : at;
}

/** "President", "the Prime Minister", also the first word of "Transport Minister". */
function isTitle(grammar: Grammar, at: number): boolean {
  if (has(grammar, at, Word.preposition)) return false;
  if (has(grammar, at, titleWord)) return true;
  const leads = has(grammar, at + 1, Word.honorific | Word.person) && isCapital(grammar, at + 1);
  return leads && isCapital(grammar, at) && !has(grammar, at, Word.named);
}

/** "At the harbour, Ada Reed": a short phrase before the comma that the clause opens after. */
function isPhraseBefore(grammar: Grammar, opening: number, comma: number): boolean {
  if (comma - opening > longestPhrase || comma - opening < 2 || !isComma(grammar, comma))
    return false;
  if (!has(grammar, opening, Word.preposition)) return false;
  for (let at = opening + 1; at < comma; at++) {
    if (
      isComma(grammar, at) ||
      isCueVerb(grammar, at) ||
      has(grammar, at, Word.auxiliary | Word.verb)
    )
      return false;
  }
  return true;
}

/** In tokens. */
const longestPhrase = 6;

/** "Harbour Board Minority Leader Ada Reed": capitals from the head of the sentence to the name. */
function isAllTitle(grammar: Grammar, opening: number, last: number): boolean {
  if (last - opening >= longestTitle) return false;
  for (let at = opening; at <= last; at++) {
    if (!isCapital(grammar, at) || has(grammar, at, Word.preposition)) return false;
  }
  return true;
}

/** In tokens. */
const longestTitle = 8;

const leadWord = Word.conjunction | Word.adverb | Word.opener;
const titleWord = Word.honorific | Word.person | Word.determiner;

/** Does it open the sentence, or does a verb stand beside it? */
function isSubject(grammar: Grammar, name: number, before: number): boolean {
  if (before < 0) return true;
  // "Reed's brother, Josh Lind, sat"
  const apart = isComma(grammar, before) && isComma(grammar, name);
  const end = apart ? overAge(grammar, name + 1) : name;
  if (end >= grammar.tokens.count) return false;
  if (has(grammar, end, Word.auxiliary)) return true;
  // "power-sharing in which Reed became chairman": of a clause beside the main one.
  if (has(grammar, end, Word.verb)) return !has(grammar, before, Word.subordinator);
  if (isCueVerb(grammar, end)) return true;
  return looksLikeVerb(grammar, end);
}

/** "Her neighbour, Val, 84, is": past the age and its comma. */
function overAge(grammar: Grammar, at: number): number {
  const aged = grammar.tokens.kind[at] === TokenKind.number && isComma(grammar, at + 1);
  return aged ? at + 2 : at;
}

/** A word in -s or -ed that is no function word. */
function looksLikeVerb(grammar: Grammar, token: number): boolean {
  const { tokens } = grammar;
  if (tokens.kind[token] !== TokenKind.word) return false;
  if (
    has(grammar, token, Word.preposition | Word.conjunction | Word.subordinator | Word.determiner)
  )
    return false;
  const end = endOf(tokens, token);
  const last = tokens.text.charCodeAt(end - 1);
  return last === 115 || (last === 100 && tokens.text.charCodeAt(end - 2) === 101);
}

/** Is the phrase the subject of a verb of saying, in the story's own words: "Reed also conceded that"? */
function saysSomething(grammar: Grammar, end: number): boolean {
  for (let at = end; at < grammar.tokens.count && at < end + 4; at++) {
    if (isCueVerb(grammar, at))
      return isFiniteCue(grammar, at) && cueAt(grammar, at).frame !== 'weak';
    if (!has(grammar, at, Word.auxiliary | Word.adverb)) return false;
  }
  return false;
}

function followsAccording(grammar: Grammar, before: number): boolean {
  return before > 0 && isTo(grammar, before) && has(grammar, before - 1, Word.according);
}
