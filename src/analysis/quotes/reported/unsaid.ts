import { currencies, looming } from '../../../words/reporting.js';
import { expected } from '../../../words/verb-companions.js';
import { wordSet } from '../../../words/word-set.js';
import { type Grammar, has } from '../../grammar/grammar.js';
import { isNameWord } from '../../grammar/name-word.js';
import { isWord } from '../../grammar/orthography.js';
import type { NounPhrase } from '../../grammar/phrase/phrase.js';
import { cueAt } from '../../grammar/verb/cue-verb.js';
import { Word } from '../../grammar/word-class.js';
import { lowerWord } from '../../grammar/word-text.js';
import type { Opening } from './link.js';

/** "did not answer the question", "will announce its results", "no one can claim that", "he found that the door was shut": words that nobody spoke. */
export function isUnsaid(
  grammar: Grammar,
  cue: number,
  floor: number,
  { kind, rule }: Opening,
  phrase: NounPhrase,
): boolean {
  if (phrase.kind === 'pronoun' && cueAt(grammar, cue).lemma === 'find') return true;
  if (speaksNot(grammar, phrase)) return true;
  // "The storm threatens to sink it", "the race promised to be hard"
  if (rule === 'reported-infinitive' && isLooming(grammar, cue, phrase)) return true;
  for (let at = cue - 1; at >= floor && at > cue - 4; at--) {
    // "Theresa May said"
    if (isNameWord(grammar, at)) return false;
    if (!has(grammar, at, Word.auxiliary | Word.adverb | Word.to)) return false;
    const word = lowerWord(grammar, at);
    if (possibles.has(word)) return true;
    // "did not say why": the question is told, as one without an answer.
    const asked = rule === 'reported-question';
    if (!asked && (negations.has(word) || /n['’]t$/.test(word))) return true;
    if (word === 'to' && !expected.has(lowerWord(grammar, at - 1))) return false;
    if (kind === 'object' && futures.has(word)) return true;
  }
  return false;
}

function isLooming(grammar: Grammar, cue: number, { kind, head }: NounPhrase): boolean {
  const { lemma } = cueAt(grammar, cue);
  if (lemma !== 'threaten' && lemma !== 'promise') return false;
  return kind !== 'name' && kind !== 'pronoun' && looming.has(lowerWord(grammar, head));
}

/** "the 480 million marks announced by the firm", "saying replies to questions asked last June arrived too late": money, and what a verb of saying before it governs. */
export function speaksNot(grammar: Grammar, { kind, head, first }: NounPhrase): boolean {
  if (kind === 'name' || kind === 'pronoun') return false;
  return sums.has(lowerWord(grammar, head)) || isWord(grammar, first, 'saying');
}

const sums = wordSet(currencies);

/** "Reed said Lind should continue": what nobody has done yet. */
export function isSupposed(grammar: Grammar, cue: number): boolean {
  let at = cue - 1;
  while (at > 0 && at > cue - 4 && has(grammar, at, Word.adverb)) at--;
  if (at < 0 || !has(grammar, at, Word.auxiliary) || isNameWord(grammar, at)) return false;
  const word = lowerWord(grammar, at);
  return possibles.has(word) || futures.has(word);
}

const possibles = wordSet('can could may might should must');

const negations = wordSet('not never');

/** What is not said yet, where a thing and no clause stands behind the verb. */
const futures = wordSet("will would shall 'll ’ll to");
