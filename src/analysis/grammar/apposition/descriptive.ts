import { TokenFlag } from '../../../language/tokens.js';
import { lettersAfterName } from '../../../words/name-particles.js';
import { wordSet } from '../../../words/word-set.js';
import { type Grammar, has, isCueVerb } from '../grammar.js';
import { codeOf, isCapital, isComma, isHyphen } from '../orthography.js';
import { isInsideNominal, longest } from '../phrase/phrase.js';
import { Word } from '../word-class.js';
import { lowerWord } from '../word-text.js';

/** "R-Bridge End": the party and district of who stands before. */
export function isSeat(grammar: Grammar, first: number): boolean {
  return (
    isHyphen(grammar, first + 1) && grammar.tokens.size[first] === 1 && isCapital(grammar, first)
  );
}

/** The "QC" or "I.A.S." between commas behind a name: letters of a degree, an order or a service. */
export function isHonours(grammar: Grammar, at: number): boolean {
  if (!isComma(grammar, at - 1) || !isComma(grammar, at + 1)) return false;
  const { flags, size } = grammar.tokens;
  const isDotted = (flags[at]! & TokenFlag.dotted) !== 0 && size[at]! > 3;
  if (isDotted && flags[at]! & TokenFlag.allCaps) return true;
  return letters.has(lowerWord(grammar, at).replaceAll('.', ''));
}

const letters = wordSet(lettersAfterName);

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
