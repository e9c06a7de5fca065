import { indexAt } from '../../../language/token-map.js';
import { TokenKind } from '../../../language/tokens.js';
import { commonplaces } from '../../../words/reporting.js';
import { clauseSubject } from '../../grammar/clause/clause-subject.js';
import { subjectAfter } from '../../grammar/clause/subject-after.js';
import { subjectBefore } from '../../grammar/clause/subject-before.js';
import { type Grammar, has, isCueVerb } from '../../grammar/grammar.js';
import { isNameWord } from '../../grammar/name-word.js';
import { codeOf, isCapital, isComma } from '../../grammar/orthography.js';
import type { NounPhrase } from '../../grammar/phrase/phrase.js';
import { cueAt, isPassive } from '../../grammar/verb/cue-verb.js';
import { isFiniteCue } from '../../grammar/verb/finite-cue.js';
import { Word } from '../../grammar/word-class.js';
import { lowerWord } from '../../grammar/word-text.js';
import { innerEnd } from '../marks/quoted-span.js';
import type { Setting } from '../setting/setting.js';
import { according } from './according.js';
import { concerned } from './concerned.js';
import { type Found, found, isFirstPerson, isNobody, isStop, isVague } from './found.js';

/** The plan, Lind feared, would be "a hammock for the lazy": a longer piece in lower case belongs to whom its sentence is about. */
export function sentenceSubject({ grammar, span, beforeFrom, beforeTo }: Setting): Found {
  const { innerToken } = span;
  if (beforeFrom >= beforeTo || innerEnd(span) - innerToken < fewestOfPiece) return null;
  if (isCapital(grammar, innerToken) || grammar.tokens.kind[innerToken] !== TokenKind.word)
    return null;
  const phrase =
    concerned(grammar, beforeFrom, beforeTo) ?? clauseSubject(grammar, beforeFrom, beforeTo);
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
  afterFrom,
  afterTo,
  previous,
  above,
}: Setting): Found {
  if (beforeFrom < beforeTo || span.firstToken <= blockFrom) return null;
  // "“We sail at dawn” is a common saying here."
  if (
    has(grammar, afterFrom, Word.be) &&
    afterFrom + 1 < afterTo &&
    isShared(grammar, afterFrom + 1)
  )
    return null;
  // Did she mind? “I did.”: who is asked is who spoke before.
  const earlier = previous ?? above;
  if (earlier?.attribution && codeOf(grammar, span.firstToken - 1) === 63)
    return { phrase: null, cue: -1, continues: earlier.index };
  const sentence = indexAt(grammar.sentences.ofToken, span.firstToken - 1);
  const from = Math.max(
    blockFrom,
    grammar.sentences.firstToken[sentence]!,
    previous?.span.endToken ?? 0,
  );
  const end = span.firstToken;
  let weak: Found = null;
  for (let at = end - 1; at > from; at--) {
    if (weak && isComma(grammar, at)) {
      weak = insetSource(grammar, at, from) ?? weak;
      break;
    }
    if (!isCueVerb(grammar, at) || !isFiniteCue(grammar, at) || isNameWord(grammar, at)) continue;
    const phrase = closingSubject(grammar, at, end) ?? subjectBefore(grammar, at, from);
    if (!phrase || isFirstPerson(grammar, phrase)) continue;
    if (cueAt(grammar, at).frame !== 'weak') return found(phrase, at);
    // "Reed said Lind had spoken": the verb before it goes first.
    if (phrase.kind !== 'unnamed' && !isPassive(grammar, at)) weak ??= found(phrase, at);
  }
  if (weak) return weak;
  const source = closingSource(grammar, from, end);
  if (source) return source;
  const phrase = clauseSubject(grammar, from, end);
  if (!phrase || isFirstPerson(grammar, phrase)) return null;
  if (phrase.kind === 'unnamed' || isVague(grammar, phrase)) return null;
  return found(phrase, -1);
}

/** "a common saying", "one refrain": many say it. */
function isShared(grammar: Grammar, from: number): boolean {
  for (let at = from; at < from + 5; at++)
    if (commonplaces.has(lowerWord(grammar, at))) return true;
  return false;
}

/** "It rained, said Ada Reed." */
function closingSubject(grammar: Grammar, verb: number, end: number): NounPhrase | null {
  if (!isComma(grammar, verb - 1) || cueAt(grammar, verb).frame === 'weak') return null;
  // "Lind, a clerk, told the Herald."
  if (cueAt(grammar, verb).lemma === 'tell') return null;
  const phrase = subjectAfter(grammar, verb, end);
  const known = phrase && (phrase.kind === 'name' || has(grammar, phrase.head, Word.person));
  return known && isStop(grammar, phrase.end) ? phrase : null;
}

/** "Her brother, Reed added, proposed to her": who told it stands before the comma that closes the attribution. */
function insetSource(grammar: Grammar, comma: number, from: number): Found {
  const verb = comma - 1;
  if (!isCueVerb(grammar, verb) || cueAt(grammar, verb).frame === 'weak') return null;
  if (!isFiniteCue(grammar, verb) || isPassive(grammar, verb)) return null;
  const phrase = subjectBefore(grammar, verb, from);
  if (!phrase || isFirstPerson(grammar, phrase)) return null;
  let before = phrase.first - 1;
  // "Mrs. Reed", "the mayor"
  while (before > from && has(grammar, before, Word.honorific | Word.determiner)) before--;
  return isComma(grammar, before) ? found(phrase, verb) : null;
}

/** "It rained, according to Ada Reed." */
function closingSource(grammar: Grammar, from: number, end: number): Found {
  for (let at = end - 3; at > from; at--) {
    const source = isComma(grammar, at - 1) ? according(grammar, at, end) : null;
    if (source) return source;
  }
  return null;
}
