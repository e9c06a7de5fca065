import { type Grammar, has } from '../grammar.js';
import { isNameWord } from '../name-word.js';
import { isPunctuation, isWord } from '../orthography.js';
import { Word } from '../word-class.js';
import { endsIn } from '../word-shape.js';
import { isTo, wentOn } from './infinitive.js';

/** From `at` leftwards over "also", "has", "later", "would", "went on to", "on Monday", "last week". */
export function skipAuxiliaries(grammar: Grammar, from: number, floor: number): number {
  const went = from >= floor && isTo(grammar, from) ? wentOn(grammar, from) : 0;
  let at = went > 0 ? went - 1 : from;
  let timed = false;
  while (at >= floor) {
    const opensTime = timed && has(grammar, at, Word.preposition | Word.determiner);
    timed = has(grammar, at, Word.time) && !isNameWord(grammar, at);
    // "is reported to have said"
    const alleged = isTo(grammar, at) && at < from ? wentOn(grammar, at) : 0;
    if (alleged === 0 && !timed && !opensTime && !isVerbPart(grammar, at)) break;
    at = alleged > 0 ? alleged - 1 : at - 1;
  }
  return at;
}

function isVerbPart(grammar: Grammar, at: number): boolean {
  if (isPunctuation(grammar, at) || isNameWord(grammar, at)) return false;
  if (has(grammar, at, Word.auxiliary)) return true;
  // "Reed himself said"
  if (has(grammar, at, Word.objectPronoun) && endsIn(grammar, at, 'self')) return true;
  // "Reed and Lind both said"
  if (isWord(grammar, at, 'both') || isWord(grammar, at, 'all'))
    return (
      at > 0 &&
      (has(grammar, at - 1, Word.subjectPronoun | Word.plural) || isNameWord(grammar, at - 1))
    );
  // "has long said"
  if (isWord(grammar, at, 'long')) return at > 0 && has(grammar, at - 1, Word.auxiliary);
  return has(grammar, at, Word.adverb) && !has(grammar, at, Word.possessive);
}

/** "is", "'s", "cannot". */
export function isAuxiliary(grammar: Grammar, token: number): boolean {
  return has(grammar, token, Word.auxiliary) || isWord(grammar, token, 'cannot');
}
