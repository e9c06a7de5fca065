import { apposedName } from '../apposition/apposed-name.js';
import type { Grammar } from '../grammar.js';
import { isPunctuation, isWord } from '../orthography.js';
import { isObject } from '../phrase/object-pronoun.js';
import { type NounPhrase, pronoun } from '../phrase/phrase.js';
import { phraseStartingAt } from '../phrase/phrase-starting-at.js';
import { endsIn } from '../word-shape.js';
import { cueAt, isPassive } from './cue-verb.js';

/** How far the agent may stand from its participle, in tokens: "was described at the inquest on Monday by Reed". */
const reach = 12;

/** Who does what a passive tells: "was accused by Reed of theft". `end` = past the phrase; null without an agent, or for an active verb. */
export function agentOf(grammar: Grammar, verb: number, end: number): NounPhrase | null {
  const last = Math.min(end, verb + reach);
  for (let at = verb + 1; at < last; at++) {
    if (isPunctuation(grammar, at)) return null;
    if (isWord(grammar, at, 'by')) {
      if (isObject(grammar, at + 1)) return pronoun(grammar, at + 1);
      const phrase = phraseStartingAt(grammar, at + 1, end);
      if (!phrase || phrase.kind === 'pronoun') return null;
      return apposedName(grammar, phrase, end) ?? phrase;
    }
  }
  return null;
}

/** "another point added by the clerk": a participle alone, with its agent. */
export function isDoneBy(grammar: Grammar, verb: number): boolean {
  const by = verb + 1;
  const participle = endsIn(grammar, verb, 'ed') && isWord(grammar, by, 'by');
  if (!participle || isPassive(grammar, verb)) return false;
  return phraseStartingAt(grammar, by + 1, by + 8) !== null;
}

/** "The hall was described (by Reed) as “…”", "Reed was told that “…”": the subject says nothing; "Reed was quoted as saying": he does. */
export function isDoneTo(grammar: Grammar, verb: number): boolean {
  if (cueAt(grammar, verb).lemma === 'quote') return false;
  return isPassive(grammar, verb) || isDoneBy(grammar, verb);
}
