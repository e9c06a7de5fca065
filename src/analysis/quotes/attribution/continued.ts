import { indexAt } from '../../../language/token-map.js';
import { TokenKind } from '../../../language/tokens.js';
import { personalGender } from '../../coreference/expressions.js';
import { clauseSubject } from '../../grammar/clause/clause-subject.js';
import { subjectAfter, subjectBefore } from '../../grammar/clause/subject-before.js';
import {
  codeOf,
  type Grammar,
  has,
  isCapital,
  isComma,
  isCueVerb,
  isDash,
  isNameWord,
  isPersonName,
  isPunctuation,
} from '../../grammar/grammar.js';
import type { NounPhrase } from '../../grammar/phrase/phrase.js';
import { cueAt, isFiniteCue, isPassive } from '../../grammar/verb/cue-verb.js';
import { Word } from '../../grammar/word-class.js';
import { innerEnd, type QuotedSpan } from '../marks/pair-marks.js';
import type { Setting } from '../setting.js';
import { according } from './according.js';
import { type Found, found, isFirstPerson, isNobody, isStop, isVague } from './found.js';

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
  if (between > 60) return null;
  const sentences =
    indexAt(grammar.sentences.ofToken, beforeFrom - 1) -
    indexAt(grammar.sentences.ofToken, previous.span.endToken);
  return sentences === 0 ? { phrase: null, cue: -1, continues: index } : null;
}

/** "A," Reed said. ¶ "B.": a paragraph that is one quotation goes on from the attribution that closed the paragraph before. */
export function nextParagraph(setting: Setting): Found {
  const { above, leadFrom } = setting;
  if (!above?.attribution || !closesBlock(setting) || changesMarks(setting, above.span))
    return null;
  const { attribution, index, span: earlier } = above;
  const names = attribution.phrase;
  const closes = earlier.endToken > leadFrom || (names !== null && names.first >= leadFrom);
  return closes ? { phrase: null, cue: -1, continues: index } : null;
}

/** Does nothing but a stop follow in its paragraph? */
function closesBlock({ grammar, span, blockTo }: Setting): boolean {
  const { endToken } = span;
  return endToken >= blockTo || (endToken === blockTo - 1 && isStop(grammar, endToken));
}

/** An excerpt's own paragraph, `"It rained.`, after speech in other marks inside it, “We sail.” */
function changesMarks({ grammar, span }: Setting, earlier: QuotedSpan): boolean {
  const mark = codeOf(grammar, span.firstToken);
  return span.closeToken === null && mark === 34 && codeOf(grammar, earlier.firstToken) === 0x201c;
}

/** Reed said that it would rain. ¶ "B.": a paragraph that is one quotation goes on from what the sentence above reports. */
export function reportAbove(setting: Setting): Found {
  const { grammar, leadFrom, leadTo, above } = setting;
  if (!closesBlock(setting) || (above && changesMarks(setting, above.span))) return null;
  for (let at = leadFrom; at < leadTo; at++) {
    if (!isCueVerb(grammar, at) || !isFiniteCue(grammar, at) || isNameWord(grammar, at)) continue;
    const phrase = subjectBefore(grammar, at, leadFrom);
    if (!phrase || isFirstPerson(grammar, phrase)) continue;
    // "Reed spoke" leads to his words, "the crews went home" to nobody's.
    const someone = phrase.kind === 'name' || phrase.kind === 'pronoun';
    if (someone || cueAt(grammar, at).frame !== 'weak') return found(phrase, at);
  }
  const source = leadFrom < leadTo ? according(grammar, leadFrom, leadTo) : null;
  if (source) return source;
  // "Reed is hopeful." leads to her words too, when nothing else does.
  const phrase = leadFrom < leadTo ? clauseSubject(grammar, leadFrom, leadTo) : null;
  return phrase && isPerson(grammar, phrase) ? found(phrase, -1) : null;
}

/** A person's name, he or she. */
function isPerson(grammar: Grammar, { kind, head, mention }: NounPhrase): boolean {
  if (kind === 'pronoun') return personalGender(grammar, head) !== null;
  return kind === 'name' && mention >= 0 && isPersonName(grammar, mention);
}

/** "It rained, said Ada Reed." */
function closingSubject(grammar: Grammar, verb: number, end: number): NounPhrase | null {
  if (!isComma(grammar, verb - 1) || cueAt(grammar, verb).frame === 'weak') return null;
  return subjectAfter(grammar, verb, end);
}

/** The plan, Lind feared, would be "a hammock for the lazy": a longer piece in lower case belongs to whom its sentence is about. */
export function sentenceSubject({ grammar, span, beforeFrom, beforeTo }: Setting): Found {
  const { innerToken } = span;
  if (beforeFrom >= beforeTo || innerEnd(span) - innerToken < fewestOfPiece) return null;
  if (isCapital(grammar, innerToken) || grammar.tokens.kind[innerToken] !== TokenKind.word)
    return null;
  const phrase = clauseSubject(grammar, beforeFrom, beforeTo);
  if (!phrase || isFirstPerson(grammar, phrase) || isVague(grammar, phrase)) return null;
  return isNobody(grammar, phrase) ? null : found(phrase, -1);
}

/** Shorter pieces are as often a manner of speaking as somebody's words. In tokens. */
const fewestOfPiece = 5;

/** Reed was worried. "…": the subject of the sentence before, in the same paragraph. */
export function sentenceBefore({
  grammar,
  beforeFrom,
  beforeTo,
  span,
  blockFrom,
  previous,
}: Setting): Found {
  if (beforeFrom < beforeTo || span.firstToken <= blockFrom) return null;
  const sentence = indexAt(grammar.sentences.ofToken, span.firstToken - 1);
  const from = Math.max(
    blockFrom,
    grammar.sentences.firstToken[sentence]!,
    previous?.span.endToken ?? 0,
  );
  const end = span.firstToken;
  for (let at = end - 1; at > from; at--) {
    if (!isCueVerb(grammar, at) || !isFiniteCue(grammar, at) || isNameWord(grammar, at)) continue;
    const phrase = subjectBefore(grammar, at, from) ?? closingSubject(grammar, at, end);
    if (!phrase || isFirstPerson(grammar, phrase)) continue;
    const speaks = phrase.kind !== 'unnamed' && !isPassive(grammar, at);
    if (speaks || cueAt(grammar, at).frame !== 'weak') return found(phrase, at);
  }
  const phrase = clauseSubject(grammar, from, end);
  if (!phrase || isFirstPerson(grammar, phrase)) return null;
  if (phrase.kind === 'unnamed' || isVague(grammar, phrase)) return null;
  return found(phrase, -1);
}
