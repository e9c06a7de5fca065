import { sectionNames } from '../../words/kickers.js';
import { rubricWords } from '../../words/page-words.js';
import { wordSet } from '../../words/word-set.js';
import { isFullName } from '../layout/byline/author-name.js';
import { readByline } from '../layout/byline/byline.js';
import { isTown } from '../layout/byline/is-town.js';
import { dateOnly } from '../layout/head/date-only.js';
import { isWritten } from './author-names.js';
import { isPerson } from './is-person.js';
import { plainText } from './meta.js';
import type { PageScan } from './page-scan.js';
import { visibleDate } from './visible-date.js';

/** So many texts below the headline may be its standfirst, its date and its byline. */
const nearest = 12;
/** A standfirst has no more paragraphs than that: below stands the story. */
const mostLong = 3;
const longText = 160;

/** The names of a byline that no class tells, just below the headline: "By Ann Lee | 12 Oct 2020", "By", "Ann Lee". */
export function namesBelowHeadline(
  { texts, headings }: PageScan,
  headline: string,
): readonly string[] {
  const headlines = new Set([headline, ...headings]);
  // What stands below several headings is read once.
  let line = 0;
  const seen = new Set<string>();
  for (const [at, text] of texts.entries()) {
    const heading = plainText(text);
    if (!headlines.has(heading)) continue;
    const end = Math.min(texts.length, at + nearest);
    let long = 0;
    // Further down it stands in a list of stories.
    const isAgain = seen.has(heading);
    seen.add(heading);
    const above = isAgain ? [] : besideDate(plainText(texts[at - 1] ?? '')).filter(isPerson);
    if (above.length > 0) return above;
    for (line = Math.max(line, at + 1); line < end && long < mostLong; line++) {
      if (texts[line]!.length > longText) long++;
      const names = namesOf(texts, line, heading === headline && !isAgain ? headline : null);
      if (names.length > 0) return names;
    }
  }
  return [];
}

function namesOf(
  texts: readonly string[],
  line: number,
  headline: string | null,
): readonly string[] {
  const text = plainText(texts[line]!).replace(address, '').replace(glued, ' | ');
  const own = readByline(text);
  if (own) return own.names.filter(isFullName);
  const byline = readByline(`${text} ${plainText(texts[line + 1] ?? '')}`);
  if (byline) return [...byline.names.filter(isFullName), ...joined(texts, line + 2)];
  // "12 Oct 2020" and "· Ann Lee" may be elements of their own.
  const isRest = /^[|–—·•-] /.test(text);
  if (isRest) return besideDate(`${plainText(texts[line - 1] ?? '')} ${text}`);
  const bar = plainText(texts[line + 1] ?? '');
  const isBar = /^[|–—·•-]$/.test(bar);
  const names = besideDate(isBar ? `${text} ${bar} ${plainText(texts[line + 2] ?? '')}` : text);
  return names.length === 0 &&
    headline !== null &&
    isPerson(text) &&
    isWritten(text) &&
    !headline.includes(text)
    ? aboveOrBelowDate(texts, line)
    : names;
}

/** "and", "Bo Roth" behind "By", "Ann Lee": in elements of their own. */
function joined(texts: readonly string[], from: number): readonly string[] {
  const names: string[] = [];
  for (let at = from; names.length < mostAlone && joint.test(texts[at] ?? ''); at += 2) {
    const name = plainText(texts[at + 1] ?? '');
    if (!isFullName(name) || !isWritten(name)) break;
    names.push(name);
  }
  return names;
}

const joint = /^\s{0,9}(?:,|&|and|und|et|y|e|,\s?and)\s{0,9}$/;

/** "Ann Lee alee@marrow-echo.example". */
const address = /\s[\w.+-]{1,40}@[\w.-]{1,60}$/;

/** "Ann LeePublished: 12 Oct 2020". */
const glued = /(?<=\p{Ll})(?=(?:Published|Updated|Posted)\b)/gu;

/** Names alone, where the next texts but for a button, or the one before, are a date. */
function aboveOrBelowDate(texts: readonly string[], line: number): readonly string[] {
  const names = [plainText(texts[line]!)];
  let next = line + 1;
  for (; names.length < mostAlone; next++) {
    const name = plainText(texts[next] ?? '');
    if (!isPerson(name) || !isWritten(name)) break;
    names.push(name);
  }
  const near = [texts[line - 1], texts[next], texts[next + 1]];
  const isDated = near.some(
    (text = '') => text.length < 60 && visibleDate(plainText(text)) !== null,
  );
  return isDated ? names : [];
}

/** More one below the other are a list of the paper's writers. */
const mostAlone = 4;

/** "Ann Lee | 12 Oct 2020", "12.10.2020 - Ann Lee". */
function besideDate(text: string): readonly string[] {
  const parts = text.split(/ [|–—·•-] /);
  const isDated = parts.some((part) => dateOnly(part) !== null);
  return isDated
    ? parts.filter((part) => !/[,:]/.test(part) && isFullName(part) && !isRubric(part))
    : [];
}

const rubrics = wordSet(`${sectionNames} ${rubricWords}`);

/** "Local News", "Kestria County", "New Velden"; "Will News" has a given name. */
function isRubric(text: string): boolean {
  const lower = text.toLowerCase();
  return (rubrics.has(lower.slice(lower.lastIndexOf(' ') + 1)) || isTown(text)) && !isPerson(text);
}
