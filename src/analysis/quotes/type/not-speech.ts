import { TokenKind } from '../../../language/tokens.js';
import { type Grammar, has, isCueVerb } from '../../grammar/grammar.js';
import { isNameWord } from '../../grammar/name-word.js';
import { hasSpace, isCapital, isComma, isPunctuation, isWord } from '../../grammar/orthography.js';
import { cueAt } from '../../grammar/verb/cue-verb.js';
import { Word } from '../../grammar/word-class.js';
import { lowerWord } from '../../grammar/word-text.js';
import { isUsedAs, Use } from '../../grammar/word-use.js';
import { innerEnd } from '../marks/quoted-span.js';
import type { Setting } from '../setting.js';
import { isNickname } from './nickname.js';

/** Marks around something that nobody says: a nickname, a name that is given, the title of a work, a programme, an event. */
export function isNoSpeech(setting: Setting, words: number, midSentence: boolean): boolean {
  if (words > 8) return false;
  return (
    isNickname(setting.grammar, setting.span, setting.blockFrom, setting.blockTo) ||
    isNamed(setting, words) ||
    isWork(setting, words) ||
    ((midSentence || isSung(setting)) && isTitleOfWork(setting, words))
  );
}

/** A new show, "The Long Night"; "The Long Night," a film about the sea; "The Long Night" star Ada Reed. */
function isWork(
  { grammar, span, beforeTo, beforeFrom, afterFrom, afterTo }: Setting,
  words: number,
): boolean {
  if (!isTitle(grammar, span.innerToken, innerEnd(span), words)) return false;
  let before = beforeTo - 1;
  // Reed told "The Long Night" that it would rain.
  if (before >= beforeFrom && isCue(grammar, before, 'tell')) return true;
  if (before > beforeFrom && isComma(grammar, before)) before--;
  if (before >= beforeFrom && isUsedAs(grammar, before, Use.work)) return true;
  if (afterFrom >= afterTo) return false;
  if (isUsedAs(grammar, afterFrom, Use.workPerson)) return true;
  if (!has(grammar, afterFrom, Word.determiner)) return false;
  for (let at = afterFrom + 1; at < Math.min(afterTo, afterFrom + 4); at++) {
    if (isUsedAs(grammar, at, Use.work)) return true;
  }
  return false;
}

/** "Harbour closes at last," by Ada Reed: a headline and who wrote under it. */
export function isBylined({ grammar, span, afterFrom, afterTo }: Setting): boolean {
  const by = afterFrom;
  if (by + 1 >= afterTo || !isWord(grammar, by, 'by')) return false;
  const name = by + (has(grammar, by + 1, Word.determiner) ? 2 : 1);
  return name < afterTo && isNameWord(grammar, name) && isComma(grammar, innerEnd(span) - 1);
}

/** Reed's commentary, "We must sail now," is right: a headline, in lower case too, when nobody is given for it. */
export function namesPiece({ grammar, beforeFrom, beforeTo }: Setting): boolean {
  for (let at = beforeTo - 2; at >= Math.max(beforeFrom, beforeTo - 6); at--) {
    if (isUsedAs(grammar, at, Use.piece)) return true;
  }
  return false;
}

/** "sang": a title after it is a song, other words are sung. */
function isSung({ grammar, beforeFrom, beforeTo }: Setting): boolean {
  const last = beforeTo - 1;
  return last >= beforeFrom && isCue(grammar, last, 'sing');
}

function isCue(grammar: Grammar, at: number, lemma: string): boolean {
  return isCueVerb(grammar, at) && cueAt(grammar, at).lemma === lemma;
}

/** After "so-called", "the film", "the term"; after a naming verb without an agent: "is known as", "a pattern called", "identified only as". */
function isNamed({ grammar, span, beforeFrom, beforeTo }: Setting, words: number): boolean {
  let at = beforeTo - 1;
  if (at < beforeFrom) return false;
  if (isPunctuation(grammar, at)) at--;
  if (at < beforeFrom) return false;
  if (isUsedAs(grammar, at, Use.namedThing)) return true;
  const floor = Math.max(beforeFrom, at - 4);
  for (let verb = at; verb >= floor; verb--) {
    if (isUsedAs(grammar, verb, Use.namingVerb)) {
      if (verb === at && isTitle(grammar, span.innerToken, innerEnd(span), words)) return true;
      return words <= 6 && hasNoAgent(grammar, verb, beforeFrom);
    }
    if (!isFiller(grammar, verb)) return false;
  }
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

/** Passive or a participle: "was called", "a process called", "reportedly often referred to as"; not "Reed called it". */
function hasNoAgent(grammar: Grammar, verb: number, floor: number): boolean {
  let at = verb - 1;
  while (at >= floor && has(grammar, at, Word.adverb) && !has(grammar, at, Word.auxiliary)) at--;
  if (at < floor) return false;
  if (has(grammar, at, Word.auxiliary)) return passiveAuxiliaries.has(lowerWord(grammar, at));
  if (has(grammar, at, Word.subjectPronoun | Word.conjunction | Word.person | Word.plural))
    return false;
  return isPunctuation(grammar, at) || !isNameWord(grammar, at);
}

const passiveAuxiliaries = new Set(['is', 'are', 'was', 'were', 'be', 'been', 'being', "'s"]);

/** on MSNBC's "Morning Reed", the anthem "A Change of Wind": a title inside the sentence, unless a verb like "called" or "branded" puts it there. */
function isTitleOfWork({ grammar, span, beforeFrom, beforeTo }: Setting, words: number): boolean {
  const end = innerEnd(span);
  if (!isTitle(grammar, span.innerToken, end, words) || !isCapital(grammar, span.innerToken))
    return false;
  const { tokens } = grammar;
  const last = tokens.text.charCodeAt(tokens.start[end - 1]!);
  if (last === 33 || last === 63) return false;
  for (let at = beforeTo - 1; at >= Math.max(beforeFrom, beforeTo - 8); at--) {
    if (isCueVerb(grammar, at) && branding.has(cueAt(grammar, at).lemma)) return false;
  }
  return true;
}

const branding = new Set(
  'call describe label brand dub characterize characterise liken compare mock deride denounce shout chant yell cry blast refer scream deem'.split(
    ' ',
  ),
);

/** Every word capitalised but the small ones: The Long Night of the Reeds. */
export function isTitle(grammar: Grammar, first: number, end: number, words: number): boolean {
  const { tokens } = grammar;
  let capitals = 0;
  for (let at = first; at < end; at++) {
    if (tokens.kind[at] !== TokenKind.word) continue;
    if (isCapital(grammar, at)) {
      capitals++;
      continue;
    }
    const small = has(
      grammar,
      at,
      Word.preposition | Word.determiner | Word.conjunction | Word.auxiliary,
    );
    const joined =
      at > first && tokens.kind[at - 1] === TokenKind.punctuation && !hasSpace(grammar, at);
    if (!small && !joined) return false;
  }
  return capitals > 0 && capitals * 2 >= words;
}
