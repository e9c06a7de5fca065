import { readDateline } from '../dateline/dateline.js';
import { takeDateline } from '../dateline/take-dateline.js';
import type { Draft } from '../draft.js';
import { headStep, type Lines, lineSpan } from '../lines.js';

/** A dateline that stands on a line of its own above the lead. */
export function datelineLine(text: string, lines: Lines, line: number, draft: Draft) {
  const span = lineSpan(lines, line);
  if (span.end - span.start > 100) return null;
  const found = readDateline(text, span.start, text.length);
  if (found === null || found.end !== span.end) return null;
  takeDateline(text, found, draft);
  return headStep('header', span, line + 1);
}
