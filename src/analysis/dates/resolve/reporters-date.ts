import { weekdayOf } from '../calendar/calendar.js';
import type { CalendarMeaning } from '../meaning/meaning.js';
import { plainWord } from '../words/date-words.js';
import { publicationAnchor } from './context/anchor.js';
import type { Context } from './context/context.js';
import { momentIn } from './moment/moment-in-year.js';
import type { Place } from './place.js';
import { isSentenceEnd } from './tense/sentence-end.js';
import { nearestYear } from './year/nearest-year.js';

const reach = 30;

/** A weekday fits one year in seven by chance: of those, one so many days from publication. */
const nearDays = 60;
/** Days before publication that an obituary begins with: "has died … on 5 February". */
const newsDays = 14;

/**
 * Obituaries and histories tell of old times and begin and end in the present: "The funeral will be held on Friday, 17 February". In a
 * narrative a date with "will" before it is the reporter's, so is one whose weekday fits a day near publication, and a day just before
 * publication where no year has been told yet.
 */
export function isReportersDate(meaning: CalendarMeaning, place: Place, context: Context): boolean {
  const anchor = publicationAnchor(context);
  if (!context.narrative || anchor === null || meaning.ofMention) return false;
  if (willStands(place)) return true;
  if (meaning.nth !== undefined) return false;
  const near = momentIn(nearestYear(meaning, anchor, 0, 0).year, meaning);
  if (near === null) return false;
  const away = near.first - anchor.day;
  if (meaning.weekday !== null)
    return weekdayOf(near.first) === meaning.weekday && Math.abs(away) < nearDays;
  return context.story === null && meaning.day !== null && away <= 0 && away > -newsDays;
}

function willStands({ words, start }: Place): boolean {
  for (let at = start - 1; at > start - reach && !isSentenceEnd(words, at); at--) {
    const word = plainWord(words, at);
    if (word === 'will' || word === 'shall') return true;
  }
  return false;
}
