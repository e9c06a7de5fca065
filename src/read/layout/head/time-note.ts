import { headStep, type Lines, lineSpan, lineText } from '../lines.js';

const longest = 140;

/** "Updated at 09.30 GMT", "3 hours ago", "Last updated 5 minutes ago": when, told without any date; "(ATTN: UPDATES in paras 2-3)". */
export function timeNote(text: string, lines: Lines, line: number) {
  if (lines.end[line]! - lines.start[line]! > longest) return null;
  const raw = lineText(text, lines, line);
  if (!clockOnly.test(raw) && !timeAgo.test(raw) && !forEditors.test(raw)) return null;
  return headStep('header', lineSpan(lines, line), line + 1);
}

/** "Updated at 09.30 GMT". */
const clockOnly =
  /^(?:last |first )?(?:updated|published|posted|modified):? (?:at )?\d{1,2}[.:]\d{2} ?(?:[ap]\.?m\.?)?(?: [A-Z]{2,4})?$/i;

/** What an agency tells editors of its story: "(Adds details)". */
const forEditors =
  /^\((?:attn|eds|adds|updates|recasts|repeats|corrects|changes|releads)\b[^()]{0,140}\)$/i;

/** "3 hours ago". */
const timeAgo = /^(?:an?|\d{1,2}) (?:min(?:ute)?s?|h(?:ou)?rs?|days?|weeks?) ago$/i;
