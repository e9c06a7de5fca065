import { TokenKind } from '../../../language/tokens.js';
import { type Grammar, has } from '../../grammar/grammar.js';
import { isPersonName, nameAt } from '../../grammar/name-type.js';
import { isNameWord } from '../../grammar/name-word.js';
import { codeOf, isDash, isPunctuation, isWord } from '../../grammar/orthography.js';
import { nameStart } from '../../grammar/phrase/name-start.js';
import { phraseEndingAt } from '../../grammar/phrase/phrase-ending-at.js';
import { Word } from '../../grammar/word-class.js';
import { labelColon } from '../interview/quoted-turn.js';
import type { Setting } from '../setting/setting.js';
import { type Found, found } from './found.js';
import { fromSender } from './sender.js';

/** REED: "…" — a name alone before a colon at the head of the sentence. */
export function label({ grammar, beforeFrom, beforeTo }: Setting): Found {
  const colon = beforeTo - 1;
  if (colon <= beforeFrom || codeOf(grammar, colon) !== 58 || colon - beforeFrom > 10) return null;
  let last = colon - 1;
  if (codeOf(grammar, last) === 41) {
    while (last > beforeFrom && codeOf(grammar, last) !== 40) last--;
    last--;
  }
  const sender = fromSender(grammar, beforeFrom, colon);
  if (sender) return found(sender, -1);
  if (last < beforeFrom || !isNameWord(grammar, last)) return null;
  const whole = phraseEndingAt(grammar, last, beforeFrom);
  if (whole?.kind !== 'name') return null;
  // "Ada Reed on Harbour Radio:"
  const phrase = whole.head < last ? { ...whole, end: whole.head + 1 } : whole;
  for (let at = overClock(grammar, beforeFrom); at < phrase.first; at++) {
    if (has(grammar, at, Word.preposition | Word.auxiliary) || isPunctuation(grammar, at))
      return null;
  }
  return found(phrase, -1);
}

/** "17:42 Reed:": past the time of day that opens an entry of a live report. */
function overClock({ tokens }: Grammar, first: number): number {
  let at = first;
  while (at < first + 3 && tokens.kind[at] !== TokenKind.word) at++;
  return tokens.kind[first] === TokenKind.number ? at : first;
}

/** "Voters agree - Ada Reed: “…”", "- Ada Reed and Josh Lind:": who signs a headline or an item that the quotation belongs to. */
export function labelAfterDash({ grammar, beforeFrom, beforeTo }: Setting): Found {
  const colon = beforeTo - 1;
  if (colon <= beforeFrom + 1 || codeOf(grammar, colon) !== 58) return null;
  const last = colon - 1;
  if (!isNameWord(grammar, last)) return null;
  let first = nameStart(grammar, last, beforeFrom);
  const and = first - 1;
  if (and > beforeFrom + 1 && isWord(grammar, and, 'and') && isNameWord(grammar, and - 1)) {
    first = nameStart(grammar, and - 1, beforeFrom);
  }
  // "- More from Reed:"
  const from = first - 1 > beforeFrom + 1 && isWord(grammar, first - 1, 'from');
  const dash = from ? first - 3 : first - 1;
  if (dash <= beforeFrom || !isDash(grammar, dash)) return null;
  const mention = nameAt(grammar, last);
  return found({ kind: 'name', first, end: colon, head: last, mention }, -1);
}

/** "REED: We sail." — a turn of a transcript in marks. One label without a known person or a further turn may be a headline's. */
export function labelInside(setting: Setting): Found {
  const { grammar, span } = setting;
  const first = span.innerToken;
  const colon = labelColon(grammar.tokens, first, span.endToken);
  if (colon < 0) return null;
  const head = colon - 1;
  const mention = nameAt(grammar, head);
  const known = mention >= 0 && isPersonName(grammar, mention);
  if (!known && !(isNameWord(grammar, head) && (span.turn || isAmongTurns(setting)))) return null;
  return found({ kind: 'name', first, end: colon, head, mention }, -1);
}

/** Does the quotation above open with a label as well, or the one that opens the next paragraph? */
function isAmongTurns({ grammar: { tokens }, above, span, blockFrom, blockTo }: Setting): boolean {
  if (span.firstToken !== blockFrom || span.endToken !== blockTo) return false;
  if (above && labelColon(tokens, above.span.innerToken, above.span.endToken) >= 0) return true;
  const next = blockTo + 1;
  return next < tokens.count && tokens.kind[blockTo] === TokenKind.mark
    ? labelColon(tokens, next, Math.min(tokens.count, next + 8)) >= 0
    : false;
}
