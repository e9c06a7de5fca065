import type { Block } from '../../../article.js';
import { isDigit } from '../../../language/characters.js';
import type { Draft } from '../draft.js';
import { headline } from '../headline/headline.js';
import { liftHeadline } from '../headline/lifted-headline.js';
import { subheadline } from '../headline/subheadline.js';
import type { HeadStep, Lines } from '../lines.js';
import { aboveByline } from './above-byline.js';
import { addressLine } from './address-line.js';
import { buttonLine } from './button-line.js';
import { bylineLine } from './byline-line.js';
import { dateLine, labelledDate } from './date-line.js';
import { datelineLine } from './dateline-line.js';
import { headerLine } from './header-line.js';
import { kicker } from './kicker.js';
import { labelLine } from './labels.js';
import { letterhead } from './letterhead.js';
import { menuLines } from './menu-lines.js';
import { pictureLine } from './picture-line.js';
import { placeLine } from './place-line.js';
import { providedBy } from './provided-by.js';
import { runningHeader } from './running-header.js';
import { timeNote } from './time-note.js';

/** The block that begins at this line and the line after it, null when the rule does not hold. */
type Match = (text: string, lines: Lines, line: number, draft: Draft) => HeadStep | null;

/** A rule of the head, and what must be there for it to hold. */
interface HeadRule {
  readonly needs: Sign;
  readonly match: Match;
}

/** Bits: what is seen of a line at a glance. */
enum Sign {
  nothing = 0,
  colon = 1,
  digit = 2,
  /** Another line stands below. */
  below = 4,
}

/** Colons and digits further behind in a line make it nothing else than prose. */
const signReach = 90;

/** Headers of exports are long; a body begins before this. */
const longestHead = 30;

/** Tried in this order on every line from the top, until none holds: what is named by a key is surer than what only looks like it. */
const rules: readonly HeadRule[] = [
  { needs: Sign.below, match: menuLines },
  { needs: Sign.below, match: letterhead },
  { needs: Sign.nothing, match: labelLine },
  { needs: Sign.below, match: kicker },
  { needs: Sign.colon, match: headerLine },
  { needs: Sign.below, match: labelledDate },
  { needs: Sign.digit, match: dateLine },
  { needs: Sign.digit | Sign.below, match: runningHeader },
  { needs: Sign.below, match: timeNote },
  { needs: Sign.colon | Sign.below, match: addressLine },
  { needs: Sign.nothing, match: bylineLine },
  { needs: Sign.below, match: providedBy },
  { needs: Sign.below, match: buttonLine },
  { needs: Sign.below, match: datelineLine },
  { needs: Sign.digit, match: placeLine },
  { needs: Sign.below, match: headline },
  { needs: Sign.below, match: pictureLine },
  { needs: Sign.below, match: subheadline },
  { needs: Sign.below, match: aboveByline },
];

/** Reads the lines above the body, in whatever order they come. */
export function readHead(
  text: string,
  lines: Lines,
  draft: Draft,
): { readonly blocks: readonly Block[]; readonly next: number } {
  const blocks: Block[] = [];
  let line = 0;
  while (line < lines.count && line < longestHead) {
    const step = firstMatch(text, lines, line, draft);
    if (step === null) break;
    blocks.push(step.block);
    line = step.next;
  }
  return { blocks: liftHeadline(draft, blocks), next: line };
}

function firstMatch(text: string, lines: Lines, line: number, draft: Draft) {
  const signs = signsOf(text, lines, line);
  for (let at = 0; at < rules.length; at++) {
    const { needs, match } = rules[at]!;
    if ((needs & ~signs) !== 0) continue;
    const step = match(text, lines, line, draft);
    if (step !== null) return step;
  }
  return null;
}

function signsOf(text: string, lines: Lines, line: number): number {
  const start = lines.start[line]!;
  const stop = Math.min(lines.end[line]!, start + signReach);
  let signs = line + 1 < lines.count ? Sign.below : 0;
  for (let at = start; at < stop; at++) {
    const code = text.charCodeAt(at);
    if (code === 58) signs |= Sign.colon;
    else if (isDigit(code)) signs |= Sign.digit;
  }
  return signs;
}
