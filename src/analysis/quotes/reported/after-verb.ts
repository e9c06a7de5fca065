import { cueOf, type Grammar } from '../../grammar/grammar.js';
import { isWord } from '../../grammar/orthography.js';
import { cueAt } from '../../grammar/verb/cue-verb.js';
import { isPhrasal, particleOf } from '../../grammar/verb/particle.js';

/** Past the word that belongs to the verb: "made it clear", "pointed out". */
export function afterVerb(grammar: Grammar, cue: number): number {
  if (pointsOut(grammar, cue)) return cue + 2;
  const number = cueOf(grammar, cue);
  return (isPhrasal(number) ? particleOf(grammar.tokens, cue, number) : cue) + 1;
}

/** Of the verbs with other common meanings those that state something in any place of a clause: "…, Reed pointed out.", "suggested in May that". */
export function states(grammar: Grammar, cue: number): boolean {
  const { lemma } = cueAt(grammar, cue);
  return lemma === 'acknowledge' || lemma === 'suggest' || pointsOut(grammar, cue);
}

function pointsOut(grammar: Grammar, cue: number): boolean {
  return cueAt(grammar, cue).lemma === 'point' && isWord(grammar, cue + 1, 'out');
}
