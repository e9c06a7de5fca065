import { type Grammar, has } from '../../grammar/grammar.js';
import { isNameWord } from '../../grammar/name-word.js';
import { isPunctuation } from '../../grammar/orthography.js';
import { cueAt } from '../../grammar/verb/cue-verb.js';
import { isTo } from '../../grammar/verb/infinitive.js';
import { Word } from '../../grammar/word-class.js';
import { clauseStart } from './clause-start.js';
import { holdsVerb } from './finite-verb.js';
import { isQuestionWord, linkAfter, type Opening } from './link.js';
import { objectOf } from './object.js';

/** Where the words begin that a verb at `cue` reports, and how they are joined to it; null when it reports nothing. Not beyond `end`. */
export function contentStart(grammar: Grammar, cue: number, end: number): Opening | null {
  const { frame, lemma } = cueAt(grammar, cue);
  const linked = linkAfter(grammar, cue, end);
  if (linked) return linked;
  if (frame === 'clause' || frame === 'person' || lemma === 'suggest') {
    const from = clauseStart(grammar, cue, end, frame === 'person');
    if (from > 0 && isTo(grammar, from))
      return infinitives.has(lemma) && isVerbLike(grammar, from + 1, end)
        ? { rule: 'reported-infinitive', from, kind: 'clause' }
        : null;
    const clause = from > 0 && (lemma === 'say' || holdsVerb(grammar, from, end));
    if (clause && lemma !== 'thank' && lemma !== 'accuse')
      return { rule: 'reported-clause', from, kind: 'clause' };
  }
  return objectOf(grammar, cue, end, lemma);
}

/** The same after a passive, which has no object any more: "was told that …", "was asked to …". -1 for none. */
export function passiveContentStart(grammar: Grammar, from: number, end: number): number {
  if (from + 1 >= end) return -1;
  if (has(grammar, from, Word.that)) return from + 1;
  return isQuestionWord(grammar, from) ||
    (isTo(grammar, from) && isVerbLike(grammar, from + 1, end))
    ? from
    : -1;
}

/** Verbs that report a to-infinitive: "urged them to go", "promised to stay". */
const infinitives = new Set(
  'urge ask tell order promise pledge vow threaten advise warn demand offer swear plead beg implore beseech instruct command remind persuade call exhort propose'.split(
    ' ',
  ),
);

/** "to go", not "to the club": after "to" comes neither an article nor a name nor a pronoun. */
function isVerbLike(grammar: Grammar, at: number, end: number): boolean {
  if (at >= end || isPunctuation(grammar, at) || isNameWord(grammar, at)) return false;
  return !has(
    grammar,
    at,
    Word.determiner |
      Word.possessive |
      Word.subjectPronoun |
      Word.objectPronoun |
      Word.preposition |
      Word.plural,
  );
}
