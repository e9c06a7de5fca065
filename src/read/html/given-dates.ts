import type { RawDate } from '../../article.js';
import { metaNames } from '../../words/meta-names.js';
import { dayInAddress } from './address-day.js';
import type { JsonLd } from './json-ld.js';
import { list } from './ld-node.js';
import { addressOf } from './meta.js';
import type { PageScan } from './page-scan.js';
import type { PlacedTime } from './scan-elements.js';
import { visibleDates } from './visible-date.js';

/** A date as the page gives it, not yet looked at: of JSON-LD it may be anything. */
type Given = readonly [role: RawDate['role'], raw: unknown, from: string];

/** All dates the page gives of itself, surest first. They are only collected here. */
export function givenDates(scan: PageScan, { article, state }: JsonLd): RawDate[] {
  const times = scan.times.slice(0, 8);
  const plain = times.filter((time) => !time.isUpdate);
  const below = storyTime(plain.filter((time) => time.isBelowHeadline));
  const marked = storyTime(plain.filter((time) => time.isPublication));
  const given: readonly Given[] = [
    ['published', list(article?.datePublished)[0], 'json-ld:datePublished'],
    ...metaDates(scan, 'published'),
    ...metaDates(scan, 'updated'),
    ['published', scan.items.get('datepublished')?.[0], 'itemprop:datePublished'],
    ['published', marked?.value, 'time'],
    ['published', list(article?.dateCreated)[0], 'json-ld:dateCreated'],
    ['published', scan.items.get('datecreated')?.[0], 'itemprop:dateCreated'],
    ['published', state?.datePublished, 'page-state:datePublished'],
    ['updated', list(article?.dateModified)[0], 'json-ld:dateModified'],
    ['updated', scan.items.get('datemodified')?.[0], 'itemprop:dateModified'],
    ...times.flatMap((time): Given[] => (time.isUpdate ? [['updated', time.value, 'time']] : [])),
    ['published', dayInAddress(addressOf(scan)), 'url'],
    ...ofClass(scan.dates),
    ['published', below?.value, 'time'],
  ];
  return rawDates(given);
}

/** The dates of a masthead, for pages that show no other. */
export function datesAboveHeadline({ datesAbove }: PageScan): RawDate[] {
  return rawDates(ofClass(datesAbove));
}

function ofClass(texts: readonly string[]): Given[] {
  const all = texts.flatMap((text) =>
    visibleDates(text).map(({ role, raw }): Given => [role, raw, 'class:date']),
  );
  const days = new Set(all.filter(([role]) => role === 'published').map(([, raw]) => raw));
  return days.size < mostDays ? all : [];
}

/** Dates of so many days are those of other stories. */
const mostDays = 3;

function rawDates(given: readonly Given[]): RawDate[] {
  return given.flatMap(([role, raw, from]): RawDate[] => {
    const text = typeof raw === 'string' ? raw.trim() : '';
    const source = from === 'url' ? 'url' : 'metadata';
    return mayBeDate(text) ? [{ role, source, from, raw: text, span: null }] : [];
  });
}

/** The first that stands close below the headline; of those elsewhere, which other stories have too, the first where all are of one day. */
function storyTime(times: readonly PlacedTime[]): PlacedTime | undefined {
  const near = times.find((time) => time.isBelowHeadline && !time.isFar);
  if (near !== undefined) return near;
  const days = new Set(times.map(({ value }) => value.slice(0, 10)));
  return days.size === 1 ? times[0] : undefined;
}

function metaDates(scan: PageScan, role: 'published' | 'updated'): Given[] {
  const names = metaNames[role].split(' ');
  return names.map((name) => [role, scan.meta.get(name)?.[0], `meta:${name}`]);
}

/** Not too short, not too long, and not the day that software counts from. */
function mayBeDate(text: string): boolean {
  if (text.length < 6 || text.length >= 80) return false;
  return /\d/.test(text) && !/^(?:0000|0001|1970-01-01)/.test(text);
}
