import type { Span } from '../../../article.js';
import { isLetter, isUpper } from '../../../language/characters.js';
import { leadClosers, lowerInHeadlines } from '../../../words/headline-words.js';
import { readDateline } from '../dateline/dateline.js';
import { endsSentence, isListItem } from '../lines.js';

/** ", BelTA reports": a lead that lost its full stop, not a headline. */
function endsWithAttribution(raw: string): boolean {
  const words = raw.slice(-90).split(/\s+/);
  if (!leadClosers.has(words.at(-1)!)) return false;
  return words.slice(-6, -1).some((word) => word.endsWith(','));
}

export function looksLikeTitle(text: string, { start, end }: Span): boolean {
  const last = text[end - 1]!;
  if (',;:-–—'.includes(last)) return false;
  if (isListItem(text, start) || !hasLetter(text, start, end)) return false;
  const raw = text.slice(start, end);
  if (
    /^(?:by|von|par) [a-zà-ɏ]/i.test(raw) ||
    (raw.startsWith('(') && !/^\((?:LEAD|\dnd LD|\drd LD|\dth LD|URGENT|EDITORIAL)\) /.test(raw)) ||
    endsWithAttribution(raw)
  )
    return false;
  const dateline = readDateline(text, start, end);
  if (
    dateline !== null &&
    (dateline.date !== null || dateline.agency !== null || endsSentence(text, start, end))
  )
    return false;
  if (last === '?' || last === '!') return !holdsSentence(raw);
  return !endsSentence(text, start, end) || isTitleCase(text.slice(start, end));
}

function hasLetter(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (isLetter(text.charCodeAt(at))) return true;
  return false;
}

/** "It was late. Who would come?": a headline is one sentence. */
function holdsSentence(raw: string): boolean {
  return /[a-z]{4}[.?!] +[A-Z]/.test(raw);
}

/** "Talks Resume on Fishing Rights in the Gulf.": nearly every word of four letters or more has a capital. */
function isTitleCase(raw: string): boolean {
  if (raw.length > 140) return false;
  let words = 0;
  let capitals = 0;
  for (const word of raw.split(/\s+/)) {
    if (lowerInHeadlines.has(word) || ![0, 1, 2, 3].every((at) => isLetter(word.charCodeAt(at))))
      continue;
    words++;
    if (isUpper(word.charCodeAt(0))) capitals++;
  }
  return words >= 3 && capitals >= words * 0.9;
}
