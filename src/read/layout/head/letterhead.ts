import { releaseNotes, urgentNotes } from '../../../words/kickers.js';
import { type Draft, setField } from '../draft.js';
import { endsSentence, headStep, type Lines, lineSpan, lineText } from '../lines.js';

/** Lines of a letterhead: who sends it, where, how to call. */
const mostLines = 5;

const longest = 120;

/** "SALLOW RIVER TRUST", its address, "PRESS RELEASE    Embargoed until 22 May" on top of all: the sender is the source, not the headline. */
export function letterhead(text: string, lines: Lines, line: number, draft: Draft) {
  if (line > 0 || draft.title !== null) return null;
  for (let at = 0; at < Math.min(mostLines, lines.count - 1); at++) {
    const span = lineSpan(lines, at);
    const raw = lineText(text, lines, at);
    const [column = ''] = raw.split(/\t| {3}/, 1);
    const name = column.toLowerCase();
    if (at === 0 && urgentNotes.includes(name)) return sender(text, lines, 1, draft);
    if (releaseNotes.includes(name) && (at === 0 || isAboveHeadline(text, lines, at)))
      return sender(text, lines, at + 1, draft);
    if (raw.length > longest || endsSentence(text, span.start, span.end)) return null;
  }
  return null;
}

/** Where a story follows, the line above was the headline. */
function isAboveHeadline(text: string, lines: Lines, line: number): boolean {
  const below = lineText(text, lines, line + 1);
  const { start, end } = lineSpan(lines, line + 1);
  return below.length <= longest && !endsSentence(text, start, end);
}

function sender(text: string, lines: Lines, next: number, draft: Draft) {
  const raw = lineText(text, lines, 0);
  const isNamed = next > 1 && raw.length <= 60 && /^\p{Lu}/u.test(raw) && !/[\d@]/.test(raw);
  if (isNamed)
    setField(draft, 'source', raw, { from: 'first line', raw, span: lineSpan(lines, 0) });
  return headStep('header', lineSpan(lines, 0, next), next);
}
