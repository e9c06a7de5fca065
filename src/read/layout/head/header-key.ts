import { headerField } from '../../../words/header-keys.js';
import type { HeaderField } from '../../../words/header-keys.made.js';
import { collapse } from '../draft.js';
import { isSpace } from '../lines.js';

/** With its colon. */
const longestKey = 32;

/** A longer line that begins with a key is a whole article on one line. */
const longestLine = 400;

export interface Key {
  readonly name: string;
  readonly field: HeaderField;
  readonly valueStart: number;
}

/** A known key and its colon at this place. Keys are at most three words, so a line without a colon near its start is seen through at once. */
export function keyAt(text: string, start: number, end: number): Key | null {
  const stop = Math.min(end, start + longestKey);
  let colon = start;
  while (colon < stop && text.charCodeAt(colon) !== 58) colon++;
  if (colon === start || colon === stop) return null;
  const name = text.slice(start, colon).replace(/[*_]/g, '').trim();
  const field = headerField(collapse(name).toLowerCase());
  if (field === null) return null;
  let valueStart = colon;
  while (valueStart < Math.min(end, colon + 80) && isBeforeValue(text, valueStart)) valueStart++;
  return { name, field, valueStart };
}

/** The colon, emphasis of Markdown, white space. */
function isBeforeValue(text: string, at: number): boolean {
  return ':*_'.includes(text[at]!) || isSpace(text.charCodeAt(at));
}

/** A line that is a known key and its value: `Source: Marrow Echo`. */
export function isHeaderLine(text: string, start: number, end: number): boolean {
  return end - start <= longestLine && keyAt(text, start, end) !== null;
}
