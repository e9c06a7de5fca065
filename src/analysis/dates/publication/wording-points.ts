import type { Span } from '../../../article.js';
import { unlikelyLabels } from '../../../words/date-labels.js';

export function wordingPoints(text: string, line: Span, before: string, labelled: boolean): number {
  const length = line.end - line.start;
  let points = isWeekdayOrNothing(before) ? 6 : isByline(before) ? 15 : 0;
  if (length > 40 && hasUnlikelyLabel(text, line)) points -= 14;
  if (!labelled && length > 40 && followsPreposition(before)) {
    if (length > 60) points -= length > 200 && !before.startsWith('by ') ? 35 : 10;
    if (ofSentence.test(before)) points -= 40;
  }
  return points;
}

const unlikely = unlikelyLabels.split('|');

function hasUnlikelyLabel(text: string, line: Span): boolean {
  const part = text.slice(line.start, Math.min(line.end, line.start + 300)).toLowerCase();
  return unlikely.some((label) => part.includes(label));
}

/** "The act was signed into law on 14 August 1935" tells, "Ann Lee on 4 May 2021" dates. */
const ofSentence = /\b(?:was|were|is|are|be|been|has|have|had|will|would)\b/;

const prepositions = [
  'on',
  'in',
  'since',
  'until',
  'from',
  'after',
  'before',
  'by',
  'le',
  'am',
  'vom',
  'el',
  'il',
];

function followsPreposition(before: string): boolean {
  const trimmed = before.trimEnd();
  return prepositions.some((word) => trimmed === word || trimmed.endsWith(` ${word}`));
}

/** "By Ela on", "von Tobi | " before the date. */
function isByline(before: string): boolean {
  return before.startsWith('by ') || before.startsWith('von ') || before.startsWith('par ');
}

/** Nothing but a weekday stands before the date on its line. */
function isWeekdayOrNothing(before: string): boolean {
  const word = before.trim().replace(/[,.]$/, '');
  return word === '' || (word.length <= 10 && !word.includes(' ') && before.length <= 14);
}
