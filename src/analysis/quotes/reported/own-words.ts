import { informing } from '../../../words/verb-companions.js';
import type { Grammar } from '../../grammar/grammar.js';
import { isComma, isWord } from '../../grammar/orthography.js';
import { isBarePlural } from '../../grammar/phrase/phrase.js';
import { cueAt } from '../../grammar/verb/cue-verb.js';
import { isTo } from '../../grammar/verb/infinitive.js';
import { answering } from './link.js';
import { opensObject } from './object.js';

/** Has a verb that seems to close a clause words of its own, or is it no verb at all? */
export function hasOwnWords(grammar: Grammar, cue: number): boolean {
  const { lemma } = cueAt(grammar, cue);
  // "as agencies warn of a famine"
  if (opensObject(grammar, cue + 1, lemma)) return true;
  // "Since then, Oslo has responded by closing it", "Reed, a clerk who argued with the mayor, said"
  if (isWord(grammar, cue + 1, 'by') && answering.has(lemma)) return true;
  // "…, followed by a storm, only added to the trouble"
  if (lemma === 'add' && isTo(grammar, cue + 1)) return true;
  return isModifier(grammar, cue, lemma);
}

/** "a trader accused of spying", "one of the most elaborate in Europe", "a heap of regular, pledged delegates": participles and adjectives. */
function isModifier(grammar: Grammar, cue: number, lemma: string): boolean {
  if (lemma === 'accuse') return isWord(grammar, cue + 1, 'of');
  if (isWord(grammar, cue - 1, 'most')) return isWord(grammar, cue - 2, 'the');
  return lemma === 'pledge' && isComma(grammar, cue - 1) && isBarePlural(grammar, cue + 1);
}

/** "As the boat was gone, the board informed the town of the loss": of what one tells somebody. */
export function tellsOf(grammar: Grammar, cue: number, end: number): boolean {
  if (!informing.has(cueAt(grammar, cue).lemma)) return false;
  for (let at = cue + 2; at < end; at++) if (isWord(grammar, at, 'of')) return true;
  return false;
}
