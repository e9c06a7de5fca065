import { endOf } from '../../../language/token-extent.js';
import { TokenKind } from '../../../language/tokens.js';
import { CueForm } from '../../../words/cue-inflection.js';
import { WordPart } from '../classify.js';
import { isRelativeThat } from '../clause/relative-pronoun.js';
import { type Grammar, has, isCueVerb } from '../grammar.js';
import { nameAt } from '../name-type.js';
import { isNameWord } from '../name-word.js';
import { codeOf, hasSpace, isPossessive, isPunctuation, isWord } from '../orthography.js';
import { notNominal, Word } from '../word-class.js';
import { endsIn } from '../word-shape.js';
import { lowerWord } from '../word-text.js';
import {
  endsLikePlural,
  isOfThem,
  isPairOfThem,
  maySaySeveral,
  takesSingularVerb,
} from './agreement.js';
import { cueAt, formAt } from './cue-verb.js';
import { isTo, wentOn } from './infinitive.js';

/** Can this cue be the verb of a clause: said, says, has said, will say, "they say"; not "to say", "the say"? Most are asked of more than once. */
export function isFiniteCue(grammar: Grammar, token: number): boolean {
  const { word } = grammar;
  if ((word[token]! & (WordPart.finite | WordPart.notFinite)) === 0)
    word[token]! |= readFinite(grammar, token) ? WordPart.finite : WordPart.notFinite;
  return (word[token]! & WordPart.finite) !== 0;
}

function readFinite(grammar: Grammar, token: number): boolean {
  const form = formAt(grammar, token);
  if (form === CueForm.ing) return token > 0 && has(grammar, token - 1, Word.auxiliary);
  const before = token - 1;
  if (before < 0) return true;
  if (isPossessive(grammar, before)) return isAfterShop(grammar, token, form);
  // "so-called", "work-related": the second half of an adjective.
  if (codeOf(grammar, before) === 45 && !hasSpace(grammar, token)) return false;
  if (hasAuxiliaryAfter(grammar, token, form)) return false;
  // "animal rights advocate Ada Reed": who she is.
  if (form === CueForm.base && has(grammar, token, Word.person) && isNameWord(grammar, token + 1))
    return false;
  if (form === CueForm.base && isPairOfThem(grammar, before)) return true;
  if (isDetermined(grammar, before))
    return form === CueForm.past
      ? isSome(grammar, before)
      : isOnlyVerb(grammar, token) && isCounted(grammar, before, form);
  if (form === CueForm.base) return isBaseAfter(grammar, token, before);
  // "they have claims": a noun.
  const owned = form === CueForm.third && has(grammar, before, Word.auxiliary);
  if (owned && !isNameWord(grammar, before)) return false;
  if (has(grammar, before, Word.preposition)) return false;
  // "received written warnings"
  if (form === CueForm.past && isParticipleOnly(grammar, token)) return false;
  const { noun, frame, lemma } = cueAt(grammar, token);
  const after = token + 1;
  // "cut its profit forecast for the year", "the cost estimate of May": a noun.
  if (form === CueForm.past)
    return !(noun && lowerWord(grammar, token) === lemma && has(grammar, after, Word.preposition));
  if ((noun || frame === 'object') && isVerbAgain(grammar, after)) return false;
  if (!noun) return true;
  // "thanks to their work"
  const preposition = after < grammar.tokens.count && has(grammar, after, Word.preposition);
  // "and calls her a fool"
  if (isWord(grammar, before, 'and') && opensObject(grammar, after)) return true;
  if (has(grammar, after, Word.that) && isOfThem(grammar, before)) return true;
  return takesSingularVerb(grammar, before) && !(preposition && isPunctuation(grammar, before));
}

/** "Consumer advocates reacted", "the emails released in May": the word before it is a noun. */
function isVerbAgain(grammar: Grammar, at: number): boolean {
  if (at >= grammar.tokens.count) return false;
  if (endsIn(grammar, at, 'ed') || has(grammar, at, Word.verb)) return true;
  return isCueVerb(grammar, at) && !cueAt(grammar, at).noun;
}

/** "her", "the": no noun stands before them. */
function opensObject(grammar: Grammar, at: number): boolean {
  if (at >= grammar.tokens.count || has(grammar, at, Word.subordinator)) return false;
  return has(grammar, at, Word.objectPronoun | Word.determiner);
}

/** "Sainsbury's said", "he's argued"; of a shop that no list knows only what no noun is: "Halden's said". */
function isAfterShop(grammar: Grammar, token: number, form: number): boolean {
  const owner = token - 2;
  if (nameAt(grammar, token - 1) >= 0) return true;
  if (form !== CueForm.past || owner < 0 || isWord(grammar, owner, 'it')) return false;
  const { lemma, frame } = cueAt(grammar, token);
  if (has(grammar, owner, Word.subjectPronoun)) return frame === 'clause';
  return lemma === 'say' || lemma === 'tell';
}

/** "rights advocates have", "the growth forecast is": a noun; "the boats shown were": a participle. */
function hasAuxiliaryAfter(grammar: Grammar, token: number, form: number): boolean {
  const after = token + 1;
  if (after >= grammar.tokens.count || !has(grammar, after, Word.auxiliary)) return false;
  const { lemma, frame, noun } = cueAt(grammar, token);
  // "the boat, which Reed says was old", "which officials say was old"
  const says = form === CueForm.third || form === CueForm.base;
  if (says && !noun && frame === 'clause') return false;
  if (form !== CueForm.past || lowerWord(grammar, token) === lemma) return true;
  if (frame !== 'weak' || !has(grammar, after, Word.be) || isWord(grammar, after, 'being'))
    return false;
  // "the boats he cited were": a verb.
  const before = token - 1;
  return !isNameWord(grammar, before) && !has(grammar, before, notNominal);
}

/** "the", "her", "that": a noun follows. */
function isDetermined(grammar: Grammar, at: number): boolean {
  return (
    has(grammar, at, Word.determiner | Word.possessive) &&
    !has(grammar, at, Word.subjectPronoun) &&
    !isRelativeThat(grammar, at)
  );
}

/** "many said", "others told", "they both said" */
function isSome(grammar: Grammar, at: number): boolean {
  if (isWord(grammar, at, 'both') || isWord(grammar, at, 'all')) return true;
  return (
    !has(grammar, at, Word.possessive) &&
    has(grammar, at, Word.indefinite) &&
    !isArticle(grammar, at)
  );
}

/** "one says", "another argues", "nine in ten say", "majorities in all five say": the number stands for people. */
function isCounted(grammar: Grammar, at: number, form: number): boolean {
  if (!isSome(grammar, at)) return false;
  const single = isWord(grammar, at, 'one') || isWord(grammar, at, 'another');
  return single === (form === CueForm.third);
}

/** "they say", "officials say", "has said", "went on to say" */
function isBaseAfter(grammar: Grammar, token: number, before: number): boolean {
  if (isTo(grammar, before)) return wentOn(grammar, before) > 0;
  // "the jobs are welcome"
  if (has(grammar, before, Word.be)) return false;
  // "the Today show": a name, no adverb
  const adverb = isNameWord(grammar, before) ? 0 : Word.adverb;
  return (
    has(
      grammar,
      before,
      Word.auxiliary | Word.subjectPronoun | Word.firstPerson | Word.plural | adverb,
    ) ||
    (grammar.tokens.kind[before] === TokenKind.number && !isDated(grammar, token, before)) ||
    codeOf(grammar, before) === 37 ||
    // "official data suggest"
    isWord(grammar, before, 'data') ||
    // "many of whom say"
    isWord(grammar, before, 'whom') ||
    (endsLikePlural(grammar, before) &&
      !has(grammar, before, notNominal) &&
      !isOneThing(grammar, before)) ||
    (mayBeVerb(grammar, token) && maySaySeveral(grammar, before))
  );
}

/** "a 2014 report", "the May 8 order": the number of a noun. */
function isDated(grammar: Grammar, token: number, number: number): boolean {
  if (!cueAt(grammar, token).noun || number === 0) return false;
  return has(grammar, number - 1, Word.determiner | Word.possessive | Word.time);
}

/** "a status report", "a new sports report": no several. */
function isOneThing(grammar: Grammar, noun: number, reach = 3): boolean {
  for (let at = noun - 1; at >= 0 && at > noun - reach; at--) {
    if (isArticle(grammar, at)) return true;
    if (has(grammar, at, notNominal | Word.determiner)) return false;
  }
  return false;
}

/** What several say, and "figures from the board show". */
function mayBeVerb(grammar: Grammar, token: number): boolean {
  if (isOnlyVerb(grammar, token)) return true;
  return cueAt(grammar, token).lemma === 'show' && !isOneThing(grammar, token, 4);
}

/** "say", "argue", "suggest": their base form is no noun. */
function isOnlyVerb(grammar: Grammar, token: number): boolean {
  const { frame, noun, lemma } = cueAt(grammar, token);
  return !noun && (frame === 'clause' || frame === 'person' || lemma === 'suggest');
}

/** "written", "spoken", "sworn" without "has" or "was" before it, over adverbs. */
function isParticipleOnly(grammar: Grammar, token: number): boolean {
  const { text } = grammar.tokens;
  if ((text.charCodeAt(endOf(grammar.tokens, token) - 1) | 32) !== 110) return false;
  // "…," Reed began, "…"; "…," began Reed; but "Reed began talks"
  if (
    has(grammar, token, Word.verb) &&
    (isPunctuation(grammar, token + 1) || grammar.tokens.kind[token - 1] === TokenKind.mark)
  )
    return false;
  let at = token - 1;
  while (at > 0 && has(grammar, at, Word.adverb)) at--;
  return !has(grammar, at, Word.auxiliary);
}

/** "a", "an". */
function isArticle({ tokens }: Grammar, token: number): boolean {
  const start = tokens.start[token]!;
  return tokens.size[token]! <= 2 && (tokens.text.charCodeAt(start) | 32) === 97;
}
