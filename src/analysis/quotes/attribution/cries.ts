import { subjectBefore } from '../../grammar/clause/subject-before.js';
import { type Grammar, has } from '../../grammar/grammar.js';
import { isPossessive, isPunctuation, isWord } from '../../grammar/orthography.js';
import { isInsideNominal, type NounPhrase, pronoun } from '../../grammar/phrase/phrase.js';
import { phraseEndingAt } from '../../grammar/phrase/phrase-ending-at.js';
import { phraseStartingAt } from '../../grammar/phrase/phrase-starting-at.js';
import { roleNoun, Word } from '../../grammar/word-class.js';
import { isUsedAs, Use } from '../../grammar/word-use.js';
import type { Setting } from '../setting/setting.js';
import { type Found, isNobody } from './found.js';

/**
 * "their chants of “Sail!”", "cries of “Shame!” from the crews", "the crowd answered with shouts of “Sail!”": what many call out. When nothing
 * says who they are it is nobody's, and not the words of whoever else speaks in that sentence.
 */
export function criesOf({ grammar, beforeFrom, beforeTo, afterFrom, afterTo }: Setting): Found {
  const of = beforeTo - 1;
  const cries = of - 1;
  if (cries < beforeFrom || !isUsedAs(grammar, cries, Use.cries)) return null;
  if (!isWord(grammar, of, 'of')) return null;
  const phrase =
    fromThem(grammar, afterFrom, afterTo) ??
    ownerOf(grammar, cries, beforeFrom) ??
    answering(grammar, cries, beforeFrom);
  return { phrase, cue: -1, continues: -1 };
}

/** “Sail!” came shouts from the crowd; “No,” came the answer from Reed; “Shame,” came a cry. */
export function cameFrom({ grammar, afterComma, afterTo }: Setting): Found {
  if (afterComma >= afterTo || !isUsedAs(grammar, afterComma, Use.coming)) return null;
  const end = Math.min(afterTo, afterComma + 6);
  for (let noun = afterComma + 1; noun < end; noun++) {
    if (!isUsedAs(grammar, noun, Use.cries | Use.speechAct)) {
      if (!isInsideNominal(grammar, noun) && !has(grammar, noun, Word.determiner)) return null;
      continue;
    }
    return { phrase: fromThem(grammar, noun + 1, afterTo), cue: -1, continues: -1 };
  }
  return null;
}

/** "from the crowd" at that token: people, and no place. */
function fromThem(grammar: Grammar, from: number, end: number): NounPhrase | null {
  if (from >= end || !isWord(grammar, from, 'from')) return null;
  const phrase = phraseStartingAt(grammar, from + 1, end);
  const people = phrase && (phrase.kind === 'name' || has(grammar, phrase.head, roleNoun));
  return people ? phrase : null;
}

/** "their loud chants", "the crowd's chants". */
function ownerOf(grammar: Grammar, cries: number, floor: number): NounPhrase | null {
  for (let at = cries - 1; at >= Math.max(floor, cries - 3); at--) {
    if (has(grammar, at, Word.possessive)) return pronoun(grammar, at);
    if (isPossessive(grammar, at)) return phraseEndingAt(grammar, at - 1, floor);
    if (!isInsideNominal(grammar, at) || has(grammar, at, Word.determiner)) return null;
  }
  return null;
}

/** "The crowd broke into chants", "her supporters responded with loud shouts": the subject of the verb before the preposition. */
function answering(grammar: Grammar, cries: number, floor: number): NounPhrase | null {
  for (let at = cries - 1; at > Math.max(floor, cries - 4); at--) {
    if (isPunctuation(grammar, at)) return null;
    if (!isWord(grammar, at, 'with') && !isWord(grammar, at, 'into')) continue;
    // "Reed was met with chants": of others.
    if (has(grammar, at - 2, Word.be)) return null;
    const phrase = subjectBefore(grammar, at - 1, floor);
    return phrase && !isNobody(grammar, phrase) ? phrase : null;
  }
  return null;
}
