import { type Grammar, has, isCueVerb } from '../../grammar/grammar.js';
import { isNameWord } from '../../grammar/name-word.js';
import {
  codeOf,
  hasSpace,
  isComma,
  isPunctuation,
  startsSentence,
} from '../../grammar/orthography.js';
import { isParticipleCue } from '../../grammar/verb/cue-verb.js';
import { isFiniteCue } from '../../grammar/verb/finite-cue.js';
import { Word } from '../../grammar/word-class.js';
import { isStop } from '../attribution/found.js';
import type { BlockTokens } from '../setting/block-tokens.js';
import { inOrder, type QuotedSpan } from './quoted-span.js';

/** Fewer tokens before a lone closing mark are no quotation. */
const fewest = 4;

/** No farther back is looked for where a quotation begins, in tokens. */
const reach = 80;

/**
 * The quotations whose opening mark is missing: a stop and a closing mark, and before them a verb of saying with a comma or colon, or after
 * them somebody who said so. `strays`: tokens of closing marks without an opening one.
 */
export function withUnopened(
  grammar: Grammar,
  ranges: BlockTokens,
  spans: QuotedSpan[],
  strays: readonly number[],
): QuotedSpan[] {
  if (strays.length === 0) return spans;
  const found: QuotedSpan[] = [];
  let block = 0;
  let after = 0;
  for (const mark of strays) {
    while (ranges.to[block]! <= mark) block++;
    while (after < spans.length && spans[after]!.endToken <= mark) after++;
    const before = spans[after - 1]?.endToken ?? 0;
    const last = found.at(-1)?.endToken ?? 0;
    const floor = Math.max(ranges.from[block]!, before, last);
    const start = opening(grammar, mark, floor, ranges.to[block]!);
    if (start < 0 || mark - start < fewest) continue;
    found.push({
      firstToken: start,
      innerToken: start,
      endToken: mark + 1,
      closeToken: mark,
      reopened: [],
      firstBlock: block,
      lastBlock: block,
      unopened: true,
    });
  }
  return found.length === 0 ? spans : inOrder([...spans, ...found]);
}

/** Where the quotation begins that the mark closes; -1 when it closes none. */
function opening(grammar: Grammar, mark: number, floor: number, end: number): number {
  const stop = mark - 1;
  const closes = stop > floor && (isStop(grammar, stop) || isComma(grammar, stop));
  if (!closes || !isPunctuation(grammar, stop) || hasSpace(grammar, mark)) return -1;
  for (let cue = stop - 2; cue >= Math.max(floor, mark - reach); cue--) {
    const lead = codeOf(grammar, cue + 1);
    if ((lead !== 44 && lead !== 58) || !isCueVerb(grammar, cue)) continue;
    return isFiniteCue(grammar, cue) || isParticipleCue(grammar, cue) ? cue + 2 : -1;
  }
  return isSaid(grammar, mark + 1, end) ? firstSentence(grammar, floor, stop) : -1;
}

/** "said Reed", "Reed said", "she said" right after the mark. */
function isSaid(grammar: Grammar, from: number, end: number): boolean {
  for (let at = from; at < Math.min(end, from + 4); at++) {
    if (isCueVerb(grammar, at)) return isFiniteCue(grammar, at);
    if (!isNameWord(grammar, at) && !has(grammar, at, Word.subjectPronoun | Word.honorific))
      return false;
  }
  return false;
}

/** The start of the paragraph, or of the first sentence after the quotation before. */
function firstSentence(grammar: Grammar, floor: number, stop: number): number {
  for (let at = floor; at < Math.min(stop, floor + reach); at++) {
    if (startsSentence(grammar, at)) return at;
  }
  return -1;
}
