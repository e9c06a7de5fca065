import { type Grammar, has, isCueVerb } from '../../grammar/grammar.js';
import { isComma } from '../../grammar/orthography.js';
import { isFiniteCue } from '../../grammar/verb/finite-cue.js';
import { Word } from '../../grammar/word-class.js';
import { longest } from './content-end.js';

/** "Reed, who proposed the change, insists", "Reed, citing the cost, said": the first comma behind `from` before which something set in ends and the main verb follows; `to` for none. */
export function mainVerbComma(grammar: Grammar, from: number, to: number): number {
  const last = Math.min(to, from + longest) - 1;
  for (let comma = from + 1; comma < last; comma++) {
    if (!isComma(grammar, comma)) continue;
    let verb = comma + 1;
    while (verb < last && has(grammar, verb, Word.adverb)) verb++;
    const finite = isCueVerb(grammar, verb) && isFiniteCue(grammar, verb);
    if (finite || has(grammar, verb, Word.auxiliary | Word.verb)) return comma;
  }
  return to;
}
