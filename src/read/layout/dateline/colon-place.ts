import { opensSentence } from './after-place.js';
import type { Found, Parts } from './found.js';
import type { HeadTokens } from './head-tokens.js';

/** Shorter ones are lines of a list, or turns of a talk. */
const leastParagraph = 80;

/** How far behind it other labels are looked for, in characters. */
const labelReach = 4000;

/** `NEW DELHI: The court`, as papers of India, Nigeria or Malaysia open a story; the label of one who speaks comes again, or others do. */
export function colonPlace(
  text: string,
  tokens: HeadTokens,
  { place, date }: Parts,
  at: number,
  end: number,
): Found | null {
  const colon = tokens.at(at);
  const next = tokens.at(at + 1);
  if (place === null || colon?.text !== ':' || colon.spaceBefore || !next?.spaceBefore) return null;
  if (!opensSentence(text, next) || end - place.start < leastParagraph) return null;
  return holdsLabel(text, end) ? null : { place, date, agency: null, end: colon.end };
}

/** Does a line behind open with words in capitals and a colon? */
function holdsLabel(text: string, from: number): boolean {
  return /\n[\p{Lu}.’' -]{1,40}:/u.test(text.slice(from, from + labelReach));
}
