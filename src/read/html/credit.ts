import { pictureCredits } from '../../words/page-words.js';
import { phrasesOf } from '../../words/word-set.js';
import { dateOnly } from '../layout/head/date-only.js';

const creditMarks = phrasesOf(pictureCredits);

/** A caption or date line that no `figure` or `time` marks: "… (Foto: Getty)", "© AFP / NAME", "14 June 2019, 15:49". */
export function isCredit(text: string): boolean {
  if (
    dateOnly(text) !== null ||
    (text.length < 60 && /^[^a-z]{0,40}\b\d{1,2}:\d{2}\b(?: [AaPp][Mm])?$/.test(text))
  )
    return true;
  if (text.length > 240) return false;
  const lower = text.toLowerCase();
  return creditMarks().some((mark) => lower.includes(mark));
}
