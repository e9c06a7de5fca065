import { TokenKind } from '../../../language/tokens.js';
import { apposedName } from '../apposition/apposed-name.js';
import { cueOf, type Grammar, has, isCueVerb } from '../grammar.js';
import { nameAt } from '../name-type.js';
import { isNameWord } from '../name-word.js';
import { isComma, isPossessive, isPunctuation } from '../orthography.js';
import { compoundEnd } from '../phrase/compound.js';
import { commonPhrase, isInsideNominal, isSomeone, type NounPhrase } from '../phrase/phrase.js';
import { phraseStartingAt } from '../phrase/phrase-starting-at.js';
import { particleOf } from '../verb/particle.js';
import { Word } from '../word-class.js';
import { asAuthor } from './author.js';
import { withComplement } from './complement.js';

/**
 * The noun phrase after an inverted verb: "said Mr. Reed", "added White House press secretary Josh Reed", "said the mayor".
 * "said Monday" and "said in" have none.
 */
export function subjectAfter(grammar: Grammar, verb: number, end: number): NounPhrase | null {
  let at = verb + 1;
  // "chimed in Sen. Reed", "fired back the mayor"
  const particle = isCueVerb(grammar, verb)
    ? particleOf(grammar.tokens, verb, cueOf(grammar, verb))
    : 0;
  if (particle > 0 && at < end) at = particle + 1;
  while (
    at < end &&
    at < verb + 4 &&
    has(grammar, at, Word.adverb | Word.time) &&
    !isNameWord(grammar, at) &&
    !has(grammar, at, Word.determiner) &&
    // "said then-mayor Ada Reed"
    compoundEnd(grammar, at, end) === at
  )
    at++;
  if (at >= end || isPunctuation(grammar, at)) return null;
  // "said Will Reed" opens with a name.
  const named = has(grammar, at, Word.named);
  if (
    !named &&
    has(grammar, at, Word.preposition | Word.subordinator | Word.auxiliary | Word.objectPronoun) &&
    !isSomeone(grammar, at)
  ) {
    if (!has(grammar, at, Word.possessive)) return null;
  }
  const phrase = phraseStartingAt(grammar, at, end);
  if (!phrase) return describedName(grammar, at, end);
  const apposed = apposedName(grammar, phrase, end);
  return apposed ?? asAuthor(grammar, withComplement(grammar, phrase, end), end);
}

/** "said local archivist, Dr Ada Reed": a trade that no list knows, and after its comma a person. */
function describedName(grammar: Grammar, first: number, end: number): NounPhrase | null {
  let at = first;
  // "added Reed's introducer, actress Ada Lind"
  const mention = nameAt(grammar, at);
  const owner = mention >= 0 ? grammar.names.mentions.endToken[mention]! : end;
  if (owner < end && isPossessive(grammar, owner)) at = owner + 1;
  while (at < end && at < first + 8 && mayDescribe(grammar, at)) at++;
  if (at === first || at >= end || !isComma(grammar, at)) return null;
  return apposedName(grammar, commonPhrase('unnamed', first, at - 1), end);
}

function mayDescribe(grammar: Grammar, at: number): boolean {
  return (
    grammar.tokens.kind[at] === TokenKind.word &&
    !isCueVerb(grammar, at) &&
    isInsideNominal(grammar, at) &&
    !isNameWord(grammar, at) &&
    !has(grammar, at, Word.adverb | Word.determiner | Word.possessive | Word.time)
  );
}
