import { isSameSentence } from '../../../language/sentences.js';
import { wishes } from '../../../words/reporting.js';
import { type Grammar, has, isCueVerb } from '../../grammar/grammar.js';
import { isPunctuation } from '../../grammar/orthography.js';
import { cueAt } from '../../grammar/verb/cue-verb.js';
import { isFiniteCue } from '../../grammar/verb/finite-cue.js';
import { isTo } from '../../grammar/verb/infinitive.js';
import { Word } from '../../grammar/word-class.js';
import { lowerWord } from '../../grammar/word-text.js';
import type { Setting } from '../setting/setting.js';
import { type Found, found, foundSource } from './found.js';
import { participleSubject } from './participle-lead.js';
import { infinitiveSubject } from './shared-subject.js';

/** …, adding, "…": the one who does both, or whoever spoke before. */
export function participleVerb({ grammar, beforeFrom, previous }: Setting, at: number): Found {
  const phrase = participleSubject(grammar, at, beforeFrom);
  return phrase ? found(phrase, at) : sameSpeaker(grammar, previous, at);
}

/** Reed went on to say, "…". */
export function infinitiveVerb({ grammar, beforeFrom, beforeTo }: Setting, at: number): Found {
  if (beforeTo - at > 2 || at <= beforeFrom || !isTo(grammar, at - 1)) return null;
  const { frame } = cueAt(grammar, at);
  if (frame !== 'clause' && frame !== 'person') return null;
  if (isUrged(grammar, at - 1, beforeFrom) || isWished(grammar, at - 1, beforeFrom)) return null;
  return foundSource(grammar, infinitiveSubject(grammar, at - 1, beforeFrom), at);
}

/** "Reed urged officials not to speculate: “…”": what others are asked to do, or to leave. */
function isUrged(grammar: Grammar, to: number, floor: number): boolean {
  for (let at = to - 2; at >= floor && at > to - longestHearer; at--) {
    if (isCueVerb(grammar, at))
      return cueAt(grammar, at).frame === 'person' && isFiniteCue(grammar, at);
    if (isPunctuation(grammar, at)) return false;
  }
  return false;
}

/** "Reed said he had wanted to ask “about the boats”": he said it. */
function isWished(grammar: Grammar, to: number, floor: number): boolean {
  if (!wishes.has(lowerWord(grammar, to - 1))) return false;
  for (let at = to - 2; at >= floor; at--)
    if (isCueVerb(grammar, at) && isFiniteCue(grammar, at)) return true;
  return false;
}

/** In tokens, with the verb and "not". */
const longestHearer = 8;

/** Reed writes that it is “bad” and urges Lind to “wait” */
export function goesOnAt({ grammar, beforeFrom, previous }: Setting, at: number): Found {
  const goesOn = has(grammar, beforeFrom, Word.conjunction) && at <= beforeFrom + 3;
  return goesOn ? sameSpeaker(grammar, previous, at) : null;
}

function sameSpeaker(grammar: Grammar, previous: Setting['previous'], at: number): Found {
  if (!previous?.attribution || !isSameSentence(grammar, previous.span.endToken, at)) return null;
  return { phrase: null, cue: at, continues: previous.index };
}
