import { bitsOf, type Grammar, has, isCueVerb } from '../../grammar/grammar.js';
import { isNameWord } from '../../grammar/name-word.js';
import {
  codeOf,
  isCapital,
  isPunctuation,
  isWord,
  opensFigure,
} from '../../grammar/orthography.js';
import { isFiniteCue } from '../../grammar/verb/finite-cue.js';
import { opensInfinitive } from '../../grammar/verb/infinitive.js';
import { notNominal, Word } from '../../grammar/word-class.js';
import { endsIn } from '../../grammar/word-shape.js';
import { onwards } from './content-start.js';

/** No attribution runs on longer after its verb or subject: "told the evening paper in an interview on Thursday", in tokens. */
const longest = 14;

/** Where an attribution that goes on at `from` ends: at a stop or comma, over a time, a place and whom it was told; -1 when a clause goes on from it. */
export function attributionEnd(
  grammar: Grammar,
  from: number,
  to: number,
  hearer: boolean,
): number {
  const last = Math.min(to, from + longest);
  for (let at = from; at < last; at++) {
    if (opensFigure(grammar, at)) return -1;
    if (isPunctuation(grammar, at) && codeOf(grammar, at) !== 45) return at;
    if (has(grammar, at, notNominal & ~Word.preposition)) {
      if (!joinsNames(grammar, at)) return -1;
      at++;
      continue;
    }
    if (isCueVerb(grammar, at) && isFiniteCue(grammar, at)) return -1;
    // "…, Reed said adding that"
    if (at === from && onwards.some((word) => isWord(grammar, at, word))) return at;
    // "reported at least six boats", "claims more land"
    if (at === from && opensAmount(grammar, at)) return -1;
    // "threatened to leave", "asked residents to leave": what is threatened or asked.
    if ((at === from || hearer) && opensInfinitive(grammar, at, to)) return -1;
    // "said Reed firmly adheres"
    if (at === from && has(grammar, at, Word.adverb) && takesVerb(grammar, at + 1)) return -1;
    if (at === from && !opensAdjunct(grammar, at) && !(hearer && opensHearer(grammar, at)))
      return -1;
  }
  return last >= to ? to : -1;
}

function opensAmount(grammar: Grammar, at: number): boolean {
  if (isWord(grammar, at, 'at')) return isWord(grammar, at + 1, 'least');
  return isWord(grammar, at, 'more') || isWord(grammar, at, 'fewer');
}

/** "said a bench of Justices Reed and Lind" */
function joinsNames(grammar: Grammar, at: number): boolean {
  if (!has(grammar, at, Word.conjunction)) return false;
  return isNameWord(grammar, at - 1) && isNameWord(grammar, at + 1);
}

/** "reports Al-Mada daily", "reports the Herald newspaper": past what kind of paper it is. */
export function overKind(grammar: Grammar, at: number, to: number): number {
  const kind = at < to && (isWord(grammar, at, 'daily') || has(grammar, at, Word.body));
  return kind && !isCapital(grammar, at) ? at + 1 : at;
}

/** A word in -s or -ed that no list knows, right after an adverb: the verb of a clause. */
function takesVerb(grammar: Grammar, at: number): boolean {
  if (bitsOf(grammar, at) !== 0 || isPunctuation(grammar, at) || isNameWord(grammar, at))
    return false;
  return endsIn(grammar, at, 's') || endsIn(grammar, at, 'ed');
}

/** A time, a place, a manner. */
function opensAdjunct(grammar: Grammar, at: number): boolean {
  return has(grammar, at, Word.time | Word.preposition | Word.adverb);
}

/** Whom a verb of telling tells. */
function opensHearer(grammar: Grammar, at: number): boolean {
  const classes = Word.objectPronoun | Word.body | Word.plural | Word.determiner;
  return has(grammar, at, classes) || isNameWord(grammar, at);
}
