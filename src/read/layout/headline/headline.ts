import type { Span } from '../../../article.js';
import { readDateline } from '../dateline/dateline.js';
import { collapse, type Draft, setField } from '../draft.js';
import { labelAt } from '../head/labels.js';
import { placeAndDate } from '../head/place-and-date.js';
import { headStep, type Lines, lineSpan, lineText } from '../lines.js';
import { dateBelowName } from './date-below-name.js';
import { isDialogue } from './dialogue.js';
import { looksLikeTitle } from './looks-like-title.js';
import { shortBlockEnd } from './short-block.js';

/** The first short block that does not end like a sentence, when a body follows it. */
export function headline(text: string, lines: Lines, line: number, draft: Draft) {
  const next = shortBlockEnd(text, lines, line);
  if (next === null || next >= lines.count) return null;
  const span = lineSpan(lines, line, next);
  const raw = text.slice(span.start, span.end);
  if (draft.title !== null) {
    const isKnown =
      draft.evidence.get('title')?.from !== 'first line' && sameWords(raw, draft.title);
    return isKnown ? headStep('title', span, next) : null;
  }
  if (isDialogue(text, lines, line, next)) return null;
  if (
    !looksLikeTitle(text, span) &&
    !standsBeforeDateline(text, lines, next, span) &&
    labelAt(text, lines, next) === null
  )
    return null;
  setField(draft, 'title', collapse(raw), { from: 'first line', raw, span });
  return headStep('title', span, next);
}

/** A sentence above a dateline is a headline that kept its full stop. */
function standsBeforeDateline(
  text: string,
  lines: Lines,
  next: number,
  { start, end }: Span,
): boolean {
  if (end - start > 140 || readDateline(text, start, end) !== null) return false;
  if (lines.afterBlank[next])
    return readDateline(text, lines.start[next]!, lines.end[next]!) !== null;
  // "OTTAWA 1996-08-30" on a line of its own, or below the author's name, needs no blank line above it.
  const dated = dateBelowName(text, lines, next) ?? next;
  return placeAndDate(lineText(text, lines, dated)) !== null;
}

function sameWords(a: string, b: string): boolean {
  return collapse(a).toLowerCase() === collapse(b).toLowerCase();
}
