import { TokenKind } from '../../../language/tokens.js';
import { wordSet } from '../../../words/word-set.js';
import { type Grammar, has } from '../../grammar/grammar.js';
import { isNameWord } from '../../grammar/name-word.js';
import { codeOf, isCapital, isComma, isDash, isWord } from '../../grammar/orthography.js';
import { cueAt } from '../../grammar/verb/cue-verb.js';
import { isTo } from '../../grammar/verb/infinitive.js';
import { Word } from '../../grammar/word-class.js';
import { endsIn } from '../../grammar/word-shape.js';
import { isUsedAs, Use } from '../../grammar/word-use.js';
import { afterVerb, states } from './after-verb.js';
import { hasVerb } from './clause-verb.js';

/** May the words between a verb and its "that" stand there: nothing, an object of telling, or what opens with a preposition, a time, an adverb or a comma? */
export function reachesThat(grammar: Grammar, cue: number, that: number): boolean {
  const first = afterVerb(grammar, cue);
  const { frame, lemma } = cueAt(grammar, cue);
  // "rejected that argument"
  if (frame === 'object' && !opensClause(grammar, that + 1)) return false;
  if (that === first) return true;
  if (frame === 'person') return !tellsStory(grammar, first);
  if (lemma === 'go') return that <= cue + 3 && !isTo(grammar, that - 1);
  if (frame === 'weak' && voicing.has(lemma))
    return isUsedAs(grammar, that - 1, Use.claim) || isUsedAs(grammar, that - 1, Use.speechAct);
  // "acknowledged on Sunday that"
  if (has(grammar, that - 1, Word.time) && that <= first + 2) return true;
  if ((frame === 'weak' && !states(grammar, cue)) || frame === 'object') return false;
  // "said this Sunday that"
  const timed = has(grammar, first, Word.determiner) && has(grammar, first + 1, Word.time);
  return (
    timed ||
    isComma(grammar, first) ||
    isDash(grammar, first) ||
    has(grammar, first, Word.preposition | Word.time | Word.adverb)
  );
}

/** A noun behind "that" and nothing more of a clause: a stop, a day, or up to `to` no verb ("noted that rise in its letter"). */
export function pointsAt(grammar: Grammar, noun: number, to: number): boolean {
  const { kind } = grammar.tokens;
  if (kind[noun] !== TokenKind.word || isCapital(grammar, noun) || opensClause(grammar, noun))
    return false;
  const others = Word.plural | Word.preposition | Word.adverb | Word.subordinator;
  if (has(grammar, noun, others)) return false;
  const next = noun + 1;
  const code = codeOf(grammar, next);
  if (code === 46 || code === 59) return true;
  if (!has(grammar, next, Word.preposition)) return false;
  return has(grammar, next + 1, Word.time) || !hasVerb(grammar, next, to);
}

/** "killed 68 people", "was ill", behind whom one told or asked. */
export function opensRelative(grammar: Grammar, cue: number, at: number): boolean {
  if (has(grammar, at, Word.auxiliary | Word.verb)) return !has(grammar, at, Word.time);
  if (!endsIn(grammar, at, 'ed') || cueAt(grammar, cue).frame !== 'person') return false;
  const object = Word.determiner | Word.possessive | Word.objectPronoun | Word.preposition;
  return has(grammar, at + 1, object) || grammar.tokens.kind[at + 1] === TokenKind.number;
}

/** An article, a pronoun or a name: the subject of a clause. */
export function opensClause(grammar: Grammar, at: number): boolean {
  return (
    has(grammar, at, Word.determiner | Word.possessive | Word.subjectPronoun) ||
    isNameWord(grammar, at)
  );
}

/** "tells the story of a boy that" */
function tellsStory(grammar: Grammar, first: number): boolean {
  const noun = has(grammar, first, Word.determiner) ? first + 1 : first;
  return stories.some((word) => isWord(grammar, noun, word));
}

const stories = ['story', 'stories', 'tale', 'tales'];

/** "expressed the hope that", "issued a warning that" */
const voicing = wordSet('express voice issue present repeat');
