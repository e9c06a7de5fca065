import { type Grammar, has, isCueVerb } from '../grammar/grammar.js';
import { isComma, isPossessive, isWord } from '../grammar/orthography.js';
import { cueAt } from '../grammar/verb/cue-verb.js';
import { isFiniteCue } from '../grammar/verb/finite-cue.js';
import { isTo } from '../grammar/verb/infinitive.js';
import { Word } from '../grammar/word-class.js';
import type { Character } from './character.js';
import { meetHero } from './hero.js';
import { type Discourse, type Place, remember, speak } from './reference.js';
import { isSubject } from './subject-test.js';
import { wordBefore } from './word-before.js';

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
  if (quoted) trace.namedInside = place.sentence;
  if (quoted && trace.token >= 0) return;
  const { sentence, block } = place;
  const embedded = place.embedded && !saysSomething(grammar, end);
  const before = wordBefore(grammar, sentence, first);
  const possessive = isOwner(grammar, first, end);
  const topic = opensTopic(grammar, place, before, end);
  const oblique = before >= 0 && !topic && has(grammar, before, Word.preposition);
  const subject =
    keepsSubject(grammar, discourse, character, place) ||
    (!possessive &&
      !oblique &&
      !embedded &&
      !quoted &&
      (place.speaks || topic || isSubject(grammar, end, before)));
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
  trace.kin = !speaks && !place.speaks && isKin(grammar, first);
  if (subject) trace.subjectSentence = sentence;
  if (subject && before < 0) trace.openedSentence = sentence;
  meetHero(grammar, discourse, character, place, end);
  trace.mentions++;
  remember(discourse, character);
}

/** "Reed kept his fists clenched": still the subject of his sentence, where nobody else came between. */
function keepsSubject(
  grammar: Grammar,
  { recent }: Discourse,
  character: Character,
  { sentence, token }: Place,
): boolean {
  const { trace } = character;
  if (!trace.subject || trace.sentence !== sentence) return false;
  return has(grammar, token, Word.possessive) && recent.at(-1) === character;
}

/** "his", "Reed's" */
function isOwner(grammar: Grammar, first: number, end: number): boolean {
  const pronoun = has(grammar, first, Word.possessive) && end === first + 1;
  return pronoun || isPossessive(grammar, end);
}

/** "For Reed, it is simple", "As for Reed, it is": whom the sentence is about. */
function opensTopic(grammar: Grammar, { sentence }: Place, link: number, end: number): boolean {
  const opening = grammar.sentences.firstToken[sentence]!;
  if (link < 0 || !isWord(grammar, link, 'for')) return false;
  const first = link === opening || (link === opening + 1 && isWord(grammar, opening, 'as'));
  return first && isComma(grammar, end);
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
  return before > 0 && isTo(grammar, before) && isWord(grammar, before - 1, 'according');
}

/** "her mother, Edith", "Reed's brother Josh": kin of whom the story is about. */
function isKin(grammar: Grammar, first: number): boolean {
  const noun = isComma(grammar, first - 1) ? first - 2 : first - 1;
  if (!has(grammar, noun, Word.female | Word.male)) return false;
  return has(grammar, noun - 1, Word.possessive) || isPossessive(grammar, noun - 1);
}
