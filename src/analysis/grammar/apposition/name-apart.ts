import { isBreak } from '../clause/clause-border.js';
import { isWho } from '../clause/relative-pronoun.js';
import { type Grammar, has } from '../grammar.js';
import { isBodyName, isPersonName, nameAt } from '../name-type.js';
import { isNameWord } from '../name-word.js';
import { isComma } from '../orthography.js';
import { nameStart } from '../phrase/name-start.js';
import type { NounPhrase } from '../phrase/phrase.js';
import { phraseEndingAt } from '../phrase/phrase-ending-at.js';
import { Word } from '../word-class.js';
import { beforeBracket, isDescriptive, namesBody } from './descriptive.js';

/** "The mayor of Bridge End, Ada Reed, said": what stands between the last two commas is a person's name, and no person is named before them. */
export function nameApart(grammar: Grammar, closing: number, floor: number): NounPhrase | null {
  const last = beforeBracket(grammar, closing - 1, floor);
  if (last < floor || !isNameWord(grammar, last)) return null;
  const mention = nameAt(grammar, last);
  const person = isPersonName(grammar, mention);
  const first = nameStart(grammar, last, floor);
  let comma = first - 1;
  while (comma > floor && comma > first - 4 && isDescriptive(grammar, comma)) comma--;
  if (comma > floor && comma < first - 1 && has(grammar, comma, Word.determiner)) comma--;
  if (comma <= floor || !isComma(grammar, comma)) return null;
  const before = phraseEndingAt(grammar, comma - 1, floor);
  if (!before || before.kind === 'pronoun' || isInWhoClause(grammar, comma, floor)) return null;
  if (before.kind === 'name' && before.mention >= 0 && isPersonName(grammar, before.mention))
    return null;
  if (namesBody(grammar, before.head, comma, last)) return null;
  // "The largest maker, Reed Ltd.,": a body after a noun for one.
  if (!person && (before.kind === 'name' || !isBodyOf(grammar, before.head, mention))) return null;
  return { kind: 'name', first, end: last + 1, head: last, mention };
}

function isBodyOf(grammar: Grammar, noun: number, mention: number): boolean {
  return has(grammar, noun, Word.body) && isBodyName(grammar, mention);
}

/** "Lind, who came with the mayor of Bridge End, Ada Reed, said": does "who" open what stands before this comma? */
function isInWhoClause(grammar: Grammar, comma: number, floor: number): boolean {
  let first = comma;
  while (first > floor && !isComma(grammar, first - 1) && !isBreak(grammar, first - 1)) first--;
  return isWho(grammar, first);
}
