import { TokenKind } from '../../../language/tokens.js';
import { type Grammar, has } from '../grammar.js';
import { isPersonName, nameAt, startsName } from '../name-type.js';
import { isNameWord } from '../name-word.js';
import { isWord } from '../orthography.js';
import { Word } from '../word-class.js';
import { endsIn } from '../word-shape.js';
import { bearerBehind } from './portfolio.js';

/** "Mayor of Bridge End Ada Reed": end of the place between an office and the name, 0 when this is not built so. */
export function placeInside(
  grammar: Grammar,
  at: number,
  { lastRole, last }: { readonly lastRole: number; readonly last: number },
  end: number,
): number {
  if (lastRole < 0 || lastRole !== last || lastRole !== at - 1) return 0;
  if (!has(grammar, at, Word.preposition)) return 0;
  const bearer = bearerBehind(grammar, lastRole, end);
  if (bearer > 0) return bearer;
  let first = at + 1;
  // "mother of two Ada Reed"
  if (isCount(grammar, first) && first + 1 < end && isNameWord(grammar, first + 1))
    return first + 1;
  if (first < end && has(grammar, first, Word.determiner)) first++;
  if (first >= end) return 0;
  const mention = nameAt(grammar, first);
  if (mention < 0) return personBehind(grammar, first, end);
  const after = grammar.names.mentions.endToken[mention]!;
  return after < end && isNameWord(grammar, after) ? after : 0;
}

/** "director of Harbour Watch Ada Reed", "chief of staff Ada Reed": where a person's name begins behind capitals that the names engine left off, or behind a body; 0 for none. */
function personBehind(grammar: Grammar, first: number, end: number): number {
  // "the former aide to President Reed"
  if (has(grammar, first, Word.honorific | Word.person)) return 0;
  // "a bench of Justices Ada Reed and Bo Lind"
  if (has(grammar, first, Word.plural) && endsIn(grammar, first, 's')) return 0;
  const last = Math.min(end, first + 4);
  const body = isWord(grammar, first - 1, 'of') && has(grammar, first, Word.plural | Word.body);
  for (let at = first; at < last; at++) {
    if (!isNameWord(grammar, at) && !(body && at === first)) return 0;
    if (at > first && startsName(grammar, at))
      return isPersonName(grammar, nameAt(grammar, at)) ? at : 0;
  }
  return 0;
}

/** "two", "4". */
export function isCount(grammar: Grammar, at: number): boolean {
  if (grammar.tokens.kind[at] === TokenKind.number) return true;
  return (
    has(grammar, at, Word.indefinite) &&
    has(grammar, at, Word.determiner) &&
    grammar.tokens.size[at]! > 2
  );
}
