// Words that verbs of saying are spelled like, where they are none.

import { TokenKind } from '../../../language/tokens.js';
import { CueForm } from '../../../words/cue-inflection.js';
import { type Grammar, has } from '../../grammar/grammar.js';
import { hasSpace } from '../../grammar/orthography.js';
import type { NounPhrase } from '../../grammar/phrase/phrase.js';
import { formAt } from '../../grammar/verb/cue-verb.js';
import { Word } from '../../grammar/word-class.js';

/** "A “booming” trade in “spares”": the first word in marks that are no speech. */
export function isMarkedWord(grammar: Grammar, at: number, floor: number): boolean {
  return at > floor && grammar.tokens.kind[at - 1] === TokenKind.mark && !hasSpace(grammar, at);
}

/** "The buyers gave names and details": a noun, no verb of theirs. */
export function disagrees(grammar: Grammar, { kind, head }: NounPhrase, at: number): boolean {
  if (formAt(grammar, at) !== CueForm.third || kind === 'name' || kind === 'pronoun') return false;
  return has(grammar, head, Word.plural) && !has(grammar, head, Word.body);
}
