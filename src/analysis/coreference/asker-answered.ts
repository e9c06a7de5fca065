import { type WordSet, wordSet } from '../../words/word-set.js';
import { type Grammar, isCueVerb } from '../grammar/grammar.js';
import { cueAt } from '../grammar/verb/cue-verb.js';
import type { Character } from './character.js';
import type { Discourse } from './reference.js';
import { isStranger } from './strangers.js';

/** "A reporter asked Reed: “…” “It is late,” she replied": who has asked, where the pronoun at this token answers; null elsewhere. */
export function askerAnswered(
  grammar: Grammar,
  { lastSpeaker }: Discourse,
  pronoun: number,
): Character | null {
  if (lastSpeaker === null || !isStranger(lastSpeaker) || !isOneOf(grammar, pronoun + 1, answers))
    return null;
  const from = grammar.sentences.firstToken[lastSpeaker.trace.sentence]!;
  for (let at = from; at < Math.min(pronoun, from + longestLead); at++)
    if (isOneOf(grammar, at, asks)) return lastSpeaker;
  return null;
}

function isOneOf(grammar: Grammar, verb: number, lemmas: WordSet): boolean {
  return isCueVerb(grammar, verb) && lemmas.has(cueAt(grammar, verb).lemma);
}

const answers = wordSet('reply answer respond');
const asks = wordSet('ask inquire enquire');

/** In tokens: from the head of the sentence to its verb. */
const longestLead = 24;
