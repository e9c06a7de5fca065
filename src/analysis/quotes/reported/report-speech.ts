import { type Article, type Block, isBody } from '../../../article.js';
import { indexAt } from '../../../language/token-map.js';
import { TokenFlag, TokenKind, type Tokens } from '../../../language/tokens.js';
import { afterDateline } from '../../grammar/clause/after-dateline.js';
import type { Grammar } from '../../grammar/grammar.js';
import { mostFinds } from '../../most-finds.js';
import type { TakenTokens } from '../speech-map.js';
import type { Report } from './report.js';
import { reportsOf } from './sentence-reports.js';

/** The reported speech of headline and body, sentence by sentence. */
export function reportSpeech(article: Article, grammar: Grammar, taken: TakenTokens): Report[] {
  const { sentences, reporting } = grammar;
  const reports: Report[] = [];
  // From verb to verb: the sentences without one are not looked at.
  for (let next = 0; next < reporting.length && reports.length < mostFinds; ) {
    const sentence = indexAt(sentences.ofToken, reporting[next]!);
    if (sentence < 0) {
      next++;
      continue;
    }
    const to = sentences.endToken[sentence]!;
    const verbs = next;
    while (next < reporting.length && reporting[next]! < to) next++;
    if (!isStory(article.blocks[sentences.block[sentence]!]!)) continue;
    const first = sentences.firstToken[sentence]!;
    const past = afterDateline(grammar, article.dateline, first, to);
    const from = past > first ? past : afterTown(grammar.tokens, first, to);
    reportsOf(grammar, taken, { from, to, verbs, verbsEnd: next }, reports);
  }
  return reports;
}

function isStory(block: Block): boolean {
  return isBody(block) || block.kind === 'title' || block.kind === 'subtitle';
}

/** "NAGPUR: A man was held": a town in capitals with a colon is a dateline too. */
function afterTown({ kind, flags, text, start }: Tokens, from: number, to: number): number {
  const colon = text.charCodeAt(start[from + 1]!) === 58 ? from + 1 : from + 2;
  for (let at = from; at < colon; at++) {
    if (kind[at] !== TokenKind.word || !(flags[at]! & TokenFlag.allCaps)) return from;
  }
  return colon + 1 < to && text.charCodeAt(start[colon]!) === 58 ? colon + 1 : from;
}
