import { contactLabels, releaseNotes, sectionNames, urgentNotes } from '../../../words/kickers.js';
import { wordSet } from '../../../words/word-set.js';
import { type Draft, forgetHeadline, setField } from '../draft.js';
import { dateBelowName } from '../headline/date-below-name.js';
import { isDateOrByline } from '../headline/short-block.js';
import { headStep, type Lines, lineSpan, lineText } from '../lines.js';

const longest = 40;
/** "Contact: Ann Lee, 01234 555 010, ann@echo.example". */
const longestLabelled = 120;

const sections = wordSet(sectionNames);

/** "Opinion", "UK news". */
export function isSection(name: string): boolean {
  return sections.has(name.toLowerCase().replace(/ news$/, ''));
}

const longestStep = 25;
const longestContact = 9;

/** "Home / News", "News > Local": where the story stands on its site. */
function isPath(raw: string): boolean {
  const steps = raw.toLowerCase().split(/ ?[/>»›|] ?/);
  const [first = ''] = steps;
  if (steps.length < 2 || (first !== 'home' && !sections.has(first))) return false;
  return steps.every((step) => step.length <= longestStep);
}

/** "BC-PIER-STORM", "PIER-STORM-2NDLD", "BC-Norland-Pier, 1st Ld-Writethru,0140": what an agency calls a story for itself. */
function isSlug(raw: string): boolean {
  return (
    /^[A-Z\d]{2,16}(?:-[A-Z\d]{2,16}){2,5}$/.test(raw) ||
    /^[A-Z]{2}-{1,2}[A-Z][\w.-]{2,24}(?:, [\w -]{2,24})?, ?\d{3,4}$/.test(raw)
  );
}

/** What stands above "News » Ferries" is the name of the site and its motto, not the headline. */
function pathBelow(text: string, lines: Lines, line: number, draft: Draft) {
  const span = lineSpan(lines, line);
  if (span.end - span.start > longest || !isPath(text.slice(span.start, span.end))) return null;
  forgetHeadline(draft);
  return headStep('header', span, line + 1);
}

/** "COASTAL EROSION" above a headline in small letters, with the author or the date below that. */
function isTopic(text: string, lines: Lines, line: number): boolean {
  const raw = lineText(text, lines, line);
  const below = lineText(text, lines, line + 1);
  if (!/^[A-Z]{3,}(?: [A-Z]{3,})?$/.test(raw) || below === below.toUpperCase()) return false;
  if (below.split(' ').length < 4 || /[.,:;]$/.test(below)) return false;
  const third = lineText(text, lines, line + 2);
  return isDateOrByline(third) || dateBelowName(text, lines, line + 2) !== null;
}

/** "Media contact:" and the lines below it, up to an empty one: names, offices, numbers. */
function contact(lines: Lines, line: number) {
  let next = line + 1;
  while (next < lines.count && next < line + longestContact && !lines.afterBlank[next]) next++;
  return next < lines.count && lines.afterBlank[next]
    ? headStep('header', lineSpan(lines, line, next), next)
    : null;
}

/** "FOR IMMEDIATE RELEASE", "SCIENCE": a line above the headline that is no part of it. A section is noted as one. */
export function kicker(text: string, lines: Lines, line: number, draft: Draft) {
  if (line + 2 >= lines.count) return null;
  if (draft.title !== null && draft.evidence.get('title')?.from === 'first line')
    return pathBelow(text, lines, line, draft);
  const span = lineSpan(lines, line);
  if (span.end - span.start > longestLabelled) return null;
  const raw = lineText(text, lines, line);
  const section = raw.endsWith(':') ? raw.slice(0, -1) : raw;
  const name = section.toLowerCase();
  if (contactLabels.includes(name.split(':', 1)[0]!)) return contact(lines, line);
  if (name.startsWith('eds: ')) return headStep('header', span, line + 1);
  if (raw.length > longest) return null;
  if (releaseNotes.includes(name) || urgentNotes.includes(name))
    return headStep('header', span, line + 1);
  // The headline is given: it is that of a record or mail.
  if (draft.title !== null) return null;
  if (isPath(raw) || isSlug(raw)) return headStep('header', span, line + 1);
  // Prose may follow a heading; below a section's name stands a line that does not end like a sentence.
  const below = lineText(text, lines, line + 1);
  if (!isSection(section))
    return isTopic(text, lines, line) ? headStep('header', span, line + 1) : null;
  if (below.length > 160 || !/[\p{L}\d?!”’"']$/u.test(below)) return null;
  setField(draft, 'section', section, { from: 'first line', raw, span });
  return headStep('header', span, line + 1);
}
