import { readByline } from '../byline/byline.js';
import { collapse, type Draft, setField } from '../draft.js';
import { isOfPicture } from '../headline/of-picture.js';
import { headStep, type Lines, lineSpan, lineText } from '../lines.js';

/** "By Ann Lee" stands at most so many lines below the headline. */
const reach = 9;

/** Longer lines between them are those of a story that ends with its author. */
const longest = 240;

/** A line of the story below the byline. */
const shortestProse = 80;
const proseReach = 9;

/** Words of a deck. */
const shortestDeck = 5;

/**
 * What stands between a headline and "By Ann Lee" on a page that was copied: its standfirst with a full stop, players, the caption of its picture,
 * the author's name beside theirs. The first of it that is long enough is the deck.
 */
export function aboveByline(text: string, lines: Lines, line: number, draft: Draft) {
  if (draft.title === null || draft.byline.length > 0 || line === 0) return null;
  if (!leadsToOpenedByline(text, lines, line)) return null;
  const span = lineSpan(lines, line);
  const raw = text.slice(span.start, span.end);
  const told = collapse(raw);
  if (told.toLowerCase() === draft.title.toLowerCase()) return headStep('title', span, line + 1);
  if (draft.subtitle !== null || !isDeck(told) || !isBelowTitle(lines, line, draft))
    return headStep('header', span, line + 1);
  setField(draft, 'subtitle', told, { from: 'second line', raw, span });
  return headStep('subtitle', span, line + 1);
}

function isDeck(raw: string): boolean {
  if (raw.split(' ').length < shortestDeck || isOfPicture(raw)) return false;
  return /^[\p{Lu}“"‘].*[\p{L}.!?’”]$/u.test(raw);
}

function isBelowTitle(lines: Lines, line: number, { evidence }: Draft): boolean {
  const end = evidence.get('title')?.span?.end;
  return end !== undefined && lines.end[line - 1] === end;
}

function leadsToOpenedByline(text: string, lines: Lines, line: number): boolean {
  for (let at = line; at < Math.min(lines.count - 1, line + reach); at++) {
    if (lines.end[at]! - lines.start[at]! > longest) return false;
    const below = lineText(text, lines, at + 1);
    if (/^by /i.test(below) && readByline(below) !== null) return isAboveProse(lines, at + 2);
  }
  return false;
}

function isAboveProse(lines: Lines, from: number): boolean {
  for (let at = from; at < Math.min(lines.count, from + proseReach); at++)
    if (lines.end[at]! - lines.start[at]! >= shortestProse) return true;
  return false;
}
