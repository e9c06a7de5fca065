import type { EntityType } from '../entities/entity.js';
import { nameKey } from './name-key.js';

/** First and last publication date, ISO at day precision or coarser. Null while no dated story was seen. */
export interface Period {
  first: string | null;
  last: string | null;
}

/** Sums over the stories that name somebody or something. */
export interface NameCount extends Period {
  readonly type: EntityType;
  /** Full names as the stories give them → stories. */
  readonly names: Map<string, number>;
  /** Every form → stories that use it. */
  readonly forms: Map<string, number>;
  mentions: number;
  stories: number;
}

/** Sums over the stories that quote a speaker. */
export interface SpeakerCount extends Period {
  readonly type: EntityType;
  readonly names: Map<string, number>;
  /** Cue words → quotes. */
  readonly cues: Map<string, number>;
  quotes: number;
  words: number;
  stories: number;
}

/** Sums over the stories published in a month. */
export interface MonthCount {
  stories: number;
  quotes: number;
  /** Date expressions that denote a time in this month. */
  mentioned: number;
}

/** Sums over stories. Memory grows with the number of distinct names, not with the number of stories. */
export interface Tally extends Period {
  stories: number;
  undated: number;
  words: number;
  direct: number;
  mixed: number;
  indirect: number;
  quotedWords: number;
  unnamed: number;
  unattributed: number;
  /** By `type:key`. */
  readonly names: Map<string, NameCount>;
  readonly speakers: Map<string, SpeakerCount>;
  readonly months: Map<string, MonthCount>;
}

/** Of no story. */
export function newTally(): Tally {
  return {
    stories: 0,
    undated: 0,
    words: 0,
    direct: 0,
    mixed: 0,
    indirect: 0,
    quotedWords: 0,
    unnamed: 0,
    unattributed: 0,
    first: null,
    last: null,
    names: new Map(),
    speakers: new Map(),
    months: new Map(),
  };
}

/** What a name is counted under: `type:key`. */
export function keyOf(type: EntityType, name: string): string {
  return `${type}:${nameKey(name) || name}`;
}

/** Widens the period to the day. ISO dates sort as text; "2023" stands before "2023-01-01". */
export function extend(period: Period, day: string | null): void {
  if (day === null) return;
  if (period.first === null || day < period.first) period.first = day;
  if (period.last === null || day > period.last) period.last = day;
}

/** Adds to a count, which begins at 0. */
export function increase(counts: Map<string, number>, key: string, by: number): void {
  counts.set(key, (counts.get(key) ?? 0) + by);
}
