import { startsClause } from '../clause/clause-border.js';
import { type Grammar, has } from '../grammar.js';
import { isPersonName } from '../name-type.js';
import { isNameWord } from '../name-word.js';
import { isComma } from '../orthography.js';
import type { NounPhrase } from '../phrase/phrase.js';
import { phraseEndingAt } from '../phrase/phrase-ending-at.js';
import { Word } from '../word-class.js';
import { isDescriptive } from './descriptive.js';

/**
 * "Ada Reed, a founder and trustee explained": an apposition whose closing comma was forgotten. The clause opens with the person, what stands
 * after the comma is one person in words.
 */
export function openApposition(
  grammar: Grammar,
  { kind, first, head }: NounPhrase,
  floor: number,
): NounPhrase | null {
  if (kind === 'name' || kind === 'pronoun' || has(grammar, head, Word.plural)) return null;
  if (!has(grammar, head, Word.person)) return null;
  let comma = first - 1;
  if (comma > floor && has(grammar, comma, Word.conjunction)) {
    do comma--;
    while (comma > floor && comma > first - 6 && isDescriptive(grammar, comma));
    if (has(grammar, comma, Word.determiner)) comma--;
  }
  if (comma <= floor || !isComma(grammar, comma) || !isNameWord(grammar, comma - 1)) return null;
  const name = phraseEndingAt(grammar, comma - 1, floor);
  if (name?.kind !== 'name' || name.mention < 0 || !isPersonName(grammar, name.mention))
    return null;
  return startsClause(grammar, name.first, floor) ? name : null;
}
