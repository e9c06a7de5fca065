import { type Block, isBody } from '../../../article.js';
import { endOf } from '../../../language/token-extent.js';
import { TokenFlag, TokenKind, type Tokens } from '../../../language/tokens.js';
import type { BlockTokens } from '../setting/block-tokens.js';
import { type Marks, Side } from './mark-list.js';
import type { QuotedSpan } from './quoted-span.js';
import { afterStop, closesSingle, endsInS, isCurlyOpening, opensSingle } from './single-style.js';

/**
 * Whole quotations in single curly marks, ‘We sail,’ he said, in a text that sets its others in double ones. Only a stop or comma before the closing mark
 * tells them from apostrophes and from words that are merely set apart. Straight ones set headings apart too often: they need a colon or a comma before them. Adds
 * nothing inside the double ones.
 */
export function withStraySingles(
  blocks: readonly Block[],
  ranges: BlockTokens,
  tokens: Tokens,
  marks: Marks,
  spans: QuotedSpan[],
): QuotedSpan[] {
  let found: QuotedSpan[] | null = null;
  let block = 0;
  let after = 0;
  let open = -1;
  // Headlines have single marks by the rules of their house, whatever the story does.
  const story = ranges.to[0] ?? 0;
  for (let at = 0; at < marks.token.length; at++) {
    const mark = marks.token[at]!;
    if (marks.double[at]) {
      open = -1;
      continue;
    }
    while (after < spans.length && spans[after]!.endToken <= mark) after++;
    if (after < spans.length && spans[after]!.firstToken <= mark) continue;
    if (opensSingle(tokens, marks, at))
      open = isCurlyOpening(tokens, mark) || (mark >= story && isLedIn(tokens, mark)) ? at : -1;
    else if (
      open >= 0 &&
      marks.side[at] !== Side.open &&
      (afterStop(tokens, mark) ||
        isWhole(tokens, marks, open, at) ||
        isPart(tokens, marks, open, at))
    ) {
      while (ranges.to[block]! <= marks.token[open]!) block++;
      if (mark < ranges.to[block]! && isBody(blocks[block]!)) {
        found ??= [];
        found.push(spanOf(marks, open, at, block));
      }
      open = -1;
    }
  }
  return found ? [...spans, ...found].sort((a, b) => a.firstToken - b.firstToken) : spans;
}

function spanOf(marks: Marks, open: number, close: number, block: number): QuotedSpan {
  return {
    firstToken: marks.token[open]!,
    innerToken: marks.endToken[open]!,
    endToken: marks.endToken[close]!,
    closeToken: marks.token[close]!,
    reopened: [],
    firstBlock: block,
    lastBlock: block,
  };
}

/** ‘It is a pause’, he said: from the head of its sentence to a comma behind the mark; a word or two are merely set apart. */
function isWhole(tokens: Tokens, marks: Marks, open: number, close: number): boolean {
  const first = marks.token[open]!;
  const next = marks.endToken[close]!;
  if (next >= tokens.count || tokens.text.charCodeAt(tokens.start[next]!) !== 44) return false;
  if (marks.token[close]! - marks.endToken[open]! < fewestOfWhole) return false;
  if (first === 0) return true;
  const before = tokens.text.charCodeAt(endOf(tokens, first - 1) - 1);
  return (
    before === 46 || before === 63 || before === 33 || tokens.kind[first - 1] === TokenKind.mark
  );
}

/** said they ‘work tirelessly’ to: words in curly marks that go on with their sentence; with a capital they are a title, one word is set apart. */
function isPart(tokens: Tokens, marks: Marks, open: number, close: number): boolean {
  const first = marks.endToken[open]!;
  const last = marks.token[close]!;
  if (last - first < 2 || last - first > longestPart || !isCurlyOpening(tokens, marks.token[open]!))
    return false;
  if (tokens.flags[first]! & TokenFlag.capital || tokens.kind[first] !== TokenKind.word)
    return false;
  return !endsInS(tokens, last) || closesSingle(tokens, marks, close);
}

/** In tokens. */
const longestPart = 40;

/** In tokens. */
const fewestOfWhole = 4;

/** Right behind a colon or a comma, as in `told us: 'We sail.'` */
function isLedIn(tokens: Tokens, mark: number): boolean {
  const before = mark > 0 ? tokens.text.charCodeAt(endOf(tokens, mark - 1) - 1) : 0;
  return before === 58 || before === 44;
}
