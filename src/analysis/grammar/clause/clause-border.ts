import { isSameSentence } from '../../../language/sentences.js';
import { type Grammar, has } from '../grammar.js';
import { codeOf, isPunctuation } from '../orthography.js';
import { Word } from '../word-class.js';

/** Stops between clauses: semicolon, colon, full stop, question and exclamation mark, a quotation mark. */
export function isBreak(grammar: Grammar, at: number): boolean {
  const code = codeOf(grammar, at);
  return (
    code === 59 ||
    code === 58 ||
    code === 33 ||
    code === 63 ||
    code === 0x201c ||
    code === 0x201d ||
    code === 34 ||
    (code === 46 && isPunctuation(grammar, at) && endsSentence(grammar, at))
  );
}

function endsSentence(grammar: Grammar, token: number): boolean {
  return !isSameSentence(grammar, token, token + 1);
}

export function startsClause(grammar: Grammar, first: number, floor: number): boolean {
  return (
    first <= floor ||
    isBreak(grammar, first - 1) ||
    has(grammar, first - 1, Word.conjunction | Word.subordinator)
  );
}
