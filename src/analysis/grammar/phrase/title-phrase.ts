import { type Grammar, has } from '../grammar.js';
import { isPersonName, nameAt } from '../name-type.js';
import { hasSpace } from '../orthography.js';
import { Word } from '../word-class.js';
import { commonPhrase, type NounPhrase } from './phrase.js';

/** A capitalised office without a name: "the Prime Minister", "Police". */
export function titlePhrase(
  grammar: Grammar,
  last: number,
  title: number,
  floor: number,
): NounPhrase {
  const first = describedFrom(grammar, title, floor);
  const before = first - 1;
  const determined = before >= floor && has(grammar, before, Word.determiner | Word.possessive);
  const indefinite = determined
    ? has(grammar, before, Word.indefinite)
    : has(grammar, last, Word.plural);
  if (!determined && !has(grammar, last, Word.plural) && title < last && first === title) {
    return { kind: 'name', first, end: last + 1, head: last, mention: -1 };
  }
  return commonPhrase(indefinite ? 'unnamed' : 'role', determined ? before : first, last);
}

/** "the Mongolian President": over the names of countries and bodies right before a title. */
function describedFrom(grammar: Grammar, title: number, floor: number): number {
  const { names } = grammar;
  let first = title;
  while (first - 1 >= floor && hasSpace(grammar, first)) {
    const mention = nameAt(grammar, first - 1);
    if (mention < 0 || isPersonName(grammar, mention)) break;
    first = names.mentions.firstToken[mention]!;
  }
  return Math.max(first, floor);
}
