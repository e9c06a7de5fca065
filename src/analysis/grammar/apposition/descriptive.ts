import { type Grammar, has, isCueVerb } from '../grammar.js';
import { codeOf, isCapital, isHyphen } from '../orthography.js';
import { isInsideNominal, longest } from '../phrase/phrase.js';
import { Word } from '../word-class.js';

/** "R-Bridge End": the party and district of who stands before. */
export function isSeat(grammar: Grammar, first: number): boolean {
  return (
    isHyphen(grammar, first + 1) && grammar.tokens.size[first] === 1 && isCapital(grammar, first)
  );
}

/** Over a short bracket: "Ada Reed (D-N.C.)". */
export function beforeBracket(grammar: Grammar, last: number, floor = 0): number {
  if (codeOf(grammar, last) !== 41) return last;
  let open = last - 1;
  while (open > floor && open > last - longest && codeOf(grammar, open) !== 40) open--;
  return open - 1;
}

/** A title, or a noun like "herpetologist" before a name. */
export function isDescriptive(grammar: Grammar, at: number): boolean {
  if (has(grammar, at, Word.honorific | Word.person)) return true;
  return (
    isInsideNominal(grammar, at) && !has(grammar, at, Word.determiner) && !isCueVerb(grammar, at)
  );
}

/** "A spokesman for the regulator, Harwatch,": is a name of one word behind this comma that of the body in the description? */
export function namesBody(grammar: Grammar, head: number, comma: number, last: number): boolean {
  return last === comma + 1 && head < comma - 1 && has(grammar, comma - 1, Word.body);
}
