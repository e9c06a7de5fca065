import { speaking } from '../../../words/verb-companions.js';
import { subjectBefore } from '../../grammar/clause/subject-before.js';
import { has } from '../../grammar/grammar.js';
import { Word } from '../../grammar/word-class.js';
import { lowerWord } from '../../grammar/word-text.js';
import type { Setting } from '../setting/setting.js';
import { type Found, foundSource } from './found.js';
import { opensNewSentence } from './reads-on.js';

/** How long the subject with its description may be, in tokens. */
const reach = 24;

/** "…." Reed, who chairs the club, was speaking after the vote: the next sentence tells when its words were said. */
export function speakingAfter(setting: Setting): Found {
  const { grammar, beforeFrom, beforeTo, afterFrom, afterTo } = setting;
  if (beforeFrom < beforeTo || afterFrom + 2 >= afterTo || !opensNewSentence(setting)) return null;
  const end = Math.min(afterTo - 1, afterFrom + reach);
  for (let be = afterFrom + 1; be < end; be++) {
    if (!has(grammar, be, Word.be) || !speaking.has(lowerWord(grammar, be + 1))) continue;
    const phrase = subjectBefore(grammar, be, afterFrom);
    return phrase && phrase.first <= afterFrom + nearSubject
      ? foundSource(grammar, phrase, be + 1)
      : null;
  }
  return null;
}

/** In tokens: titles and a description may stand before the name. */
const nearSubject = 6;
