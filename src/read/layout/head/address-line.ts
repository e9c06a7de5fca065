import { type Draft, setField } from '../draft.js';
import { headStep, type Lines, lineSpan, lineText } from '../lines.js';

/** A line of nothing but the story's address. */
export function addressLine(text: string, lines: Lines, line: number, draft: Draft) {
  const raw = lineText(text, lines, line);
  if (!/^https?:\/\/[^\s<>]{4,300}$/i.test(raw)) return null;
  const span = lineSpan(lines, line);
  setField(draft, 'url', raw, { from: 'address line', raw, span });
  return headStep('header', span, line + 1);
}
