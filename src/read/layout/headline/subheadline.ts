import { isBareName } from '../byline/author-name.js';
import { outlets } from '../byline/authors-post.js';
import { readByline } from '../byline/byline.js';
import { collapse, type Draft, forgetHeadline, setByline, setField } from '../draft.js';
import { dateOnly } from '../head/date-only.js';
import { endsSentence, headStep, type Lines, lineSpan, lineText } from '../lines.js';
import { isCaption } from '../paragraphs/block-kind.js';
import { dateBelowName } from './date-below-name.js';
import { isDialogue } from './dialogue.js';
import { looksLikeTitle } from './looks-like-title.js';
import { leadsToByline, shortBlockEnd } from './short-block.js';

/** Words of a deck. */
const shortestDeck = 5;

/** A second short block before the body: "deck", not a section heading. */
export function subheadline(text: string, lines: Lines, line: number, draft: Draft) {
  if (draft.title === null || line === 0) return null;
  // The other points of a list between headline and byline.
  if (draft.subtitle !== null && !lines.afterBlank[line] && leadsToByline(text, lines, line))
    return headStep('subtitle', lineSpan(lines, line), line + 1);
  const swapped = belowAuthor(text, lines, line, draft);
  if (swapped !== null) return swapped;
  if (isLabel(text, lines, line)) return headStep('header', lineSpan(lines, line), line + 1);
  if (draft.subtitle !== null && !isBelowKicker(text, lines, line, draft)) return null;
  const next = shortBlockEnd(text, lines, line);
  if (next === null || next >= lines.count) return null;
  const span = lineSpan(lines, line, next);
  const raw = text.slice(span.start, span.end);
  if (!isAboveByline(text, lines, line, next) && !isDeck(text, lines, line, next)) return null;
  setField(draft, 'subtitle', collapse(raw), { from: 'second line', raw, span });
  return headStep('subtitle', span, next);
}

/** "May 4, 2021", "Ann Lee | Lowmere", then the headline: what stood on top was its author, or the paper. */
function belowAuthor(text: string, lines: Lines, line: number, draft: Draft) {
  const { title, subtitle, byline, evidence, rawDates } = draft;
  const given = evidence.get('title')!;
  if (subtitle !== null || byline.length > 0 || given.from !== 'first line') return null;
  const [name = ''] = title!.split(' | ', 1);
  if (rawDates.length === 0 || !isBareName(name)) return null;
  const span = lineSpan(lines, line);
  const raw = text.slice(span.start, span.end);
  const isTitle = raw.split(' ').length >= shortestDeck && looksLikeTitle(text, span);
  if (!isTitle || raw.length > 160 || line + 1 >= lines.count) return null;
  forgetHeadline(draft);
  const isPaper = outlets.has(name.slice(name.lastIndexOf(' ') + 1).toLowerCase());
  if (isPaper) setField(draft, 'source', name, given);
  else setByline(draft, [name], given);
  setField(draft, 'title', collapse(raw), { from: 'first line', raw, span });
  return headStep('title', span, line + 1);
}

/** "Album reviews" right above "By Ann Lee": too short to tell anything. */
function isLabel(text: string, lines: Lines, line: number): boolean {
  const raw = lineText(text, lines, line);
  if (raw.length > 60 || line + 1 >= lines.count || raw.split(/\s+/).length >= shortestDeck)
    return false;
  const below = lineText(text, lines, line + 1);
  return isOpenedByline(below) && !endsSentence(text, lines.start[line]!, lines.end[line]!);
}

/** "By Ann Lee". */
function isOpenedByline(line: string): boolean {
  return /^by /i.test(line) && readByline(line) !== null;
}

/** "Ferries", the headline, and this line above the author's: the first was a kicker. The headline takes its place. */
function isBelowKicker(text: string, lines: Lines, line: number, draft: Draft): boolean {
  const { title, subtitle, evidence } = draft;
  if (evidence.get('title')?.from !== 'first line' || title!.split(' ').length > 2) return false;
  if (line + 2 >= lines.count || !lines.afterBlank[line + 1]) return false;
  const isSigned =
    readByline(lineText(text, lines, line + 1)) ?? dateBelowName(text, lines, line + 1);
  if (isSigned === null) return false;
  const given = evidence.get('subtitle')!;
  forgetHeadline(draft);
  setField(draft, 'title', subtitle!, given);
  return true;
}

/** A sentence between the headline and the byline or the date, with a story below. */
function isAboveByline(text: string, lines: Lines, line: number, next: number): boolean {
  if (next > line + 1 || next + 1 >= lines.count) return false;
  if (!endsSentence(text, lines.start[line]!, lines.end[line]!)) return false;
  if (/^from left\b/i.test(lineText(text, lines, line))) return false;
  const below = lineText(text, lines, next);
  return isOpenedByline(below) || (lines.afterBlank[next]! && dateOnly(below) !== null);
}

/** Without a final stop. */
function isDeck(text: string, lines: Lines, line: number, next: number): boolean {
  const span = lineSpan(lines, line, next);
  if (span.end - span.start > 160 || !looksLikeTitle(text, span)) return false;
  if (isCaption(text, span.start, span.end)) return false;
  if (isDialogue(text, lines, line, next)) return false;
  const raw = text.slice(span.start, span.end);
  if (raw.split(/\s+/).length < shortestDeck || /["“„«|•·]/.test(raw)) return false;
  return !/^(?:\d|share\b|post)/i.test(raw);
}
