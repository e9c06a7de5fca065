import { findings, occasions, showing } from '../../../words/reporting.js';
import { wordSet } from '../../../words/word-set.js';
import { type Grammar, has } from '../../grammar/grammar.js';
import { isIndefiniteArticle } from '../../grammar/orthography.js';
import type { NounPhrase } from '../../grammar/phrase/phrase.js';
import { cueAt } from '../../grammar/verb/cue-verb.js';
import { Word } from '../../grammar/word-class.js';
import { lowerWord } from '../../grammar/word-text.js';
import { isVague } from '../attribution/found.js';
import { states } from './after-verb.js';
import { speaksNot } from './unsaid.js';

/** Of the verbs with other common meanings those that may close a sentence as "Reed said" does: "…, Reed acknowledged", "…, a study shows". */
export function statesAtEnd(grammar: Grammar, cue: number): boolean {
  return states(grammar, cue) || showsFinding(grammar, cue);
}

/** Can this be who speaks in an attribution at the end of a sentence? */
export function speaksAtEnd(grammar: Grammar, cue: number, phrase: NounPhrase): boolean {
  if (speaksNot(grammar, phrase)) return false;
  const { frame, lemma } = cueAt(grammar, cue);
  // "…, in front of ambassadors invited to listen"
  if (phrase.kind === 'unnamed' && has(grammar, phrase.first - 1, Word.preposition)) return false;
  // "…, a study shows": what was found out does, others show a thing.
  if (frame === 'weak' && showsFinding(grammar, cue) && !states(grammar, cue))
    return isFinding(grammar, phrase);
  // "…, when the debate concluded"
  if (lemma === 'conclude') return !occasions.has(lowerWord(grammar, phrase.head));
  // "…, a plan announced in May": a participle.
  return !(
    announcing.has(lemma) &&
    isIndefiniteArticle(grammar, phrase.first) &&
    isVague(grammar, phrase)
  );
}

function showsFinding(grammar: Grammar, cue: number): boolean {
  const { lemma } = cueAt(grammar, cue);
  return lemma === 'find' || showing.has(lemma);
}

/** "figures", "the study", "a jury" */
function isFinding(grammar: Grammar, { kind, head }: NounPhrase): boolean {
  if (kind === 'name' || kind === 'pronoun') return false;
  return has(grammar, head, Word.text | Word.body) || findings.has(lowerWord(grammar, head));
}

/** Of a plan these tell what was done with it. */
const announcing = wordSet('announce propose recommend outline unveil');
