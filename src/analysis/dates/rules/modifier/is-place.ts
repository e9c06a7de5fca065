import type { Meaning } from '../../meaning/meaning.js';

/** Is it a stretch of the calendar that has a beginning and an end? */
export function isPlace(meaning: Meaning): boolean {
  return (
    meaning.kind === 'calendar' ||
    meaning.kind === 'weekday' ||
    meaning.kind === 'shift' ||
    meaning.kind === 'era'
  );
}
