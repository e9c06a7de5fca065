import { endOf } from '../../language/token-extent.js';
import { confidenceOf } from './confidence.js';
import type { DateMention } from './date.js';
import type { Reading } from './meaning/reading.js';
import { boundsOf } from './resolve/moment/bounds.js';
import { outputGrain } from './resolve/moment/moment.js';
import { timexValue } from './resolve/moment/timex-value.js';
import type { Resolution } from './resolve/resolution.js';
import { isBusinessCode } from './rules/period/coded-period.js';
import type { DateWords } from './words/date-words.js';
import { Unit, WordClass } from './words/word-class.js';

/** A reading and its resolution as the output has them. */
export function mentionOf(words: DateWords, reading: Reading, resolution: Resolution): DateMention {
  const { moment, alternative } = resolution;
  const { tokens, token } = words;
  const fiscal = isFiscal(words, reading);
  const bounds = moment === null || fiscal ? unbounded : boundsOf(moment);
  return {
    start: tokens.start[token[reading.start]!]!,
    end: endOf(tokens, token[reading.end - 1]!),
    type: resolution.type,
    value: moment === null ? resolution.value : timexValue(moment),
    mod: reading.mod,
    from: bounds.from,
    to: bounds.to,
    grain: moment === null ? durationGrain(reading) : outputGrain(moment),
    anchor: resolution.anchor,
    ambiguous: alternative !== null,
    alternatives: alternative === null ? unambiguous : [timexValue(alternative)],
    rule: reading.rule,
    confidence: confidenceOf(reading, resolution),
    why: fiscal ? `${resolution.why}; a business year: its bounds are not told` : resolution.why,
  };
}

const unbounded = { from: null, to: null };
const unambiguous: readonly string[] = [];

/** "fiscal 2019", "the first fiscal quarter": a business year begins with any month. */
function isFiscal(words: DateWords, { rule, start, end }: Reading): boolean {
  // The second year of "FY 2024-25".
  const first = rule === 'year-range' ? start - 3 : start;
  for (let at = first; at < end; at++)
    if (words.class[at] === WordClass.fiscal || isBusinessCode(words, at)) return true;
  return false;
}

const grains: Readonly<Record<Unit, DateMention['grain']>> = {
  [Unit.second]: 'second',
  [Unit.minute]: 'minute',
  [Unit.hour]: 'hour',
  [Unit.day]: 'day',
  [Unit.night]: 'day',
  [Unit.week]: 'week',
  [Unit.weekend]: 'day',
  [Unit.fortnight]: 'week',
  [Unit.month]: 'month',
  [Unit.quarter]: 'quarter',
  [Unit.semester]: 'quarter',
  [Unit.year]: 'year',
  [Unit.decade]: 'decade',
  [Unit.century]: 'century',
  [Unit.millennium]: 'century',
};

/** A duration's unit; sets and references have none. */
function durationGrain({ meaning }: Reading): DateMention['grain'] {
  return meaning.kind === 'duration' ? grains[meaning.unit] : null;
}
