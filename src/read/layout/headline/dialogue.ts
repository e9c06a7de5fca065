import { isUpper } from '../../../language/characters.js';
import { isBareName } from '../byline/author-name.js';
import { type Lines, lineText } from '../lines.js';

/** "Ann Lee: What now?" above "Bo Roth: We wait.", Q above A: turns of an interview, not a headline and its deck. */
export function isDialogue(text: string, lines: Lines, line: number, next: number): boolean {
  const speaker = turnOf(text, lines, line);
  const other = speaker && turnOf(text, lines, next);
  return other !== null && other !== speaker;
}

/** The name or the initials that a turn opens with. */
function turnOf(text: string, lines: Lines, line: number): string | null {
  const raw = lineText(text, lines, line);
  const label = raw.slice(0, Math.max(0, raw.indexOf(': ')));
  if (label === '') return null;
  return isBareName(label) || areInitials(label) ? label : null;
}

function areInitials(label: string): boolean {
  if (label.length > 3) return false;
  for (let at = 0; at < label.length; at++) if (!isUpper(label.charCodeAt(at))) return false;
  return true;
}
