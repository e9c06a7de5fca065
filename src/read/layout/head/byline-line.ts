import { bareName } from '../byline/author-name.js';
import { isUnnamedByline } from '../byline/authors-post.js';
import { readByline } from '../byline/byline.js';
import { type Draft, setByline, setField } from '../draft.js';
import { dateBelowName } from '../headline/date-below-name.js';
import { headStep, type Lines, lineSpan, lineText } from '../lines.js';
import { datedLine } from './dated-line.js';

export function bylineLine(text: string, lines: Lines, line: number, draft: Draft) {
  const raw = lineText(text, lines, line);
  const span = lineSpan(lines, line);
  if (isUnnamedByline(raw)) return headStep('byline', span, line + 1);
  const byline = readByline(raw);
  if (byline === null) return nameLine(text, lines, line, draft);
  setByline(draft, byline.names, { from: 'byline', raw, span });
  if (byline.source) setField(draft, 'source', byline.source, { from: 'byline', raw, span });
  if (byline.date) datedLine(draft, byline.date, 'byline', raw, span.start);
  return headStep('byline', span, line + 1);
}

/** "Ann Lee", "Ann Lee in Lowmere" between a headline and a line of nothing but a date; "Health correspondent" may stand between. */
function nameLine(text: string, lines: Lines, line: number, draft: Draft) {
  const date = draft.title === null ? null : dateBelowName(text, lines, line);
  if (date === null) return null;
  const raw = lineText(text, lines, line);
  setByline(draft, [bareName(raw)!], { from: 'byline', raw, span: lineSpan(lines, line) });
  return headStep('byline', lineSpan(lines, line, date), date);
}
