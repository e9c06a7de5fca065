import type { Article } from '../../../../article.js';
import type { DateOptions } from '../../date.js';
import { fromCountry } from './from-country.js';
import { fromZone } from './from-zone.js';
import { type OrderEvidence, proof, type Sibling } from './order-evidence.js';

/** Weighs, best first: the option, an unambiguous sibling, an ISO date equal to one reading, URL, language, zone, clock habit. */
export function dateOrder(
  article: Article,
  options: DateOptions,
  siblings: readonly Sibling[],
): OrderEvidence | null {
  if (options.dateOrder !== null) return proof(options.dateOrder, '--date-order');
  return (
    fromSibling(siblings) ??
    fromIsoDate(siblings) ??
    fromCountry(article.url) ??
    fromLanguage(article.language) ??
    fromZone(siblings) ??
    fromClockHabit(siblings)
  );
}

function fromSibling(siblings: readonly Sibling[]): OrderEvidence | null {
  for (const { date } of siblings) {
    if (date.style !== 'slashes' || date.order !== 'certain' || date.day === date.month) continue;
    return proof(date.dayFirst ? 'dmy' : 'mdy', 'a slash date beside it reads one way only');
  }
  return null;
}

function fromIsoDate(siblings: readonly Sibling[]): OrderEvidence | null {
  const sure = siblings.filter(({ date }) => date.style !== 'slashes' && date.day !== null);
  for (const { date } of siblings) {
    if (date.order !== 'unknown') continue;
    for (const { date: other } of sure) {
      if (other.year !== date.year) continue;
      if (other.month === date.month && other.day === date.day)
        return proof('dmy', 'the same date written another way');
      if (other.month === date.day && other.day === date.month)
        return proof('mdy', 'the same date written another way');
    }
  }
  return null;
}

function fromLanguage(language: string | null): OrderEvidence | null {
  const tag = language?.toLowerCase().replace('_', '-') ?? '';
  if (tag === '' || tag === 'en') return null;
  if (tag === 'en-us' || tag === 'en-ph') return proof('mdy', `the language is ${language}`);
  return proof('dmy', `the language is ${language}`);
}

/** American slash dates go with 10:31 AM, others with 10:31: a habit, no proof. */
function fromClockHabit(siblings: readonly Sibling[]): OrderEvidence | null {
  const slash = siblings.find(({ date, clock }) => date.order === 'unknown' && clock !== null);
  if (slash === undefined) return null;
  return slash.clock!.twelveHour
    ? { order: 'mdy', reason: 'a 12-hour clock goes with it', proof: false }
    : { order: 'dmy', reason: 'a 24-hour clock goes with it', proof: false };
}
