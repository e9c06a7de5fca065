import { headStep, type Lines, lineSpan, lineText } from '../lines.js';

const longest = 140;

/** "Updated at 09.30 GMT", "3 hours ago", "Last updated 5 minutes ago": when, told without any date; "(ATTN: UPDATES in paras 2-3)". */
export function timeNote(text: string, lines: Lines, line: number) {
  if (lines.end[line]! - lines.start[line]! > longest) return null;
  return isTimeNote(lineText(text, lines, line))
    ? headStep('header', lineSpan(lines, line), line + 1)
    : null;
}

export function isTimeNote(line: string): boolean {
  return clockOnly.test(line) || timeAgo.test(line) || forEditors.test(line) || bare.test(line);
}

/** "- Published" of a page whose date did not come with it. */
const bare = /^(?:[-•] ?)?(?:published|updated)$/i;

/** "Updated at 09.30 GMT". */
const clockOnly =
  /^(?:last |first )?(?:updated|published|posted|modified):? (?:at )?\d{1,2}[.:]\d{2} ?(?:[ap]\.?m\.?)?(?: [A-Z]{2,4})?$/i;

/** What an agency tells editors of its story: "(Adds details)". */
const forEditors =
  /^\((?:attn|eds|adds|updates|recasts|repeats|corrects|changes|releads)\b[^()]{0,140}\)$/i;

/** "3 hours ago". */
const timeAgo = /^(?:an?|\d{1,2}) (?:sec(?:ond)?s?|min(?:ute)?s?|h(?:ou)?rs?|days?|weeks?) ago$/i;
