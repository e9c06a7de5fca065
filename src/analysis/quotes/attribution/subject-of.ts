import { type Grammar, has } from '../../grammar/grammar.js';
import { codeOf, isPunctuation, isWord } from '../../grammar/orthography.js';
import type { NounPhrase } from '../../grammar/phrase/phrase.js';
import { cueAt } from '../../grammar/verb/cue-verb.js';
import { Word } from '../../grammar/word-class.js';
import type { Setting } from '../setting/setting.js';
import { type Found, found, isVague } from './found.js';
import { isRelative } from './inner-verb.js';
import { isJoined, mainSubject } from './shared-subject.js';

/** Who speaks at a verb before the quotation whose subject this is; `shared`: it is that of an earlier verb. Null where a verb further left may be the one. */
export function subjectOf(
  setting: Setting,
  at: number,
  phrase: NounPhrase,
  shared: boolean,
): Found {
  const { grammar, beforeFrom, beforeTo } = setting;
  if (shared && isReported(setting, at)) return null;
  const main = isVague(grammar, phrase) ? mainSubject(grammar, phrase, beforeFrom, at) : null;
  if (main) return found(main, at);
  if (isFarAndVague(setting, at, phrase)) return null;
  return isRelative(grammar, at, beforeFrom, beforeTo) ? null : found(phrase, at);
}

/** Is it the speaker where no verb further left has one? */
export function maySpeak(
  setting: Setting,
  at: number,
  phrase: NounPhrase,
  shared: boolean,
): boolean {
  const { grammar, beforeTo } = setting;
  if (shared && isReported(setting, at)) return true;
  const far = beforeTo - 1 - at > 1;
  return !far || codeOf(grammar, beforeTo - 1) !== 58 || !isFarAndVague(setting, at, phrase);
}

/** "Reed said Q2 had started “well”": the verb of what he said, unless no other verb of saying stands before it. */
function isReported({ grammar, beforeFrom }: Setting, at: number): boolean {
  return cueAt(grammar, at).frame === 'weak' && !isJoined(grammar, at, beforeFrom);
}

/** "The rules show, with some care, “…”": a thing, and no link right before the mark. */
function isFarAndVague({ grammar, beforeTo }: Setting, at: number, phrase: NounPhrase): boolean {
  const gap = beforeTo - 1 - at;
  const far = gap > 1 || (gap === 1 && !isLink(grammar, beforeTo - 1));
  return far && cueAt(grammar, at).frame === 'weak' && isVague(grammar, phrase);
}

/** "Reed spoke of the boats at length: “…”": the colon belongs to a verb further left. "Reed went to “the top”": no verb of saying. */
export function isFarAndWeak({ grammar, beforeTo }: Setting, at: number): boolean {
  const gap = beforeTo - 1 - at;
  const { frame, lemma } = cueAt(grammar, at);
  if (lemma === 'go') return gap > 0 && !goesInto(grammar, at, beforeTo - 1);
  return gap > 3 && frame === 'weak' && codeOf(grammar, beforeTo - 1) === 58;
}

/** "Reed goes: “…”", "went like “…”", "went on about “…”" */
function goesInto(grammar: Grammar, verb: number, last: number): boolean {
  return (
    isPunctuation(grammar, last) || isWord(grammar, last, 'like') || isWord(grammar, verb + 1, 'on')
  );
}

/** What a verb needs to lead in: the comma or colon after it, "described as", "referred to". */
function isLink(grammar: Grammar, at: number): boolean {
  return (
    isPunctuation(grammar, at) || isWord(grammar, at, 'as') || has(grammar, at, Word.preposition)
  );
}
