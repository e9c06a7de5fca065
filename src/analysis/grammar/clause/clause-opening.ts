import { TokenFlag, TokenKind } from '../../../language/tokens.js';
import { type Grammar, has, isCueVerb } from '../grammar.js';
import { nameAt } from '../name-type.js';
import { codeOf, isCapital, isDash, isWord } from '../orthography.js';
import { Word } from '../word-class.js';
import { lowerWord } from '../word-text.js';
import { isUsedAs, Use } from '../word-use.js';

/** Past the dash or colon of a dateline that opens the clause; `first` where there is none. */
export function overDateline(grammar: Grammar, first: number, end: number): number {
  const capitals = (grammar.tokens.flags[first]! & TokenFlag.allCaps) !== 0;
  for (let at = first + 1; at < Math.min(end, first + longestDateline); at++) {
    // "New Bridge End (Agency) —"
    if (isDash(grammar, at)) {
      if (capitals || codeOf(grammar, at - 1) === 41 || isTown(grammar, first, at)) return at + 1;
    }
    if (codeOf(grammar, at) === 58) return capitals ? at + 1 : first;
    if (
      !capitals &&
      !isCapital(grammar, at) &&
      codeOf(grammar, at) !== 40 &&
      codeOf(grammar, at) !== 41
    )
      return first;
    if (isCueVerb(grammar, at) || has(grammar, at, Word.auxiliary)) return first;
  }
  return first;
}

/** "Saltham — Residents": the name of a place alone before the only dash. */
function isTown(grammar: Grammar, first: number, dash: number): boolean {
  const mention = nameAt(grammar, first);
  if (
    mention < 0 ||
    grammar.names.entities[grammar.names.mentions.entity[mention]!]?.type !== 'place' ||
    !isCapital(grammar, dash + 1)
  )
    return false;
  if (grammar.names.mentions.endToken[mention] !== dash) return false;
  for (let at = dash + 1; at < dash + 24 && at < grammar.tokens.count; at++)
    if (isDash(grammar, at)) return false;
  return true;
}

/** How long "SALTBURY, England, March 2 (Agency) —" may be, in tokens. */
const longestDateline = 14;

/** "Around 2,000 people", "More than 40 boats", "At least three sailors": from the number on. */
export function overQuantity(grammar: Grammar, start: number, end: number): number {
  if (grammar.tokens.kind[start] !== TokenKind.word) return start;
  for (let at = start + 1; at <= start + 2 && at + 1 < end; at++) {
    const number =
      grammar.tokens.kind[at] === TokenKind.number ||
      has(grammar, at, Word.indefinite) ||
      isWord(grammar, at, 'half');
    if (!number) continue;
    const lead = quantities.get(lowerWord(grammar, start));
    if (lead === undefined) return start;
    // "at least": its second word can stand for a number too.
    if (lead === '' ? at === start + 1 : lead === lowerWord(grammar, at - 1)) return at;
  }
  return start;
}

const quantities = new Map([
  ['around', ''],
  ['about', ''],
  ['over', ''],
  ['nearly', ''],
  ['almost', ''],
  ['roughly', ''],
  ['more', 'than'],
  ['fewer', 'than'],
  ['at', 'least'],
  ['up', 'to'],
]);

/** "Eight years ago,", "Two weeks later", "A couple of years later". */
export function opensTime(grammar: Grammar, start: number, end: number): boolean {
  const at = isWord(grammar, start + 2, 'of') ? start + 3 : start + 1;
  return (
    at < end &&
    (grammar.tokens.kind[start] === TokenKind.number || has(grammar, start, Word.determiner)) &&
    (has(grammar, at, Word.time) || isUsedAs(grammar, at, Use.timeSpan))
  );
}
