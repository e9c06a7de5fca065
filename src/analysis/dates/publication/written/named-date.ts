import { plausible } from './numeric-date.js';
import type { WrittenDate } from './written-date.js';

export function namedDate(
  start: number,
  end: number,
  year: number | null,
  month: number,
  day: number,
  style: 'day-month' | 'month-day',
): WrittenDate | null {
  if (!plausible(year ?? 2000, month, day)) return null;
  return { start, end, year, month, day, order: 'certain', style };
}
