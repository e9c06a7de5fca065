import { TokenKind } from '../../../language/tokens.js';
import type { Grammar } from '../grammar.js';
import { isPersonName, nameAt } from '../name-type.js';
import { isNameWord } from '../name-word.js';
import { hasSpace, isHyphen } from '../orthography.js';
import { longest } from './phrase.js';

/** First token of the run of name words that ends at `last`. */
export function nameStart(grammar: Grammar, last: number, floor: number): number {
  const { names, tokens } = grammar;
  const mention = nameAt(grammar, last);
  if (mention >= 0) return Math.max(floor, names.mentions.firstToken[mention]!);
  let first = last;
  for (let at = last - 1; at >= floor && last - at < longest; at--) {
    const known = nameAt(grammar, at);
    if (known >= 0) {
      // The engine saw the given name alone: "Paul" of "Paul Reed".
      const whole = hasSpace(grammar, at + 1) && first === at + 1 && isPersonName(grammar, known);
      const start = names.mentions.firstToken[known]!;
      return whole && start >= floor ? start : first;
    }
    if (isNameWord(grammar, at) && hasSpace(grammar, at + 1)) first = at;
    else if (isHyphen(grammar, at) && !hasSpace(grammar, at + 1)) continue;
    else if (tokens.kind[at] === TokenKind.word && !hasSpace(grammar, at + 1)) first = at;
    else break;
  }
  return first;
}
