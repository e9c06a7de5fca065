import { indexAt } from '../../../language/token-map.js';
import { fullTitle } from '../../../words/role-meanings.js';
import { type Grammar, has } from '../../grammar/grammar.js';
import { isCapital } from '../../grammar/orthography.js';
import { officeBefore } from '../../grammar/phrase/portfolio.js';
import { Word } from '../../grammar/word-class.js';
import { lowerWord } from '../../grammar/word-text.js';
import type { Character } from '../character.js';
import { addRole } from './add-role.js';

/** "Federal Minister for Law and Trade Ada Reed": the minister, the federal minister and the law minister. */
export function readMinistry(grammar: Grammar, first: number, character: Character): void {
  if (first < 3 || !isCapital(grammar, first - 1)) return;
  const { ofToken, firstToken } = grammar.sentences;
  const sentence = firstToken[indexAt(ofToken, first)] ?? first;
  const office = officeBefore(grammar, first, sentence);
  if (office < 0) return;
  const modifiers: string[] = [];
  const rank = office - 1;
  if (rank >= sentence && isCapital(grammar, rank) && !has(grammar, rank, Word.determiner))
    modifiers.push(lowerWord(grammar, rank));
  for (let at = office + 1; at < first; at++)
    if (isCapital(grammar, at) && !has(grammar, at, Word.honorific))
      modifiers.push(lowerWord(grammar, at));
  addRole(character, fullTitle(lowerWord(grammar, office)), modifiers, null, null);
}
