import { indexAt } from '../../../language/token-map.js';
import { entering } from '../../../words/verb-companions.js';
import { personalGender } from '../../coreference/expressions.js';
import { type Grammar, has, isCueVerb } from '../../grammar/grammar.js';
import { isNameWord } from '../../grammar/name-word.js';
import { codeOf, isCapital, isComma, isDash, isPunctuation } from '../../grammar/orthography.js';
import { isCueOf } from '../../grammar/verb/cue-verb.js';
import { Word } from '../../grammar/word-class.js';
import { innerEnd } from '../marks/quoted-span.js';
import type { Earlier, Setting } from '../setting/setting.js';
import { type Found, isStop } from './found.js';

/** "A," she said, "B.": the second piece goes on where the attribution of the first ends in a comma. */
export function interrupted({ grammar, previous, beforeTo }: Setting): Found {
  if (!previous?.attribution) return null;
  const { span, attribution, index } = previous;
  const spoken = attribution.phrase
    ? Math.min(
        attribution.phrase.first,
        attribution.cue < 0 ? attribution.phrase.first : attribution.cue,
      )
    : -1;
  if (spoken < span.endToken || beforeTo - span.endToken > 40) return null;
  const last = beforeTo - 1;
  if (!isComma(grammar, last) && !isDash(grammar, last)) return null;
  for (let at = Math.max(attribution.cue, span.endToken) + 1; at < last; at++) {
    if (isCueVerb(grammar, at) && !isNameWord(grammar, at)) return null;
  }
  return { phrase: null, cue: -1, continues: index };
}

/** Reed called it "old" and "bad", and Lind said: what nothing but "and" or a comma parts from a piece whose speaker stands before it. */
export function paired({ grammar, previous, span }: Setting): Found {
  if (!previous?.attribution) return null;
  const { phrase, cue } = previous.attribution;
  const link = previous.span.endToken;
  const last = span.firstToken - 1;
  if (last < link || last > link + 1 || !phrase || cue < 0 || cue > previous.span.firstToken)
    return null;
  const joined = has(grammar, last, Word.conjunction) || isComma(grammar, last);
  return joined && (last === link || isComma(grammar, link))
    ? { phrase: null, cue: -1, continues: previous.index }
    : null;
}

/** Reed called it "a shame" and "a scandal": a further piece in the sentence of one that is attributed. */
export function sameSentence({ grammar, previous, span }: Setting): Found {
  if (!previous?.attribution) return null;
  const { innerToken, endToken } = previous.span;
  if (span.firstToken - endToken > 40) return null;
  for (let at = endToken; at < span.firstToken; at++) {
    if (isPunctuation(grammar, at) && isStop(grammar, at)) return null;
  }
  const last = innerEnd(previous.span) - 1;
  if (last >= innerToken && codeOf(grammar, last) === 46) return null;
  return { phrase: null, cue: -1, continues: previous.index };
}

/** "A," she said. "B."; "A," she said. But "B.": a quotation that opens the sentence after an attribution, with none of its own. */
export function resumed({ grammar, previous, beforeFrom, beforeTo, span }: Setting): Found {
  if (!previous?.attribution) return null;
  const and = beforeFrom + 1 === beforeTo && has(grammar, beforeFrom, Word.conjunction);
  if (beforeFrom < beforeTo && !(and && isCapital(grammar, beforeFrom))) return null;
  const { index } = previous;
  // Between the two stands the attribution of the first, or nothing at all.
  const between = span.firstToken - previous.span.endToken;
  if (between === 0) return { phrase: null, cue: -1, continues: index };
  if (between > 60 || isToldOfHim(grammar, previous, span.firstToken)) return null;
  if (isCutIn(grammar, previous, span.firstToken)) return null;
  const sentences =
    indexAt(grammar.sentences.ofToken, beforeFrom - 1) -
    indexAt(grammar.sentences.ofToken, previous.span.endToken);
  return sentences === 0 ? { phrase: null, cue: -1, continues: index } : null;
}

/** "A," Reed said, and her husband cut in. "B.": another takes the word. */
function isCutIn(grammar: Grammar, { span, attribution }: Earlier, end: number): boolean {
  let at = end - 1;
  while (at > end - 4 && !isCueVerb(grammar, at)) at--;
  if (at <= Math.max(span.endToken, attribution?.cue ?? 0) + 1) return false;
  return isCueOf(grammar, at, entering);
}

/** Lind told her: "A." He shrugged. "B.": what was led in and has ended is followed by a sentence about somebody, whose words come next. */
function isToldOfHim(grammar: Grammar, { span, attribution }: Earlier, end: number): boolean {
  const { endToken } = span;
  const phrase = attribution?.phrase;
  if (!phrase || phrase.first > span.firstToken || codeOf(grammar, endToken - 2) !== 46)
    return false;
  return (
    endToken < end &&
    personalGender(grammar, endToken) !== null &&
    has(grammar, endToken, Word.subjectPronoun)
  );
}
