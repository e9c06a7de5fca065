import type { Warning } from '../../../article.js';
import { isSameSentence } from '../../../language/sentences.js';
import { endOf } from '../../../language/token-extent.js';
import { wordSet } from '../../../words/word-set.js';
import type { Grammar } from '../../grammar/grammar.js';
import type { Speech } from '../quoted-speech.js';
import type { QuotedSpan } from './quoted-span.js';

/** The warnings of all quotations that are reported. */
export function markWarnings(grammar: Grammar, speeches: readonly Speech[]): Warning[] {
  const warnings: Warning[] = [];
  for (const { span, type } of speeches) {
    const warning =
      type === 'none' || span.unmarked || span.turn || span.signed
        ? null
        : markWarning(grammar, span);
    if (warning) warnings.push(warning);
  }
  return warnings;
}

/** What is odd about the marks of a quotation: two kinds of mark, or none that closes it. */
function markWarning(grammar: Grammar, span: QuotedSpan): Warning | null {
  const { tokens } = grammar;
  const start = tokens.start[span.firstToken]!;
  const end = endOf(tokens, span.endToken - 1);
  if (span.closeToken === null) {
    return {
      code: 'quote-unclosed',
      message: `This quotation is never closed; it is taken to end ${endOfUnclosed(grammar, span)}.`,
      span: { start, end },
    };
  }
  if (span.unopened) {
    return {
      code: 'quote-unopened',
      message: 'This quotation is never opened; it is taken to begin where its words do.',
      span: { start, end },
    };
  }
  if (isUsual(tokens.text, start, tokens.start[span.closeToken]!, end)) return null;
  const opening = tokens.text.slice(start, endOf(tokens, span.innerToken - 1));
  const closing = tokens.text.slice(tokens.start[span.closeToken], end);
  if (pairs.has(opening + closing)) return null;
  return {
    code: 'quote-marks-mixed',
    message: `This quotation opens with ${opening} and closes with ${closing}.`,
    span: { start, end },
  };
}

function endOfUnclosed(grammar: Grammar, { endToken }: QuotedSpan): string {
  const goesOn = endToken < grammar.tokens.count && isSameSentence(grammar, endToken - 1, endToken);
  return goesOn ? 'where its speaker is named' : 'with its paragraph';
}

/** The pairs “” and "", which nearly all texts set: told without making strings. */
function isUsual(text: string, opening: number, closing: number, end: number): boolean {
  if (end - closing !== 1) return false;
  const code = text.charCodeAt(opening);
  const last = text.charCodeAt(closing);
  return code === 0x201c ? last === 0x201d : code === 34 && last === 34;
}

/** Marks that belong together, also in the languages that close with the mark that English opens with. */
const pairs = wordSet(
  `"" “” „“ „” ”” «» »« '''' \`\`'' \`\`"" ‘’ '' \`' ‚‘ ‚’ ‹› ›‹ 「」 『』 ‘‘’’ ‟”`,
);
