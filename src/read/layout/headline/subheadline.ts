import { collapse, type Draft, setField } from '../draft.js';
import { headStep, type Lines, lineSpan } from '../lines.js';
import { isDialogue } from './dialogue.js';
import { looksLikeTitle } from './looks-like-title.js';
import { shortBlockEnd } from './short-block.js';

/** A second short block without a final stop, five words or more, before the body: "deck", not a section heading. */
export function subheadline(text: string, lines: Lines, line: number, draft: Draft) {
  if (draft.title === null || draft.subtitle !== null || line === 0) return null;
  const next = shortBlockEnd(text, lines, line);
  if (next === null || next >= lines.count) return null;
  const span = lineSpan(lines, line, next);
  if (span.end - span.start > 160 || !looksLikeTitle(text, span)) return null;
  if (isDialogue(text, lines, line, next)) return null;
  const raw = text.slice(span.start, span.end);
  if (raw.split(/\s+/).length < 5 || /["“„«|•·]/.test(raw)) return null;
  if (/^(?:\d|share\b|post)/i.test(raw)) return null;
  setField(draft, 'subtitle', collapse(raw), { from: 'second line', raw, span });
  return headStep('subtitle', span, next);
}
