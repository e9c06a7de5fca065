import { headings } from '../../../words/reporting.js';
import { type Grammar, has, isCueVerb } from '../../grammar/grammar.js';
import { isNameWord } from '../../grammar/name-word.js';
import { isComma, isPunctuation, isWord } from '../../grammar/orthography.js';
import { cueAt } from '../../grammar/verb/cue-verb.js';
import { Word } from '../../grammar/word-class.js';
import { lowerWord } from '../../grammar/word-text.js';
import { isUsedAs, Use } from '../../grammar/word-use.js';
import { innerEnd } from '../marks/quoted-span.js';
import type { Setting } from '../setting/setting.js';
import { isNamed } from './named.js';
import { isNickname } from './nickname.js';
import { isTitle, isTitleOfWork } from './title.js';

/** Marks around something that nobody says: a nickname, a name that is given, the title of a work, a programme, an event. */
export function isNoSpeech(setting: Setting, words: number, midSentence: boolean): boolean {
  if (isHeaded(setting)) return true;
  if (words > 8) return false;
  return (
    isNickname(setting.grammar, setting.span, setting.blockFrom, setting.blockTo) ||
    isNamed(setting, words) ||
    isWork(setting, words) ||
    ((midSentence || isSung(setting)) && isTitleOfWork(setting, words))
  );
}

/** A paper titled "…"; on the theme: "…". However long it is. */
function isHeaded({ grammar, beforeFrom, beforeTo }: Setting): boolean {
  let at = beforeTo - 1;
  if (at > beforeFrom && isPunctuation(grammar, at)) at--;
  return at >= beforeFrom && headings.has(lowerWord(grammar, at));
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
  const as = afterFrom + 1;
  // “Iron Gate”, as the army calls its march, began in May.
  if (as < afterTo && isComma(grammar, afterFrom) && isWord(grammar, as, 'as')) {
    for (let at = as + 1; at < Math.min(afterTo, as + 8); at++)
      if (isCue(grammar, at, 'call')) return true;
  }
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
