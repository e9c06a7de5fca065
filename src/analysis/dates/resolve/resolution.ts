import type { DateMention } from '../date.js';
import { isWritable, type Moment } from './moment/moment.js';

/** A meaning with its anchor applied. */
export interface Resolution {
  readonly type: DateMention['type'];
  /** Null = no point or stretch of the calendar: a duration, a set, a reference, or open for want of an anchor. */
  readonly moment: Moment | null;
  /** TIMEX3 value where there is no moment. */
  readonly value: string;
  readonly anchor: DateMention['anchor'];
  /** Open: for want of a date to count from. */
  readonly open: boolean;
  readonly why: string;
  readonly alternative: Moment | null;
  /** How sure the choice of direction or anchor is. */
  readonly sure: boolean;
  /** A date that the calendar does not have: 29 February 2015. */
  readonly impossible?: true;
}

interface Details {
  readonly anchor?: DateMention['anchor'];
  readonly alternative?: Moment | null;
  readonly sure?: boolean;
}

export function resolved(moment: Moment, why: string, details: Details = {}): Resolution {
  if (!isWritable(moment)) return fixed('DATE', 'XXXX', 'a year beyond the calendar');
  return {
    type: moment.time === null ? 'DATE' : 'TIME',
    moment,
    value: '',
    anchor: details.anchor ?? 'none',
    open: false,
    why,
    alternative: details.alternative ?? null,
    sure: details.sure ?? true,
  };
}

export function fixed(type: DateMention['type'], value: string, why: string): Resolution {
  return {
    type,
    moment: null,
    value,
    anchor: 'none',
    open: false,
    why,
    alternative: null,
    sure: true,
  };
}

/** Without an anchor: what is known of the value, `X` for the rest. */
export function open(
  type: 'DATE' | 'TIME',
  value: string,
  why = 'no publication date to count from',
): Resolution {
  return {
    type,
    moment: null,
    value,
    anchor: 'none',
    open: true,
    why,
    alternative: null,
    sure: false,
  };
}
