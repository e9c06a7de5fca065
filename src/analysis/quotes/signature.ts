import { type Grammar, has, isCueVerb } from '../grammar/grammar.js';
import { codeOf, isComma, isDash } from '../grammar/orthography.js';
import type { NounPhrase } from '../grammar/phrase/phrase.js';
import { phraseStartingAt } from '../grammar/phrase/phrase-starting-at.js';
import { Word } from '../grammar/word-class.js';
import { isStop } from './attribution/found.js';
import type { QuotedSpan } from './marks/quoted-span.js';
import type { BlockTokens } from './setting/block-tokens.js';

/** No signature is longer, in tokens: "Ada Reed, deputy head of the harbour board". */
const longest = 16;

/** A pull quotation is set with its signature inside the marks: `"We sail. ¶ Ada Reed, pilot"`, “We sail. — Ada Reed”. */
interface Signed {
  readonly span: QuotedSpan;
  readonly phrase: NounPhrase;
}

/** The quotation without its signature, and who signed it; null for all others. */
export function signedSpan(grammar: Grammar, ranges: BlockTokens, span: QuotedSpan): Signed | null {
  const end = span.closeToken;
  if (end === null) return null;
  const line = ranges.from[span.lastBlock]!;
  if (span.lastBlock > span.firstBlock && line > span.innerToken && !span.reopened.includes(line)) {
    const phrase = signature(grammar, line, end);
    return phrase && { span: cutAt(span, line, span.lastBlock - 1), phrase };
  }
  if (span.endToken < ranges.to[span.lastBlock]!) return null;
  for (let dash = end - 2; dash > Math.max(span.innerToken, end - longest); dash--) {
    if (!isDash(grammar, dash) || !isStop(grammar, dash - 1)) continue;
    const phrase = signature(grammar, dash + 1, end);
    return phrase && { span: cutAt(span, dash, span.lastBlock), phrase };
  }
  return null;
}

function cutAt(span: QuotedSpan, endToken: number, lastBlock: number): QuotedSpan {
  return { ...span, endToken, closeToken: null, lastBlock, signed: true };
}

/** A person's name with an office beside it, and nothing that makes a sentence of them. */
function signature(grammar: Grammar, first: number, end: number): NounPhrase | null {
  if (end - first > longest) return null;
  for (let at = first; at < end; at++) {
    const makesSentence = has(grammar, at, Word.auxiliary | Word.subjectPronoun | Word.verb);
    if (makesSentence || isCueVerb(grammar, at)) return null;
  }
  const phrase = phraseStartingAt(grammar, first, end);
  if (phrase?.kind !== 'name') return null;
  const after = phrase.end;
  const closes = after >= end || isComma(grammar, after) || isStop(grammar, after);
  return closes || codeOf(grammar, after) === 40 ? phrase : null;
}
