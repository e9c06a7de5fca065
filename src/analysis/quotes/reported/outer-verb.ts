import { type Grammar, has, isCueVerb } from '../../grammar/grammar.js';
import { isNameWord } from '../../grammar/name-word.js';
import { isComma, isPossessive } from '../../grammar/orthography.js';
import { cueAt } from '../../grammar/verb/cue-verb.js';
import { isFiniteCue } from '../../grammar/verb/finite-cue.js';
import { isTo } from '../../grammar/verb/infinitive.js';
import { Word } from '../../grammar/word-class.js';
import { endsIn } from '../../grammar/word-shape.js';
import { longest } from './content-end.js';
import { isFiniteVerb } from './finite-verb.js';
import type { ContentKind } from './link.js';

/** "Those who say the pier is old | were few", "The claim that it sank | was false": the verb behind the clause's own, or the comma before it, where the clause hangs on the subject of the sentence; `end` for none. */
export function outerVerb(grammar: Grammar, from: number, end: number, kind: ContentKind): number {
  const last = Math.min(end, from + longest);
  // "who accused Reed of fraud": an object has no verb.
  let own = kind === 'object' ? from : -1;
  for (let at = from + 1; at < last; at++) {
    if (has(grammar, at, opening)) own = -1;
    else if (isComma(grammar, at)) {
      if (own >= 0 && isPlainVerb(grammar, overAdverbs(grammar, at + 1, last))) return at;
    } else if (own < 0) {
      if (isFiniteVerb(grammar, at)) own = at;
    } else if (at === own + 1 && (isPlainVerb(grammar, at) || has(grammar, at, Word.adverb)))
      own = at;
    else if (isPlainVerb(grammar, at) || takesObject(grammar, at)) return at;
  }
  return end;
}

/** A clause of its own begins. */
const opening = Word.conjunction | Word.subordinator | Word.subjectPronoun | Word.who;

function overAdverbs(grammar: Grammar, from: number, end: number): number {
  let at = from;
  while (at < end && has(grammar, at, Word.adverb)) at++;
  return at;
}

/** A helping verb, a verb of saying or one of the lists, not behind "to". */
function isPlainVerb(grammar: Grammar, at: number): boolean {
  if (isCueVerb(grammar, at) && cueAt(grammar, at).frame === 'clause')
    return isFiniteCue(grammar, at);
  if (!has(grammar, at, Word.auxiliary | Word.verb) || isPossessive(grammar, at)) return false;
  return isFiniteVerb(grammar, at) && !isTo(grammar, at - 1) && !isHelped(grammar, at);
}

/** "has risen": behind a helping verb. */
function isHelped(grammar: Grammar, at: number): boolean {
  const before = has(grammar, at - 1, Word.adverb) ? at - 2 : at - 1;
  return !has(grammar, at, Word.auxiliary) && has(grammar, before, Word.auxiliary);
}

/** "backed Reed", "supported the plan": a word in -ed that is no participle. */
function takesObject(grammar: Grammar, at: number): boolean {
  if (!endsIn(grammar, at, 'ed') || !isFiniteVerb(grammar, at)) return false;
  if (has(grammar, at - 1, Word.auxiliary | Word.adverb)) return has(grammar, at - 2, Word.adverb);
  return isNameWord(grammar, at + 1) || has(grammar, at + 1, Word.determiner | Word.possessive);
}
