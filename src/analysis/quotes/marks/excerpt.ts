import type { Tokens } from '../../../language/tokens.js';
import { type Grammar, isCueVerb } from '../../grammar/grammar.js';
import { isCapital, isComma } from '../../grammar/orthography.js';
import { labelColon } from '../interview/quoted-turn.js';
import type { Marks } from './mark-list.js';
import type { Paragraph } from './pairing.js';
import type { Doubles } from './spoken-end.js';

/**
 * A paragraph of an excerpt, `"Reed walked on, chanting “Sail! Sail!”`: the straight mark at its head is never closed, and the curly ones
 * in it are pairs. What somebody says in them is the speech; the mark at its head only frames the paragraph.
 */
export function isFrame(
  { grammar, tokens, marks, at }: Doubles,
  { first, end }: Paragraph,
): boolean {
  if (marks.token[at] !== first || codeAt(tokens, first) !== 34 || tokens.size[first] !== 1)
    return false;
  let speaks = false;
  let open = false;
  for (let mark = at + 1; mark < marks.token.length && marks.token[mark]! < end; mark++) {
    if (!marks.double[mark]) continue;
    const token = marks.token[mark]!;
    if (codeAt(tokens, token) !== (open ? 0x201d : 0x201c)) return false;
    open = !open;
    if (open) speaks ||= isCapital(grammar, token + 1) && followsCue(grammar, token);
  }
  return speaks && !open && labelColon(tokens, first + 1, end) < 0;
}

/** "chanting “", "told them, “" */
function followsCue(grammar: Grammar, mark: number): boolean {
  if (!isComma(grammar, mark - 1)) return isCueVerb(grammar, mark - 1);
  return isCueVerb(grammar, mark - 2) || isCueVerb(grammar, mark - 3);
}

/** An excerpt in straight marks quotes somebody in curly ones: `"It rained. ¶ “We sail,” she said.` */
export function isInnerPair(
  tokens: Tokens,
  marks: Marks,
  open: number,
  at: number,
  end: number,
): boolean {
  const close = at + 1;
  if (close >= marks.token.length || marks.token[close]! >= end - 1) return false;
  return (
    codeAt(tokens, marks.token[open]!) === 34 &&
    codeAt(tokens, marks.token[at]!) === 0x201c &&
    codeAt(tokens, marks.token[close]!) === 0x201d &&
    tokens.size[marks.token[open]!]! === 1
  );
}

function codeAt({ text, start }: Tokens, token: number): number {
  return text.charCodeAt(start[token]!);
}
