import { hearers } from '../../../words/speech-acts.js';
import { hashSet } from '../../entities/hash-set.js';
import { type Grammar, has } from '../../grammar/grammar.js';
import { isWord } from '../../grammar/orthography.js';
import { Word } from '../../grammar/word-class.js';

/**
 * "The court heard that Reed said", "jurors were told that Reed said": who hears is not who speaks, so the clause begins behind it. The token there, `from` where
 * nobody hears.
 */
export function pastHearing(grammar: Grammar, from: number, to: number): number {
  const opens = opensHearing(grammar, from);
  const end = Math.min(to, from + (opens ? longestSubject : farthest));
  for (let at = from + 1; at < end; at++) {
    const told = isWord(grammar, at, 'told') && has(grammar, at - 1, Word.be);
    if (!told && !isWord(grammar, at, 'heard')) continue;
    let hearer = at - 1;
    while (hearer > from && has(grammar, hearer, Word.auxiliary)) hearer--;
    // "The boat that nobody heard", but "Jurors in the trial of a clerk accused of theft were told"
    if (!isHearer(grammar.tokens.hash[hearer]!) && !opens) return from;
    const linked = isWord(grammar, at + 1, 'that') || isWord(grammar, at + 1, 'how');
    // "The jury heard Reed tell police"
    if (!told && !linked && has(grammar, at + 1, Word.named)) return from;
    return Math.min(to, linked ? at + 2 : at + 1);
  }
  return from;
}

/** "Jurors in the trial", "The court in Oslo": who hears is the first noun, and a preposition goes on with it. */
function opensHearing(grammar: Grammar, from: number): boolean {
  const noun = has(grammar, from, Word.determiner) ? from + 1 : from;
  return isHearer(grammar.tokens.hash[noun]!) && has(grammar, noun + 1, Word.preposition);
}

/** In tokens. */
const longestSubject = 24;

/** In tokens: "On Monday, Bridge End Magistrates' Court heard". */
const farthest = 12;

const isHearer = hashSet(hearers);
