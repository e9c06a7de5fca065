import { leaveTakings } from '../../words/tail-words.js';
import { wordSet } from '../../words/word-set.js';
import { type Lines, lineText } from './lines.js';

const leaves = wordSet(leaveTakings, '|');

/** Lines of a signature, with the writer's post and telephones and a note for whom the mail is. */
const mostLines = 16;
/** In UTF-16 units: a longer line is the story's, unless it is that note. */
const longestLine = 100;
const longestLeave = 32;
const note = /^(?:this (?:e-?mail|message) |confidentiality notice|disclaimer:)/i;
const isPrivate = /\b(?:confidential|privileged|intended)\b/i;

/** Where a letter or mail takes leave: "Kind regards," above a signature that ends the text. The number of lines where none does. */
export function leaveLine(text: string, lines: Lines, from: number): number {
  let end = lines.count;
  for (let line = lines.count - 1; line > from && line >= lines.count - mostLines; line--) {
    const raw = lineText(text, lines, line);
    if (isLeave(raw)) return line;
    if (note.test(raw) && isPrivate.test(raw)) end = line;
    else if (raw.length > longestLine && end === lines.count) break;
  }
  return end;
}

function isLeave(raw: string): boolean {
  if (raw.length > longestLeave) return false;
  const line = raw.trim().toLowerCase();
  return leaves.has(/[,.!]$/.test(line) ? line.slice(0, -1) : line);
}
