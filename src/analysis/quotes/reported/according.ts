import { withComplement } from '../../grammar/clause/complement.js';
import { type Grammar, has } from '../../grammar/grammar.js';
import {
  isColon,
  isComma,
  isPossessive,
  isPunctuation,
  isWord,
} from '../../grammar/orthography.js';
import { isInsideNominal, type NounPhrase } from '../../grammar/phrase/phrase.js';
import { phraseStartingAt } from '../../grammar/phrase/phrase-starting-at.js';
import { Word } from '../../grammar/word-class.js';
import { lowerWord } from '../../grammar/word-text.js';
import { according } from '../attribution/according.js';
import { overAsides } from './aside-end.js';
import { hasVerb, isClause, isCutShort, onlyLeads } from './clause-verb.js';
import { contentEnd } from './content-end.js';
import { contentOpening } from './content-opening.js';
import { isOpening } from './pieces-around.js';
import type { Report } from './report.js';

/** Things one goes by and that tell nothing: "according to the needs of each family". */
const measures = new Set(
  'need needs protocol protocols rule rules plan plans schedule requirement requirements principle principles standard standards size age type level preference preferences wishes tradition that'.split(
    ' ',
  ),
);

/** How far the comma may stand that ends an opening "According to …", in tokens. */
const reach = 40;

/** According to Reed, the rain would stop. — The rain would stop, according to Reed. — The rain, according to Reed, would stop. */
export function accordingReport(
  grammar: Grammar,
  at: number,
  done: number,
  from: number,
  to: number,
): Report[] {
  const phrase = according(grammar, at, to)?.phrase;
  // "one of the boats, which according to Reed cost a million"
  if (isWord(grammar, at - 1, 'which')) return [];
  // "That's according to Reed.": the sentence before.
  if (isThat(grammar, at - 2, from) || isThat(grammar, at - 3, from)) return [];
  if (!phrase || measures.has(lowerWord(grammar, phrase.head))) return [];
  const rule = 'reported-according';
  const first = contentOpening(grammar, done, at);
  // "It grew: According to Reed, …": what stands before the colon is not his.
  if (at > from && !isColon(grammar, at - 1) && at - first >= 3 && !onlyLeads(grammar, first, at)) {
    let end = at;
    while (end > first && isPunctuation(grammar, end - 1)) end--;
    const report: Report = { rule, first, end, phrase, cue: at };
    // "It closed because, according to Reed, it was old": what stands before it is the reporter's.
    if (!opensBehind(grammar, first, end, phrase, to))
      return [report, ...restOf(grammar, report, to)];
  }
  for (let comma = phrase.end; comma < Math.min(to, phrase.end + reach); comma++) {
    if (!isComma(grammar, comma)) continue;
    const from = overAsides(grammar, comma, to) + 1;
    const end = contentEnd(grammar, from, to, 'clause');
    return [{ rule, first: from, end, phrase, cue: at }];
  }
  return [];
}

/** "That" or "This" at the head of the sentence. */
function isThat(grammar: Grammar, at: number, from: number): boolean {
  return at === from && (isWord(grammar, at, 'that') || isWord(grammar, at, 'this'));
}

/** "because", "after" or "and" before an attribution that a comma or a clause follows. */
function opensBehind(
  grammar: Grammar,
  first: number,
  end: number,
  { end: at }: NounPhrase,
  to: number,
): boolean {
  if (at + 1 >= to) return false;
  if (!isOpening(grammar, first, end - 1) && !isWord(grammar, end - 1, 'after')) return false;
  return isComma(grammar, at) || has(grammar, end - 1, Word.conjunction);
}

/** "a report by the board", "figures for last year": over what belongs to a source, without a verb. */
function overNominal(grammar: Grammar, from: number, to: number): number {
  let at = from;
  const last = Math.min(to, from + longestSource);
  while (
    at < last &&
    (isInsideNominal(grammar, at) || isPossessive(grammar, at) || has(grammar, at, withinSource))
  )
    at++;
  return at;
}

const withinSource = Word.preposition | Word.determiner | Word.possessive | Word.time;

/** In tokens. */
const longestSource = 10;

/** "The rain, according to Reed, would stop": its verb stands behind the source, where what stands before him has none. */
function restOf(grammar: Grammar, { rule, first, end, phrase, cue }: Report, to: number): Report[] {
  const comma = phrase ? overNominal(grammar, withComplement(grammar, phrase, to).end, to) : to;
  if (comma >= to || !isComma(grammar, comma)) return [];
  const from = overAsides(grammar, comma, to) + 1;
  if (from >= to) return [];
  const clause = !hasVerb(grammar, first, end) && isClause(grammar, from, to);
  if (!clause && !isCutShort(grammar, end, from)) return [];
  // "larger than it was, according to Reed, a clerk.": who the source is.
  if (!clause && has(grammar, phraseStartingAt(grammar, from, to)?.head ?? from, Word.person))
    return [];
  return [{ rule, first: from, end: contentEnd(grammar, from, to, 'clause'), phrase, cue }];
}
