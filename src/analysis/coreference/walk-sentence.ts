import { bitsOf, type Grammar, isCueVerb } from '../grammar/grammar.js';
import { nameAt } from '../grammar/name-type.js';
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
  for (let token = from; token < to; token++) {
    const taken = speech.taken[token]!;
    const bits = bitsOf(grammar, token);
    const named = (bits & Word.named) !== 0;
    const quoted = (taken & Taken.quoted) !== 0;
    // Of what stands in quotation marks only the names are met.
    const means = ((bits & refers) | taken) !== 0 || token === aged;
    if (!named && (quoted || (!means && !isCueVerb(grammar, token)))) continue;
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
