import { type CalendarDate, type Day, dateOf } from '../../calendar/calendar.js';
import type { OrderEvidence } from '../../publication/order/order-evidence.js';
import type { Moment } from '../moment/moment.js';

/** The date that the lines or the section of a chronicle stand under: "2019" above them, "Nov. 3, 2020:" of the line before. */
export interface DateLabel {
  readonly year: number;
  /** 0 = the year alone. */
  readonly month: number;
  /** Where a heading of its own stands, in words; null = a line's label. */
  readonly headingAt: number | null;
}

/** What resolving has learned so far: the one thing that changes from mention to mention. */
export interface Context {
  /** Day of publication; null = not known, values stay open. */
  readonly publication: Day | null;
  readonly today: CalendarDate | null;
  /** Day of the last update; null = none is told. */
  readonly updated: Day | null;
  /** How slash dates of the text are to be read. */
  readonly slashOrder: OrderEvidence | null;
  /** Old story: dates count from the mention before, not from publication. */
  readonly narrative: boolean;
  /** Narrative only: the time the story has reached. Month 0 = not told. */
  story: { year: number; month: number } | null;
  /** A year far from the story's, named once: an aside, unless the next date confirms it. */
  aside: number | null;
  /** What the lines of a list stand under. */
  label: DateLabel | null;
  /** Of every month: the year it was last named with, and where (0 for never). */
  readonly monthYear: Int16Array;
  readonly monthAt: Int32Array;
  /** Narrative only: the last date with a written year, an aside or not, and where. */
  latest: Moment | null;
  latestAt: number;
  /** The last date mentioned, and where. */
  previous: Moment | null;
  previousAt: number;
  /** The quarter that a business story talks of. */
  quarter: Moment | null;
  quarterAt: number;
}

/** How far a mention reaches as an anchor of "that day", "a year earlier", in words. */
export const reach = 200;

export function newContext(
  publication: Day | null,
  updated: Day | null,
  slashOrder: OrderEvidence | null,
  narrative: boolean,
): Context {
  const today = publication === null ? null : dateOf(publication);
  return {
    publication,
    today,
    updated,
    slashOrder,
    narrative,
    story: null,
    aside: null,
    label: null,
    monthYear: new Int16Array(13),
    monthAt: new Int32Array(13),
    latest: null,
    latestAt: -reach,
    previous: null,
    previousAt: -reach,
    quarter: null,
    quarterAt: -reach,
  };
}

/** Places are counted from the beginning of the part that is read: the next one begins so many words after it. */
export function movePast(context: Context, words: number): void {
  const { label } = context;
  if (label?.headingAt != null) context.label = { ...label, headingAt: label.headingAt - words };
  context.latestAt -= words;
  context.previousAt -= words;
  context.quarterAt -= words;
  for (let month = 0; month < context.monthAt.length; month++) context.monthAt[month]! -= words;
}
