import type { RawDate } from '../article.js';
import type { Known } from './layout/draft.js';
import type { ReadOptions } from './result.js';

/** Adds `--date` to what is known, after the source's own dates. */
export function withDate(known: Known, options: ReadOptions): Known {
  if (options.date === null) return known;
  const date: RawDate = {
    role: 'published',
    source: 'option',
    from: 'option:--date',
    raw: options.date,
    span: null,
  };
  return { ...known, rawDates: [...(known.rawDates ?? []), date] };
}
