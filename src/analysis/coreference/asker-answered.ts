import { replies } from '../../words/verb-companions.js';
import { wordSet } from '../../words/word-set.js';
import type { Grammar } from '../grammar/grammar.js';
import { isCueOf } from '../grammar/verb/cue-verb.js';
import type { Character } from './character.js';
import type { Discourse } from './reference.js';
import { isStranger } from './strangers.js';

/** "A reporter asked Reed: “…” “It is late,” she replied": who has asked, where the pronoun at this token answers; null elsewhere. */
export function askerAnswered(
  grammar: Grammar,
  { lastSpeaker }: Discourse,
  pronoun: number,
): Character | null {
  if (lastSpeaker === null || !isStranger(lastSpeaker) || !isCueOf(grammar, pronoun + 1, replies))
    return null;
  const from = grammar.sentences.firstToken[lastSpeaker.trace.sentence]!;
  for (let at = from; at < Math.min(pronoun, from + longestLead); at++)
    if (isCueOf(grammar, at, asks)) return lastSpeaker;
  return null;
}

const asks = wordSet('ask inquire enquire');

/** In tokens: from the head of the sentence to its verb. */
const longestLead = 24;
