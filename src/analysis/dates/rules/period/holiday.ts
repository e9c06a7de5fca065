import { wordHash } from '../../../../language/hash.js';
import { numberOf } from '../../../../language/packed-words.js';
import { wordSet } from '../../../../words/word-set.js';
import type { Direction, Stretch } from '../../meaning/meaning.js';
import { calendar } from '../../meaning/new-meaning.js';
import { type DateWords, isCapital, isMark, plainWord, wordAt } from '../../words/date-words.js';
import { Unit, WordClass } from '../../words/word-class.js';
import { isClitic } from '../clitic.js';
import { withTime } from '../day/month.js';
import type { Match, Rule } from '../rule.js';
import { yearAfter } from '../year/year-after.js';
import { firstWords, formLists } from './feast/feast-forms.made.js';

/** "Christmas", "Thanksgiving Day", "New Year's Eve 1999". */
export const holiday: Rule = {
  id: 'holiday',
  on: [WordClass.holiday, WordClass.month],
  read: (words, at) => holidayAt(words, at, null),
};

export function holidayAt(words: DateWords, at: number, direction: Direction): Match | null {
  if (!isCapital(words, at)) return null;
  const found = nameAt(words, at);
  if (found === null) return null;
  // "August bank holiday Monday".
  if (words.class[found.end] === WordClass.weekday && plainWord(words, found.end - 1) === 'holiday')
    found.end++;
  const stretch = stretchAt(words, found.end);
  // "Anzac Day eve"; Christmas Eve is a feast of its own.
  const isEve = plainWord(words, found.end) === 'eve';
  const named = stretch === undefined && !isEve ? found.end : found.end + 1;
  const year = yearAfter(words, named);
  // "Christmas in 2009": the year is a mention of its own.
  const told = wordAt(words, named) === 'in' ? yearAfter(words, named + 1) : null;
  const meaning = calendar({
    period: { kind: 'holiday', number: found.number },
    year: year?.year ?? told?.year ?? null,
    yearShift: year?.shift ?? null,
    direction,
    ...(stretch && { stretch }),
    ...(isEve && { nextTo: dayBefore }),
  });
  return withTime(words, year?.end ?? named, meaning);
}

const dayBefore = { unit: Unit.day, side: -1 } as const;

/** "Easter week", "Labor Day weekend". */
function stretchAt(words: DateWords, at: number): Stretch | undefined {
  const word = wordAt(words, at);
  return word === 'week' || word === 'weekend' ? word : undefined;
}

interface Form {
  readonly words: readonly string[];
  readonly number: number;
}

/** By the place of their list; cut up when a story has their first word. */
const formsOf: (readonly Form[])[] = [];

function formsFrom(first: string): readonly Form[] {
  const number = numberOf(firstWords, wordHash(first));
  if (number === 0) return noForms;
  formsOf[number] ??= formLists[number - 1]!.split('|').map((form) => {
    const [name, feast] = form.split('=');
    return { words: name!.split(' '), number: Number(feast) };
  });
  return formsOf[number];
}

const noForms: readonly Form[] = [];

/** The longest name that begins here. */
function nameAt(words: DateWords, at: number): { number: number; end: number } | null {
  const forms = formsFrom(wordAt(words, at));
  let found: { number: number; end: number } | null = null;
  for (let index = 0; index < forms.length; index++) {
    const form = forms[index]!;
    const end = matchForm(words, at, form.words);
    if (end > (found?.end ?? 0)) found = { number: form.number, end };
  }
  return found;
}

/** End of the form's words here, clitics and "Jr." skipped; 0 when they do not stand here. A name begins and ends with a capital. */
function matchForm(words: DateWords, at: number, form: readonly string[]): number {
  let place = at;
  for (let index = 0; index < form.length; index++) {
    const word = form[index]!;
    // "New Year's" alone.
    if (word === "'s")
      return isClitic(words, place) && !ofOthers.has(plainWord(words, place + 1)) ? place + 1 : 0;
    if (index > 0 && isSkipped(words, place)) place++;
    if (index > 0 && plainWord(words, place) !== word) return 0;
    const isEdge = index === 0 || (index === form.length - 1 && !isSmall(form));
    if (isEdge && !isCapital(words, place)) return 0;
    place++;
  }
  return place;
}

const ofOthers = wordSet('resolution resolutions honours honors');

/** "Christmas eve", "New Year's day": "August bank holiday" written small too; "mother's day" may be any. */
function isSmall(form: readonly string[]): boolean {
  const last = form.at(-1);
  return last === 'eve' || last === 'holiday' || form[0] === 'new' || form[0] === 'christmas';
}

function isSkipped(words: DateWords, at: number): boolean {
  if (isClitic(words, at) || isMark(words, at, 39) || isMark(words, at, 0x2019)) return true;
  const word = plainWord(words, at);
  return word === 'jr.' || word === 'jr';
}
