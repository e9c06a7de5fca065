import { lettersOf } from './letters.js';

/** A word that tells something. */
const longWord = /[\p{L}\p{N}]{4,}/gu;
/** A heading of fewer characters is a rubric, unless the title begins with it. */
const shortest = 10;
const longest = 400;
/** Metadata that are so long may have been cut off. */
const cutOff = 100;
const parting = /: | [|│–—»›·•-] /;

/** The heading that shares words with the titles, or begins one of them. Null where none does. */
export function headlineAmong(
  headings: readonly string[],
  titles: readonly string[],
): string | null {
  const words = wordsOf(titles.join(' '));
  let best: string | null = null;
  let most = 0;
  for (const heading of headings) {
    const isOpening = titles.some((title) => opens(heading, title));
    if (heading.length < shortest && !isOpening) continue;
    const own = wordsOf(heading);
    const both = [...own].filter((word) => words.has(word)).length;
    const rank = both + (isOpening ? words.size : 0);
    if (rank <= most || (both < 2 && !isOpening)) continue;
    best = heading;
    most = rank;
  }
  return best;
}

function wordsOf(text: string): ReadonlySet<string> {
  return new Set(text.slice(0, longest).toLowerCase().match(longWord));
}

/** "Pier shut" of "Pier shut - Marrow". */
export function opens(heading: string, title: string): boolean {
  return title.startsWith(heading) && /^(?: [|│–—»›·•-] |$)/.test(title.slice(heading.length));
}

/**
 * "Storm Pier shut", told as "Pier shut" or "Storm: Pier shut" → "Pier shut": a kicker, a date or a standfirst stands in the same h1. A heading that holds
 * no more, or that the titles break off, is the headline as it stands.
 */
export function shownPart(heading: string, titles: readonly string[]): string {
  const whole = lettersOf(heading);
  const { length } = heading.split(parting);
  if (titles.some((title) => lettersOf(title) === whole && title.split(parting).length === length))
    return heading;
  for (const title of titles) {
    const parts = length > 1 ? [title] : [title, ...title.split(parting)];
    const held = parts.filter(
      (part) => isHeld(part, heading, whole) && (part === title || isRestTold(part, title, whole)),
    );
    const part = held.reduce((best, each) => (each.length > best.length ? each : best), '');
    if (part !== '') return part.trim();
  }
  return heading;
}

function isHeld(part: string, heading: string, whole: string): boolean {
  const letters = lettersOf(part);
  if (letters.length < shortest || letters === whole || !whole.includes(letters)) return false;
  const at = heading.indexOf(part);
  const [before, after] = [heading.slice(0, at), heading.slice(at + part.length)];
  if (at >= 0 && (/\S: $/.test(before) || /^ ?[:(]/.test(after))) return false;
  return !(whole.startsWith(letters) && (part.length >= cutOff || /(?:…|\.\.\.)$/.test(part)));
}

/** What the heading has besides the part stands in the title too. */
function isRestTold(part: string, title: string, whole: string): boolean {
  const rest = whole.replace(lettersOf(part), '');
  return lettersOf(title).includes(rest);
}
