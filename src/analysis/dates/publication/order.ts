import type { Article } from '../../../article.js';
import type { DateOptions } from '../date.js';
import type { WrittenClock, WrittenDate } from './written-date.js';

export type DateOrder = 'dmy' | 'mdy';

/** How slash dates of one article are to be read, and what says so; null when nothing does. */
export interface OrderEvidence {
  readonly order: DateOrder;
  readonly reason: string;
  /** A guess from habits (12-hour clock) leaves the date ambiguous; proof does not. */
  readonly proof: boolean;
}

export interface Sibling {
  readonly date: WrittenDate;
  readonly clock: WrittenClock | null;
}

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

function proof(order: DateOrder, reason: string): OrderEvidence {
  return { order, reason, proof: true };
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

const dayFirstDomains =
  'uk ie au nz in za ng ke gh pk bd lk my sg hk mt eu de fr it es pt nl be at ch pl ru ua by tr ro dk se no fi gr cz hu br ar mx cl id vn th ae il';
const monthFirstDomains = 'us gov mil ph';

function fromCountry(url: string | null): OrderEvidence | null {
  const host = url === null ? '' : hostOf(url);
  const domain = host.slice(host.lastIndexOf('.') + 1);
  if (domain === '') return null;
  if (dayFirstDomains.split(' ').includes(domain))
    return proof('dmy', `the address ends in .${domain}`);
  if (monthFirstDomains.split(' ').includes(domain))
    return proof('mdy', `the address ends in .${domain}`);
  return null;
}

function hostOf(url: string): string {
  const start = url.indexOf('//');
  const rest = start < 0 ? url : url.slice(start + 2);
  const end = rest.search(/[/?#:]/);
  return (end < 0 ? rest : rest.slice(0, end)).toLowerCase();
}

function fromLanguage(language: string | null): OrderEvidence | null {
  const tag = language?.toLowerCase().replace('_', '-') ?? '';
  if (tag === '' || tag === 'en') return null;
  if (tag === 'en-us' || tag === 'en-ph') return proof('mdy', `the language is ${language}`);
  return proof('dmy', `the language is ${language}`);
}

const dayFirstZones = [
  'BST',
  'GMT',
  'CET',
  'CEST',
  'IST',
  'AEST',
  'AEDT',
  'NZST',
  'NZDT',
  'SAST',
  'WIB',
  'MSK',
];
const monthFirstZones = [
  'EST',
  'EDT',
  'ET',
  'CST',
  'CDT',
  'CT',
  'MST',
  'MDT',
  'MT',
  'PST',
  'PDT',
  'PT',
];

function fromZone(siblings: readonly Sibling[]): OrderEvidence | null {
  for (const { clock } of siblings) {
    if (clock?.zoneName == null) continue;
    if (dayFirstZones.includes(clock.zoneName))
      return proof('dmy', `the zone is ${clock.zoneName}`);
    if (monthFirstZones.includes(clock.zoneName))
      return proof('mdy', `the zone is ${clock.zoneName}`);
  }
  return null;
}

/** American slash dates go with 10:31 AM, others with 10:31: a habit, no proof. */
function fromClockHabit(siblings: readonly Sibling[]): OrderEvidence | null {
  const slash = siblings.find(({ date, clock }) => date.order === 'unknown' && clock !== null);
  if (slash === undefined) return null;
  return slash.clock!.twelveHour
    ? { order: 'mdy', reason: 'a 12-hour clock goes with it', proof: false }
    : { order: 'dmy', reason: 'a 24-hour clock goes with it', proof: false };
}
