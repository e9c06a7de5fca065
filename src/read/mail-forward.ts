import type { Piece } from './compose.js';

/** What stood in the mail that a mail brings on. */
export interface Forwarded<Body = string> {
  readonly from: string | null;
  readonly subject: string | null;
  readonly date: string | null;
  readonly body: Body;
}

/** The lines of who brings it on come first: so many characters, and headers on so many lines. */
const longestNote = 600;
const mostHeaders = 12;

const header = /^[>* ]{0,4}(from|sent|date|to|cc|subject|reply-to):\*{0,2}\s?(.*)$/i;
const rule =
  /^[>\s]{0,4}(?:-{3,}\s?(?:forwarded message|original message)|begin forwarded message:|_{8,}$)/i;

/** "---------- Forwarded message ---------", "From: …", "Subject: …": the story that a mail only brings on; null where it is the story itself. */
export function forwardedStory(text: string): Forwarded | null {
  const lines = text.split(/\r?\n/);
  let at = 0;
  for (let length = 0; at < lines.length && !opensHeaders(lines, at); at++) {
    length += lines[at]!.length;
    if (length > longestNote) return null;
  }
  if (at === lines.length) return null;
  if (rule.test(lines[at]!)) at++;
  const found = new Map<string, string>();
  for (let end = at + mostHeaders; at < Math.min(lines.length, end); at++) {
    const [, name, value = ''] = header.exec(lines[at]!) ?? [];
    if (name !== undefined) found.set(name.toLowerCase(), value.replace(/\*/g, '').trim());
    else if (lines[at]!.trim() !== '' || found.size > 0) break;
  }
  return {
    from: found.get('from') ?? null,
    subject: found.get('subject') ?? null,
    date: found.get('date') ?? found.get('sent') ?? null,
    body: lines.slice(at).join('\n'),
  };
}

/** Paragraphs of a mail in HTML among which the headers stand: one, or two with the rule. */
const mostAbove = 4;

/** The same of a mail in HTML. */
export function forwardedPieces(pieces: readonly Piece[]): Forwarded<readonly Piece[]> | null {
  for (let end = 1; end <= Math.min(mostAbove, pieces.length - 1); end++) {
    const head = pieces.slice(0, end).map(({ text }) => text);
    const story = forwardedStory(head.join('\n'));
    if (story === null || story.subject === null) continue;
    const rest = story.body.trim();
    const opening: readonly Piece[] = rest === '' ? [] : [{ kind: 'paragraph', text: rest }];
    return { ...story, body: [...opening, ...pieces.slice(end)] };
  }
  return null;
}

/** A rule or the first header, with "From:" on one of the lines below, and "Subject:" after it. */
function opensHeaders(lines: readonly string[], at: number): boolean {
  if (!rule.test(lines[at]!) && !/^\*{0,2}from:/i.test(lines[at]!)) return false;
  const names = lines
    .slice(at, at + mostHeaders)
    .map((line) => header.exec(line)?.[1]?.toLowerCase());
  return names.includes('from') && names.includes('subject');
}
