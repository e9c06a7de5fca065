import { collapse, type Draft, setField } from '../draft.js';
import { headStep, type Lines, lineSpan, lineText } from '../lines.js';

/** An abstract is not longer than this many lines. */
const longestAbstract = 12;

/** Lines of databases that only name the part below: "ABSTRACT.", "Full text:". */
export function labelAt(text: string, lines: Lines, line: number): 'abstract' | 'full text' | null {
  if (line < 0 || line >= lines.count || lines.end[line]! - lines.start[line]! > 12) return null;
  const first = text.charCodeAt(lines.start[line]!) | 32;
  if (first !== 97 && first !== 102) return null;
  const label = lineText(text, lines, line).replace(/[.:]$/, '').toLowerCase();
  return label === 'abstract' || label === 'full text' ? label : null;
}

/** The label itself is no text of the article, and what stands between the two labels is the deck. */
export function labelLine(text: string, lines: Lines, line: number, draft: Draft) {
  if (labelAt(text, lines, line) !== null)
    return headStep('header', lineSpan(lines, line), line + 1);
  if (labelAt(text, lines, line - 1) !== 'abstract') return null;
  let next = line + 1;
  while (next < line + longestAbstract && next < lines.count && labelAt(text, lines, next) === null)
    next++;
  if (labelAt(text, lines, next) !== 'full text') return null;
  const span = lineSpan(lines, line, next);
  const raw = text.slice(span.start, span.end);
  setField(draft, 'subtitle', collapse(raw), { from: 'abstract', raw, span });
  return headStep('subtitle', span, next);
}
