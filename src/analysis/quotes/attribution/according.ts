import { manners } from '../../../words/reporting.js';
import { apposedName } from '../../grammar/apposition/apposed-name.js';
import { type Grammar, has, isUnlisted } from '../../grammar/grammar.js';
import { isGroupName } from '../../grammar/name-type.js';
import { isPunctuation, isWord } from '../../grammar/orthography.js';
import { isObject } from '../../grammar/phrase/object-pronoun.js';
import {
  commonPhrase,
  isInsideNominal,
  type NounPhrase,
  pronoun,
} from '../../grammar/phrase/phrase.js';
import { phraseStartingAt } from '../../grammar/phrase/phrase-starting-at.js';
import { isTo } from '../../grammar/verb/infinitive.js';
import { Word } from '../../grammar/word-class.js';
import { endsIn } from '../../grammar/word-shape.js';
import { lowerWord } from '../../grammar/word-text.js';
import type { Setting } from '../setting/setting.js';
import { type Found, found } from './found.js';
import { isSaidNear } from './said-near.js';

/** According to Reed, "…". */
export function accordingBefore({ grammar, beforeFrom, beforeTo }: Setting): Found {
  const last = Math.min(beforeTo, beforeFrom + 3);
  for (let at = beforeFrom; at < last; at++) {
    const phrase = according(grammar, at, beforeTo);
    if (phrase) return phrase;
  }
  return null;
}

export function according(grammar: Grammar, at: number, end: number): Found {
  if (at + 2 >= end || !isWord(grammar, at, 'according') || !isTo(grammar, at + 1)) return null;
  // "according to him"
  if (isObject(grammar, at + 2)) return found(pronoun(grammar, at + 2), at);
  const phrase = phraseStartingAt(grammar, at + 2, end);
  // "according to the Norwegian press": not the Norwegians.
  const people = phrase?.kind === 'name' && isGroupName(grammar, phrase.mention);
  if (phrase?.kind === 'name' && !(people && phrase.end < end && isSourceWord(grammar, phrase.end)))
    return found(phrase, at);
  const source = anySource(grammar, phrase?.first ?? at + 2, phrase, end);
  // "according to her statement"
  if (isManner(grammar, at + 2)) return null;
  const known = source && (source.kind !== 'pronoun' || has(grammar, source.head, Word.possessive));
  if (!known) return null;
  // "according to Reed's lawyer, Josh Lind,"
  const person = source.kind === 'role' && has(grammar, source.head, Word.person);
  return found((person && apposedName(grammar, source, end)) || source, at);
}

/** "treated according to his needs": how, not who told it. */
function isManner(grammar: Grammar, owner: number): boolean {
  if (!has(grammar, owner, Word.possessive)) return false;
  return manners.has(lowerWord(grammar, owner + 1)) || manners.has(lowerWord(grammar, owner + 2));
}

/** "according to early results of a poll", "according to court documents": whatever noun stands there is the source. */
function anySource(
  grammar: Grammar,
  first: number,
  phrase: NounPhrase | null,
  end: number,
): NounPhrase | null {
  if (phrase?.kind === 'pronoun') return phrase;
  if (phrase && has(grammar, first, Word.determiner)) return withNoun(grammar, phrase, end);
  let last = phrase?.end ?? first;
  while (last < end && last < first + 8 && isSourceWord(grammar, last)) {
    // "emails obtained by the paper"
    if (last > first && isUnlisted(grammar, last) && endsIn(grammar, last, 'ed')) break;
    last++;
  }
  if (last === first) return null;
  if (!phrase) return commonPhrase('unnamed', first, last - 1);
  return last === phrase.end ? phrase : { ...phrase, end: last, head: last - 1 };
}

/** "according to the official statistics,": the last noun before a stop is the source. */
function withNoun(grammar: Grammar, phrase: NounPhrase, end: number): NounPhrase {
  const noun = phrase.end;
  const ends = noun + 1 >= end || isPunctuation(grammar, noun + 1);
  return phrase.kind === 'role' && noun < end && ends && isSourceWord(grammar, noun)
    ? { ...phrase, end: noun + 1, head: noun }
    : phrase;
}

function isSourceWord(grammar: Grammar, at: number): boolean {
  return isInsideNominal(grammar, at) && !has(grammar, at, Word.time);
}

/** The plan was, according to Reed, "a shame". */
export function accordingInside({ grammar, beforeFrom, beforeTo }: Setting): Found {
  for (let at = beforeTo - 3; at >= Math.max(beforeFrom, beforeTo - 30); at--) {
    const source = according(grammar, at, beforeTo);
    if (source) return source;
  }
  return null;
}

/** "…," according to Reed; but of "Lind called it “a shame,” according to the Herald" the words are Lind's. */
export function accordingAfter(setting: Setting): Found {
  const { grammar, afterComma, afterTo } = setting;
  const source = according(grammar, afterComma, afterTo);
  return source && isSaidNear(setting) ? null : source;
}
