import { bitsOf, type Grammar, has, isCueVerb } from '../grammar/grammar.js';
import { nameAt } from '../grammar/name-type.js';
import { isWord, nextComma } from '../grammar/orthography.js';
import { cueAt } from '../grammar/verb/cue-verb.js';
import { isFiniteCue } from '../grammar/verb/finite-cue.js';
import { roleNoun, Word } from '../grammar/word-class.js';
import { openingAge } from './expressions.js';
import { meetExpression } from './meet-expression.js';
import { meetName } from './meet-name.js';
import type { Place } from './reference.js';
import { type SpeechMap, Taken } from './speech-map.js';
import type { Mutable, Walk } from './walk.js';

export function walkSentence(walk: Walk, place: Mutable<Place>, from: number, to: number): void {
  const { grammar, speech } = walk;
  const { mentions } = grammar.names;
  let reported = false;
  const aged = openingAge(grammar, from, to);
  const told = askedEnd(grammar, from, to);
  for (let token = from; token < to; token++) {
    const taken = speech.taken[token]!;
    const bits = bitsOf(grammar, token);
    const named = (bits & Word.named) !== 0;
    const quoted = (taken & Taken.quoted) !== 0;
    // Of what stands in quotation marks only the names are met.
    const means = ((bits & refers) | taken) !== 0 || token === aged;
    if (!named && (quoted || token < told || (!means && !isCueVerb(grammar, token)))) continue;
    const mention = named ? nameAt(grammar, token) : -1;
    const met = named
      ? mentions.firstToken[mention] === token || (taken & Taken.speaker) !== 0
      : means;
    if (met) {
      const phrase = taken & Taken.speaker ? speech.speakers.get(token) : undefined;
      place.token = token;
      place.speaks = speaksHere(grammar, speech, token, mention);
      place.embedded = (reported || (taken & Taken.content) !== 0) && !place.speaks;
      const isName = named && meetName(walk, place, mention, phrase, quoted);
      if (!quoted && !isName) meetExpression(walk, place, phrase);
    }
    // "Asked about that, Reed smiled": what opens the sentence reports nothing.
    const opens = !quoted && token > from && isCueVerb(grammar, token);
    if (opens && opensReport(grammar, token)) reported = true;
  }
}

/** "Asked whether she would go, Reed smiled": before the comma "she" is the one who is named behind it, and nobody of before; `from` for other sentences. */
function askedEnd(grammar: Grammar, from: number, to: number): number {
  const asked = isWord(grammar, from, 'when') ? from + 1 : from;
  if (!isWord(grammar, asked, 'asked')) return from;
  const comma = nextComma(grammar, asked, to);
  const name = comma > 0 && has(grammar, comma + 1, Word.honorific) ? comma + 2 : comma + 1;
  return comma > 0 && nameAt(grammar, name) >= 0 ? comma : from;
}

/** Words that can mean someone without naming him. */
const refers = Word.subjectPronoun | Word.possessive | Word.objectPronoun | roleNoun;

/** Does the name at this token, or the token itself where there is none, name a speaker? */
function speaksHere(
  { names }: Grammar,
  { taken }: SpeechMap,
  token: number,
  mention: number,
): boolean {
  if (mention < 0) return (taken[token]! & Taken.speaker) !== 0;
  const end = names.mentions.endToken[mention]!;
  for (let at = names.mentions.firstToken[mention]!; at < end; at++)
    if (taken[at]! & Taken.speaker) return true;
  return false;
}

/** A verb of saying: what follows it in the sentence is somebody's words. */
function opensReport(grammar: Grammar, token: number): boolean {
  if (!isFiniteCue(grammar, token)) return false;
  const { frame } = cueAt(grammar, token);
  return frame === 'clause' || frame === 'person';
}
