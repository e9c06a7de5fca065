import { type DateWords, plainWord } from '../../words/date-words.js';
import { WordClass } from '../../words/word-class.js';
import { isPastForm } from './past-form.js';
import { isSentenceEnd } from './sentence-end.js';

const lasted = new Set(
  'ran was were lasted continued stayed remained served worked lived ruled reigned stood'.split(
    ' ',
  ),
);

/** The same with an object: "led the guild until May", "held the post until May"; but "was held until May" may look ahead. */
const lastedWithObject = new Set('led kept held had'.split(' '));

/** "ran until February", "was mayor until May": the verb tells of what went on till then; "postponed until" looks ahead. */
export function lastedUntil(words: DateWords, last: number): boolean {
  for (let at = last; at > last - 6 && !isSentenceEnd(words, at); at--) {
    if (words.class[at] === WordClass.future) return false;
    if (words.class[at] !== WordClass.past && !isPastForm(words, at)) continue;
    const verb = plainWord(words, at);
    return lasted.has(verb) || (at < last && lastedWithObject.has(verb));
  }
  return false;
}
