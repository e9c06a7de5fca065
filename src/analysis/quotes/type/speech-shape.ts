import { TokenKind } from '../../../language/tokens.js';
import type { Grammar } from '../../grammar/grammar.js';
import { codeOf, isCapital } from '../../grammar/orthography.js';
import type { Setting } from '../setting/setting.js';

/** A capital, a figure, a bracket or an ellipsis. */
export function startsAsSpeech(grammar: Grammar, first: number): boolean {
  if (isCapital(grammar, first) || grammar.tokens.kind[first] === TokenKind.number) return true;
  if (grammar.tokens.kind[first] === TokenKind.word) return false;
  const code = codeOf(grammar, first);
  if (grammar.tokens.kind[first] === TokenKind.mark)
    return isCapital(grammar, Math.min(first + 1, grammar.tokens.count - 1));
  return code === 91 || code === 46 || code === 0x2026 || code === 40 || code === 0x2014;
}

/** A stop, comma, question mark or dash before the closing mark, or a comma or stop right after it. */
export function endsAsSpeech(setting: Setting): boolean {
  const code = setting.lastPunctuation;
  if (
    code === 44 ||
    code === 46 ||
    code === 33 ||
    code === 63 ||
    code === 0x2026 ||
    code === 0x2014 ||
    code === 0x2013 ||
    code === 45
  )
    return true;
  const { grammar, span, afterFrom, blockTo } = setting;
  if (span.closeToken === null) return true;
  if (afterFrom >= blockTo) return true;
  const next = codeOf(grammar, afterFrom);
  return next === 44 || next === 46;
}

/** The stop of a sentence before the closing mark. */
export function endsInStop(setting: Setting): boolean {
  return setting.lastPunctuation === 46 || isCry(setting);
}

/** A question or a cry is a sentence of its own, in lower case too. */
export function isCry(setting: Setting): boolean {
  const code = setting.lastPunctuation;
  return code === 63 || code === 33;
}
