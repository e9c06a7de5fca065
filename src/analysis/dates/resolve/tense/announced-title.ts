import { announced } from '../../../../words/date-contexts.js';
import { otherLeads } from '../../../../words/tense-words.js';
import { type DateWords, plainWord } from '../../words/date-words.js';
import { WordClass } from '../../words/word-class.js';
import { isPastForm } from './past-form.js';
import { isSentenceEnd } from './sentence-end.js';

/** How much of a headline may stand before its "to", in words. */
const reach = 12;

/** Headlines leave "is" out: "Trial to open in March". `at` = its "to"; not "Man jailed for trying to leave in March". */
export function isAnnounced(words: DateWords, at: number): boolean {
  if (at >= words.titleEnd || !announced.has(plainWord(words, at + 1))) return false;
  if (otherLeads.has(plainWord(words, at - 1))) return false;
  for (let before = at - 1; before > at - reach; before--) {
    if (isSentenceEnd(words, before)) return before < at - 1;
    if (words.class[before] === WordClass.past || isPastForm(words, before)) return false;
  }
  return false;
}
