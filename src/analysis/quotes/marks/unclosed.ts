import { type Grammar, has, isCueVerb } from '../../grammar/grammar.js';
import { isNameWord } from '../../grammar/name-word.js';
import { codeOf, isPunctuation } from '../../grammar/orthography.js';
import { cueAt } from '../../grammar/verb/cue-verb.js';
import { isFiniteCue } from '../../grammar/verb/finite-cue.js';
import { Word } from '../../grammar/word-class.js';

/** No shorter and no longer quotation is looked for, in tokens. */
const fewest = 3;
const most = 120;

/** `"We sail at dawn, said Reed.`: past the comma that ends the words of a quotation which no mark closes, -1 when nobody is said to speak. */
export function spokenUpTo(grammar: Grammar, from: number, end: number): number {
  for (let at = from + fewest; at < Math.min(end, from + most) - 2; at++) {
    if (!isPunctuation(grammar, at)) continue;
    const code = codeOf(grammar, at);
    if ((code === 44 || code === 63 || code === 33) && namesSpeaker(grammar, at + 1, end))
      return at + 1;
  }
  return -1;
}

/** "said Reed", "Ada Reed said on Monday", "she said." */
function namesSpeaker(grammar: Grammar, from: number, end: number): boolean {
  if (isSaying(grammar, from)) return isSomebody(grammar, from + 1);
  for (let at = from; at < Math.min(end, from + 4); at++) {
    if (at > from && isSaying(grammar, at))
      return at + 1 >= end || endsClause(grammar, at + 1) || tellsSomebody(grammar, at);
    if (!isSomebody(grammar, at)) return false;
  }
  return false;
}

function isSaying(grammar: Grammar, at: number): boolean {
  return isCueVerb(grammar, at) && isFiniteCue(grammar, at) && cueAt(grammar, at).frame !== 'weak';
}

function isSomebody(grammar: Grammar, at: number): boolean {
  return isNameWord(grammar, at) || has(grammar, at, Word.subjectPronoun | Word.honorific);
}

/** "Reed told the club": with a name for it, as "he told me" may be part of what is told. */
function tellsSomebody(grammar: Grammar, verb: number): boolean {
  return cueAt(grammar, verb).frame === 'person' && isNameWord(grammar, verb - 1);
}

/** What may follow "Reed said" when his words stand before it. */
function endsClause(grammar: Grammar, at: number): boolean {
  return isPunctuation(grammar, at) || has(grammar, at, Word.preposition | Word.time);
}
