import { type Grammar, has, isCueVerb } from '../grammar/grammar.js';
import { isCapital, isComma, isWord } from '../grammar/orthography.js';
import { Word } from '../grammar/word-class.js';
import { isParticiple } from '../grammar/word-shape.js';

/** The word before a name in its sentence, over title words: "to President Reed" gives "to"; -1 when the name opens the sentence, as after "But" or "However,". */
export function wordBefore(grammar: Grammar, sentence: number, first: number): number {
  const opening = grammar.sentences.firstToken[sentence]!;
  const last = Math.max(opening, first - 5);
  let at = first - 1;
  while (at >= last && isTitle(grammar, at)) at--;
  // "62-year-old Ada Reed"
  if (at - 4 >= opening && isWord(grammar, at, 'old') && isWord(grammar, at - 2, 'year')) at -= 5;
  if (at < opening) return -1;
  const links = at === opening && has(grammar, at, Word.conjunction);
  const leads = at === opening + 1 && has(grammar, opening, leadWord) && isComma(grammar, at);
  const opens = links || leads || isPhraseBefore(grammar, opening, at);
  return opens || isAllTitle(grammar, opening, at) ? -1 : at;
}

/** "President", "the Prime Minister", also the first word of "Transport Minister". */
function isTitle(grammar: Grammar, at: number): boolean {
  if (has(grammar, at, Word.preposition)) return false;
  if (has(grammar, at, titleWord)) return true;
  const leads = has(grammar, at + 1, Word.honorific | Word.person) && isCapital(grammar, at + 1);
  return leads && isCapital(grammar, at) && !has(grammar, at, Word.named);
}

/** "At the harbour, Ada Reed", "Asked about that, Ada Reed": a short phrase before the comma that the clause opens after. */
function isPhraseBefore(grammar: Grammar, opening: number, comma: number): boolean {
  if (comma - opening > longestPhrase || comma - opening < 2 || !isComma(grammar, comma))
    return false;
  if (!has(grammar, opening, Word.preposition) && !isParticiple(grammar, opening)) return false;
  for (let at = opening + 1; at < comma; at++) {
    if (
      isComma(grammar, at) ||
      isCueVerb(grammar, at) ||
      has(grammar, at, Word.auxiliary | Word.verb)
    )
      return false;
  }
  return true;
}

/** In tokens. */
const longestPhrase = 6;

/** "Harbour Board Minority Leader Ada Reed": capitals from the head of the sentence to the name. */
function isAllTitle(grammar: Grammar, opening: number, last: number): boolean {
  if (last - opening >= longestTitle) return false;
  for (let at = opening; at <= last; at++) {
    if (!isCapital(grammar, at) || has(grammar, at, Word.preposition)) return false;
  }
  return true;
}

/** In tokens. */
const longestTitle = 8;

const leadWord = Word.conjunction | Word.adverb | Word.opener;

const titleWord = Word.honorific | Word.person | Word.determiner;
