import type { Grammar } from '../grammar.js';
import type { NounPhrase } from '../phrase/phrase.js';
import { phraseStartingAt } from '../phrase/phrase-starting-at.js';
import { isUsedAs, Use } from '../word-use.js';

/** "a longtime adviser to both Reeds", "a source close to the talks": a description without its complement names nobody. */
export function withComplement(grammar: Grammar, phrase: NounPhrase, end: number): NounPhrase {
  if (phrase.kind !== 'unnamed' && phrase.kind !== 'role') return phrase;
  let link = phrase.end;
  if (link < end && isUsedAs(grammar, link, Use.complementLead)) link++;
  if (link + 1 >= end || !isUsedAs(grammar, link, Use.complementLink)) return phrase;
  const rest = phraseStartingAt(grammar, link + 1, end);
  return rest ? { ...phrase, end: rest.end } : phrase;
}
