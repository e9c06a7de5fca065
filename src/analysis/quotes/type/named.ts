import { subjectBefore } from '../../grammar/clause/subject-before.js';
import { type Grammar, has, isCueVerb } from '../../grammar/grammar.js';
import { isNameWord } from '../../grammar/name-word.js';
import { isCapital, isPunctuation, isWord } from '../../grammar/orthography.js';
import { cueAt } from '../../grammar/verb/cue-verb.js';
import { Word } from '../../grammar/word-class.js';
import { endsIn } from '../../grammar/word-shape.js';
import { lowerWord } from '../../grammar/word-text.js';
import { isUsedAs, Use } from '../../grammar/word-use.js';
import { agentBehind } from '../attribution/agent-behind.js';
import { innerEnd } from '../marks/quoted-span.js';
import type { Setting } from '../setting/setting.js';
import { isTitle } from './title.js';

/** After "so-called", "the film", "the term"; after a naming verb without an agent: "is known as", "a pattern called", "identified only as". */
export function isNamed(setting: Setting, words: number): boolean {
  const { grammar, span, beforeFrom, beforeTo } = setting;
  let at = beforeTo - 1;
  if (at < beforeFrom) return false;
  if (isPunctuation(grammar, at)) at--;
  if (at < beforeFrom) return false;
  if (isUsedAs(grammar, at, Use.namedThing)) return !isJudged(setting, at);
  const floor = Math.max(beforeFrom, at - 4);
  for (let verb = at; verb >= floor; verb--) {
    if (isUsedAs(grammar, verb, Use.namingVerb)) {
      if (verb === at && isTitle(grammar, span.innerToken, innerEnd(span), words)) return true;
      return (
        words <= 6 &&
        !takesObject(grammar, verb) &&
        (isCapital(grammar, span.innerToken) || agentBehind(setting, verb) === null) &&
        hasNoAgent(grammar, verb, beforeFrom)
      );
    }
    if (!isFiller(grammar, verb)) return false;
  }
  return false;
}

/** She called the book “a reckoning”: what is said of it in lower case is not its title. */
function isJudged({ grammar, span, beforeFrom }: Setting, thing: number): boolean {
  if (isCapital(grammar, span.innerToken)) return false;
  const floor = Math.max(beforeFrom, thing - 4);
  for (let at = thing - 1; at >= floor; at--)
    if (isCueVerb(grammar, at)) return cueAt(grammar, at).lemma === 'call';
  return false;
}

/** Words between a naming verb and the name: as, to, only, often, the, him. */
function isFiller(grammar: Grammar, at: number): boolean {
  return (
    has(
      grammar,
      at,
      Word.adverb | Word.determiner | Word.objectPronoun | Word.preposition | Word.subjectPronoun,
    ) ||
    isWord(grammar, at, 'as') ||
    isWord(grammar, at, 'simply')
  );
}

/** "called it", "Ada Reed, a nurse, called him": a participle takes no object. */
function takesObject(grammar: Grammar, verb: number): boolean {
  const object = verb + 1;
  // "called himself “the Fox”" gives a name.
  if (endsIn(grammar, object, 'self')) return false;
  return has(grammar, object, Word.objectPronoun | Word.subjectPronoun);
}

/** Passive or a participle: "was called", "a process called", "reportedly often referred to as"; not "Reed called it". */
function hasNoAgent(grammar: Grammar, verb: number, floor: number): boolean {
  let at = verb - 1;
  while (at >= floor && has(grammar, at, Word.adverb) && !has(grammar, at, Word.auxiliary)) at--;
  if (at < floor) return false;
  if (has(grammar, at, Word.auxiliary)) return passiveAuxiliaries.has(lowerWord(grammar, at));
  if (has(grammar, at, Word.subjectPronoun | Word.conjunction | Word.person | Word.plural))
    return false;
  // "what a spokesman for the port called"
  const subject = subjectBefore(grammar, verb, floor);
  if (subject && relatives.has(lowerWord(grammar, subject.first - 1))) return false;
  return isPunctuation(grammar, at) || !isNameWord(grammar, at);
}

const relatives = new Set(['what', 'which', 'whom']);

const passiveAuxiliaries = new Set(['is', 'are', 'was', 'were', 'be', 'been', 'being', "'s"]);
