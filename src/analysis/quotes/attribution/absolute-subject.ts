import { type Grammar, has } from '../../grammar/grammar.js';
import { isComma, isWord } from '../../grammar/orthography.js';
import type { NounPhrase } from '../../grammar/phrase/phrase.js';
import { phraseEndingAt } from '../../grammar/phrase/phrase-ending-at.js';
import { cueAt } from '../../grammar/verb/cue-verb.js';
import { Word } from '../../grammar/word-class.js';
import { endsInIng } from '../../grammar/word-shape.js';
import { isUsedAs, Use } from '../../grammar/word-use.js';

/** "with the mayor, Ada Reed, calling it a shame": the name between the commas. */
export function apposedAbsolute(grammar: Grammar, comma: number, floor: number): NounPhrase | null {
  const name = phraseEndingAt(grammar, comma - 1, floor);
  if (name?.kind !== 'name' || name.first - 2 <= floor || !isComma(grammar, name.first - 1))
    return null;
  const role = phraseEndingAt(grammar, name.first - 2, floor);
  return role && isWord(grammar, role.first - 1, 'with') ? name : null;
}

/** "with Reed reportedly shouting", ", one of them shouting", "a sign saying", "a hat reading": the noun phrase right before is what speaks. */
export function absoluteSubject(grammar: Grammar, cue: number, floor: number): NounPhrase | null {
  const last = overAdverbs(grammar, cue - 1, floor);
  const phrase = phraseEndingAt(grammar, last, floor);
  if (!phrase || phrase.kind === 'pronoun') return null;
  const link = phrase.first - 1;
  if (link >= floor && isWord(grammar, link, 'with')) return phrase;
  if (link > floor && isComma(grammar, link) && isShare(grammar, phrase)) return phrase;
  const joined = link > floor && has(grammar, link, Word.conjunction) && phrase.kind !== 'name';
  const other = joined ? phraseEndingAt(grammar, link - 1, floor) : null;
  if (other && other.first > floor && isWord(grammar, other.first - 1, 'with'))
    return { ...phrase, first: other.first };
  const { lemma } = cueAt(grammar, cue);
  const shows = lemma === 'read' || lemma === 'say';
  if (!shows || phrase.head !== last || !isUsedAs(grammar, last, Use.inscribed)) return null;
  // "some holding signs"
  let first = last;
  while (first > phrase.first && !endsInIng(grammar, first - 1)) first--;
  return first === phrase.first ? phrase : { ...phrase, kind: 'unnamed', first };
}

/** "one of them", "others" */
function isShare(grammar: Grammar, { kind, first, end }: NounPhrase): boolean {
  if (kind !== 'unnamed' || !has(grammar, first, Word.indefinite)) return false;
  return end === first + 1 || isWord(grammar, first + 1, 'of');
}

export function overAdverbs(grammar: Grammar, from: number, floor: number): number {
  let at = from;
  while (at > floor && has(grammar, at, Word.adverb)) at--;
  return at;
}
