import { isSameSentence } from '../../../language/sentences.js';
import { subjectBefore } from '../../grammar/clause/subject-before.js';
import { type Grammar, has, isCueVerb } from '../../grammar/grammar.js';
import { isComma, isPunctuation } from '../../grammar/orthography.js';
import { isFiniteCue } from '../../grammar/verb/finite-cue.js';
import { Word } from '../../grammar/word-class.js';
import { lowerWord } from '../../grammar/word-text.js';
import type { Setting } from '../setting/setting.js';
import { isThat } from './found.js';

/** "It rained." Reed opened the match — what follows is a sentence of its own, and only a plain verb of saying would tie it to the quotation. */
export function opensNewSentence({ grammar, afterFrom }: Setting): boolean {
  return !isSameSentence(grammar, afterFrom - 1, afterFrom);
}

/** A quotation that ends in a comma, a question mark or the like, or is followed by a comma, sends the reader on. */
export function endsOpen(setting: Setting): boolean {
  const code = setting.lastPunctuation;
  if (code === 44 || code === 63 || code === 33 || code === 0x2014) return true;
  const { grammar, afterFrom, afterTo } = setting;
  return afterFrom < afterTo && isComma(grammar, afterFrom);
}

/** A piece inside a sentence, after which "and" opens another clause. */
export function isJoinedOn(setting: Setting): boolean {
  const { grammar, beforeFrom, beforeTo, afterComma } = setting;
  if (beforeFrom >= beforeTo || isPunctuation(grammar, beforeTo - 1)) return false;
  return has(grammar, afterComma, Word.conjunction) && !opensNewSentence(setting);
}

/** When Reed shouted, "We sail," Lind laughed: the clause before has its words, the one after it tells something else. */
export function belongsBefore({ grammar, beforeFrom, beforeTo }: Setting): boolean {
  const last = beforeTo - 1;
  let cue = isComma(grammar, last) || isThat(grammar, last) ? last - 1 : last;
  // "claimed on Monday that"
  if (isThat(grammar, last) && has(grammar, cue, Word.time)) {
    cue--;
    if (has(grammar, cue, Word.preposition)) cue--;
  }
  if (cue <= beforeFrom + 1 || !isCueVerb(grammar, cue) || !isFiniteCue(grammar, cue)) return false;
  // Asked about Reed, who had said that “it rained,” Lind laughed: "that" ties the words to the verb before it.
  if (cue < last && isThat(grammar, last)) return subjectBefore(grammar, cue, beforeFrom) !== null;
  let opener = beforeFrom;
  while (opener < cue && opener < beforeFrom + 2 && isLightOpener(grammar, opener)) opener++;
  return (
    (has(grammar, opener, Word.subordinator) || afterOrBefore.has(lowerWord(grammar, opener))) &&
    subjectBefore(grammar, cue, opener + 1) !== null
  );
}

/** "But even", "And" before a subordinator. */
function isLightOpener(grammar: Grammar, at: number): boolean {
  return has(grammar, at, Word.conjunction | Word.adverb) && !has(grammar, at, Word.subordinator);
}

const afterOrBefore = new Set(['after', 'before']);
