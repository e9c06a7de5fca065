import type { Span } from '../../../article.js';
import { readByline } from '../byline/byline.js';
import { readDateline } from '../dateline/dateline.js';
import { collapse, type Draft, forgetHeadline, setField } from '../draft.js';
import { isSection } from '../head/kicker.js';
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
    const isGiven = draft.evidence.get('title')?.from !== 'first line';
    if (sameWords(raw, draft.title)) return headStep('title', span, next);
    if (isGiven || draft.subtitle === null || !isPost(text, lines, line, next)) return null;
    forgetHeadline(draft);
  }
  if (isDialogue(text, lines, line, next)) return null;
  if (
    !looksLikeTitle(text, span) &&
    !standsBeforeDateline(text, lines, next, span) &&
    labelAt(text, lines, next) === null
  )
    return null;
  const title = withoutSection(collapse(raw), draft, span);
  setField(draft, 'title', title, { from: 'first line', raw, span });
  return headStep('title', span, next);
}

/** "OPINION | Why the pier must stay" → the headline; the section is noted. */
function withoutSection(title: string, draft: Draft, span: Span): string {
  const bar = title.indexOf(' | ');
  const section = title.slice(0, Math.max(0, bar));
  if (!isSection(section)) return title;
  setField(draft, 'section', section, { from: 'first line', raw: section, span });
  return title.slice(bar + 3);
}

/** Below the name of a blog and its motto, the line right above "Posted by Ann". */
function isPost(text: string, lines: Lines, line: number, next: number): boolean {
  if (next > line + 1 || !lines.afterBlank[line] || lines.afterBlank[next]) return false;
  return readByline(lineText(text, lines, next)) !== null;
}

/** A sentence above a dateline is a headline that kept its full stop. */
function standsBeforeDateline(
  text: string,
  lines: Lines,
  next: number,
  { start, end }: Span,
): boolean {
  if (end - start > 140) return false;
  const own = readDateline(text, start, end);
  if (own !== null && (own.date ?? own.agency) !== null) return false;
  if (lines.afterBlank[next])
    return own === null && readDateline(text, lines.start[next]!, lines.end[next]!) !== null;
  // "OTTAWA 1996-08-30" on a line of its own, or below the author's name, needs no blank line above it.
  const dated = dateBelowName(text, lines, next) ?? next;
  return placeAndDate(lineText(text, lines, dated)) !== null;
}

function sameWords(a: string, b: string): boolean {
  return collapse(a).toLowerCase() === collapse(b).toLowerCase();
}
