import { TokenKind } from '../../../language/tokens.js';
import { subjectAfter } from '../../grammar/clause/subject-after.js';
import { subjectBefore } from '../../grammar/clause/subject-before.js';
import { type Grammar, has, isCueVerb } from '../../grammar/grammar.js';
import { isPossessive, isPunctuation } from '../../grammar/orthography.js';
import type { NounPhrase } from '../../grammar/phrase/phrase.js';
import { cueAt, isParticipleCue, isPassive } from '../../grammar/verb/cue-verb.js';
import { isFiniteCue } from '../../grammar/verb/finite-cue.js';
import { Word } from '../../grammar/word-class.js';
import { attributionEnd } from '../reported/attribution-end.js';

/** "It rained, Reed said on Monday, adding", "It rained, said Reed, a clerk, adding": who said what stands before the comma, where an attribution ends the clause. */
export function sayerBefore(grammar: Grammar, comma: number, floor: number): NounPhrase | null {
  const bottom = Math.max(floor, comma - longest);
  for (let verb = comma - 1; verb >= bottom; verb--) {
    if (has(grammar, verb, Word.subordinator)) return null;
    if (!isCueVerb(grammar, verb)) continue;
    if (isParticipleCue(grammar, verb) || !isFiniteCue(grammar, verb)) continue;
    const { frame, lemma } = cueAt(grammar, verb);
    if (frame === 'weak' || isPassive(grammar, verb)) return null;
    // "…, said Reed, adding"; but "Reed, a clerk, praised Lind, saying"
    if (lemma === 'say' && verb > floor && isPunctuation(grammar, verb - 1)) {
      const inverted = subjectAfter(grammar, verb, comma + 1);
      if (inverted && inverted.kind !== 'pronoun' && !tells(grammar, inverted.end, comma))
        return inverted;
    }
    if (attributionEnd(grammar, verb + 1, comma, false) !== comma) return null;
    const sayer = subjectBefore(grammar, verb, floor);
    if (!sayer) return null;
    return verb === comma - 1 || opensAttribution(grammar, sayer.first, floor) ? sayer : null;
  }
  return null;
}

function tells(grammar: Grammar, from: number, to: number): boolean {
  for (let at = from; at < to; at++)
    if (has(grammar, at, Word.auxiliary | Word.verb) && !isPossessive(grammar, at)) return true;
  return false;
}

/** Does a comma or a mark stand before the one who speaks, over an article? */
function opensAttribution(grammar: Grammar, first: number, floor: number): boolean {
  const before = has(grammar, first - 1, Word.determiner) ? first - 2 : first - 1;
  if (before < floor) return true;
  return isPunctuation(grammar, before) || grammar.tokens.kind[before] === TokenKind.mark;
}

/** In tokens: "said Ada Reed (Oslo), deputy head of the harbour board's new office for boats". */
const longest = 24;
