import type { Grammar } from '../../grammar/grammar.js';
import { Side } from './mark-list.js';
import type { Open, Pairing } from './pairing.js';
import { spokenUpTo } from './unclosed.js';

/** Where a quotation of one paragraph ends whose closing mark never comes: before the words that say who spoke, or with the paragraph. */
export function spokenEnd({ grammar, marks }: Doubles, open: OpenDouble, end: number): number {
  const said = open.reopened ? -1 : spokenUpTo(grammar, marks.endToken[open.mark]!, end);
  return said < 0 ? end : said;
}

/** `"We sail, said Reed, adding "We win."`: where the first has ended when the next one opens, and only one closing mark follows; else -1. */
export function lostClose(
  { grammar, marks, at }: Doubles,
  open: OpenDouble,
  first: number,
  end: number,
) {
  const isDouble = (mark: number) => mark < marks.token.length && marks.token[mark]! < end;
  let next = at + 1;
  while (isDouble(next) && !marks.double[next]) next++;
  if (!isDouble(next) || marks.side[next] === Side.open) return -1;
  do next++;
  while (isDouble(next) && !marks.double[next]);
  if (isDouble(next) && marks.side[next] !== Side.open) return -1;
  return spokenUpTo(grammar, Math.max(first, marks.endToken[open.mark]!), marks.token[at]!);
}

export interface OpenDouble extends Open {
  depth: number;
  /** Last mark that closed something inside while the outer one stayed open, in this block; -1 = none. */
  lastClose: number;
}

export interface Doubles extends Pairing<OpenDouble> {
  readonly grammar: Grammar;
  /** Tokens of the marks that close what nothing opened. */
  readonly strays: number[];
}
