import { TokenKind } from '../../../language/tokens.js';
import { Taken } from '../../coreference/speech-map.js';
import { type Grammar, has } from '../../grammar/grammar.js';
import { isComma, isWord } from '../../grammar/orthography.js';
import { Word } from '../../grammar/word-class.js';
import type { TakenTokens } from '../speech-map.js';
import type { Report } from './report.js';

/** "Reed said it was “a shame”, and that he would go": what goes on without marks behind the last ones of the report; null for others. */
export function afterQuoted(
  grammar: Grammar,
  { taken }: TakenTokens,
  report: Report,
): Report | null {
  let at = report.end - 1;
  while (at > report.first && !(taken[at]! & Taken.quoted)) at--;
  if (grammar.tokens.kind[at] === TokenKind.mark) at++;
  while (grammar.tokens.kind[at] === TokenKind.mark) at++;
  if (isComma(grammar, at)) at++;
  if (!isWord(grammar, at, 'and') && !isWord(grammar, at, 'but')) return null;
  const first = at + 2;
  // "and that's why": a pronoun.
  if (!has(grammar, at + 1, Word.that) || has(grammar, first, Word.auxiliary)) return null;
  return report.end - first < shortest ? null : { ...report, rule: 'reported-that', first };
}

/** In tokens: a subject and its verb. */
const shortest = 3;
