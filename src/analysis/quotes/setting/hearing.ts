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
  const end = Math.min(to, from + farthest);
  for (let at = from + 1; at < end; at++) {
    const told = isWord(grammar, at, 'told') && has(grammar, at - 1, Word.be);
    if (!told && !isWord(grammar, at, 'heard')) continue;
    let hearer = at - 1;
    while (hearer > from && has(grammar, hearer, Word.auxiliary)) hearer--;
    if (!isHearer(grammar.tokens.hash[hearer]!)) return from;
    const linked = isWord(grammar, at + 1, 'that') || isWord(grammar, at + 1, 'how');
    // "The jury heard Reed tell police"
    if (!told && !linked && has(grammar, at + 1, Word.named)) return from;
    return Math.min(to, linked ? at + 2 : at + 1);
  }
  return from;
}

/** In tokens: "On Monday, Bridge End Magistrates' Court heard". */
const farthest = 12;

const isHearer = hashSet(hearers);
