import { bareSources } from '../../../words/reporting.js';
import { bitsOf, type Grammar, has, isCueVerb } from '../grammar.js';
import { isPersonName, nameAt } from '../name-type.js';
import { isPossessive, isWord } from '../orthography.js';
import { notNominal, roleNoun, Word } from '../word-class.js';
import { lowerWord } from '../word-text.js';
import { hasVerbShape, isIssued, linkedPhrase, stretched } from './linked-phrase.js';
import {
  commonPhrase,
  isBarePlural,
  isInsideNominal,
  isOwnText,
  isText,
  longest,
  type NounPhrase,
  pronoun,
  pronounLike,
} from './phrase.js';
import type { PhraseReader } from './phrase-reader.js';

/** "the 43-year-old", "a senior White House official", "Reed's lawyer", "officials in Oslo". */
export function nominalPhrase(
  grammar: Grammar,
  last: number,
  floor: number,
  depth: number,
  read: PhraseReader,
): NounPhrase | null {
  if (has(grammar, last, notNominal | Word.adverb | Word.objectPronoun | Word.verb)) return null;
  if (has(grammar, last, Word.time) && !has(grammar, last, roleNoun)) return null;
  // "a report published on Monday"
  if (isIssued(grammar, last)) return read(grammar, last - 1, floor, depth + 1);
  let first = last;
  let at = last;
  for (; at >= floor && last - at < longest; at--) {
    if (isPossessive(grammar, at)) {
      // "the talks before Thursday's meeting": a time owns nothing.
      if (has(grammar, at - 1, Word.time)) {
        first = --at;
        continue;
      }
      const owned = ownedPhrase(grammar, at, last, floor, depth, read);
      if (owned) return owned;
      break;
    }
    // "so many that agents said": what follows is no single one.
    if (has(grammar, at, Word.that) && isBarePlural(grammar, last)) break;
    if (has(grammar, at, Word.determiner | Word.possessive))
      return determinedPhrase(grammar, at, last, floor, depth, read);
    if (!isInsideNominal(grammar, at)) break;
    // "a Ministry of Works spokesman": over the whole of a name.
    const mention = nameAt(grammar, at);
    if (mention >= 0) at = Math.max(floor, grammar.names.mentions.firstToken[mention]!);
    first = at;
  }
  const joined = joinedUnder(grammar, at, last, floor, depth, read);
  if (joined) return joined;
  if (at >= floor && has(grammar, at, Word.preposition)) {
    const outer = linkedPhrase(grammar, at, floor, depth, read);
    if (outer) return stretched(outer, at, last + 1);
  }
  const source =
    has(grammar, last, roleNoun) ||
    (isBarePlural(grammar, last) && !hasVerbShape(grammar, last)) ||
    (isCueVerb(grammar, last + 1) && bareSources.has(lowerWord(grammar, last)));
  return source ? commonPhrase('unnamed', first, last) : null;
}

/** "experts on trade and nuclear arms", "the singer and actress": what "and" joins to the noun that a preposition ties to them, or to what one person is; null where that is no part of a longer phrase. */
function joinedUnder(
  grammar: Grammar,
  and: number,
  last: number,
  floor: number,
  depth: number,
  read: PhraseReader,
): NounPhrase | null {
  if (and - 1 <= floor || depth > 1 || !isWord(grammar, and, 'and')) return null;
  const person = has(grammar, last, Word.person);
  if (has(grammar, last, Word.plural) || (person && !has(grammar, and - 1, Word.person)))
    return null;
  const outer = read(grammar, and - 1, floor, depth + 1);
  // "the singer and actress": one person.
  if (person)
    return outer?.kind === 'role' && outer.head === and - 1 ? { ...outer, end: last + 1 } : null;
  if (outer?.kind !== 'unnamed' && outer?.kind !== 'role') return null;
  return outer.head < and - 1 && outer.end === and ? { ...outer, end: last + 1 } : null;
}

/** "Reed's lawyer": somebody in a role; of "Reed's statement" the owner; null where nobody stands before the 's. */
function ownedPhrase(
  grammar: Grammar,
  possessive: number,
  last: number,
  floor: number,
  depth: number,
  read: PhraseReader,
): NounPhrase | null {
  const owner = read(grammar, possessive - 1, floor, depth + 1);
  if (!owner) return null;
  const inner = owner.head < possessive - 1;
  if (inner || isText(grammar, last)) return { ...owner, end: inner ? last + 1 : owner.end };
  return commonPhrase('role', owner.first, last);
}

/** "Lin and her colleagues", "Holm and his team": the name before "and", where its own pronoun and no other name follows; null for others. */
function leaderOf(
  grammar: Grammar,
  and: number,
  floor: number,
  depth: number,
  read: PhraseReader,
): NounPhrase | null {
  if (and - 1 < floor || !isWord(grammar, and, 'and')) return null;
  if (!isWord(grammar, and + 1, 'her') && !isWord(grammar, and + 1, 'his')) return null;
  const mention = nameAt(grammar, and - 1);
  if (mention < 0 || !isPersonName(grammar, mention)) return null;
  const name = read(grammar, and - 1, floor, depth + 1);
  return name?.kind === 'name' ? name : null;
}

/** "the harbour board", "the head of the board", "all five states", "both the clubs". */
function determinedPhrase(
  grammar: Grammar,
  article: number,
  last: number,
  floor: number,
  depth: number,
  read: PhraseReader,
): NounPhrase | null {
  let determiner = article;
  const only = Word.determiner | Word.that;
  while (determiner > floor && (bitsOf(grammar, determiner - 1) & only) === Word.determiner)
    determiner--;
  const link = determiner - 1;
  const leader = leaderOf(grammar, link, floor, depth, read);
  if (leader) return { ...leader, end: last + 1 };
  const outer = link >= floor ? linkedPhrase(grammar, link, floor, depth, read) : null;
  if (outer) return stretched(outer, link, last + 1);
  if (determiner === last) return pronounLike(grammar, last);
  if (depth === 0 && isOwnText(grammar, determiner, last)) return pronoun(grammar, determiner);
  const unnamed =
    has(grammar, determiner, Word.indefinite) ||
    (has(grammar, last, Word.plural) && !has(grammar, last, Word.body));
  return commonPhrase(unnamed ? 'unnamed' : 'role', determiner, last);
}
