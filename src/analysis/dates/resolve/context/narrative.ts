import { type Day, dateOf } from '../../calendar/calendar.js';
import { isYear } from '../../rules/year/is-year.js';
import { beforeChrist } from '../../rules/year/year-of-era.js';
import type { DateWords } from '../../words/date-words.js';
import { WordClass } from '../../words/word-class.js';

/** The years that a text names, and the days near its publication. */
export interface Years {
  /** Year of publication, null when it is not known. */
  readonly published: number | null;
  old: number;
  near: number;
}

export function newYears(publication: Day | null): Years {
  const published = publication === null ? null : dateOf(publication).year;
  return { published, old: 0, near: 0 };
}

/** Adds those of these words. */
export function countYears(words: DateWords, years: Years): void {
  const { published } = years;
  for (let at = words.first; at < words.count; at++) {
    const wordClass = words.class[at];
    if (wordClass === WordClass.weekday || wordClass === WordClass.namedDay) years.near++;
    else if (wordClass === WordClass.digits && isYear(words, at)) {
      const value = words.value[at]!;
      if (published === null || value < published - 2) years.old++;
      else if (value <= published + 2) years.near++;
    } else if (wordClass === WordClass.digits && beforeChrist(words, at + 1) !== null) years.old++;
  }
}

/** A narrative names many years long gone and few weekdays or days near publication. Figures: tuned on news and histories. */
export function isNarrative({ old, near }: Years): boolean {
  return old >= 6 && near * 4 <= old;
}
