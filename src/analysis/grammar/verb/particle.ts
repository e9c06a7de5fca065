import { equalsFolded } from '../../../language/hash.js';
import { endOf } from '../../../language/token-extent.js';
import type { Tokens } from '../../../language/tokens.js';
import { firstPhrasal } from '../../../words/cue-columns.made.js';
import { cueNumbered } from '../../../words/cue-numbers.js';
import { particlesOfVerb, verbParticles } from '../../../words/verb-particles.js';

/** Is the cue, as the lexicon numbers its forms, one that says something only with a particle: "hit back"? */
export function isPhrasal(cue: number): boolean {
  return cue > firstPhrasal << 2;
}

/** The word behind a verb that belongs to it: "chimed in", "fired back", "made it clear"; 0 for none. `cue`: as the lexicon numbers its forms. */
export function particleOf(tokens: Tokens, verb: number, cue: number): number {
  const particles = particlesOfVerb[cueNumbered((cue - 1) >> 2).lemma] ?? verbParticles;
  const over = isPhrasal(cue) && isSpelt(tokens, verb + 1, 'it') ? 2 : 1;
  const at = verb + over;
  return particles.some((particle) => isSpelt(tokens, at, particle)) ? at : 0;
}

function isSpelt(tokens: Tokens, at: number, word: string): boolean {
  if (at >= tokens.count) return false;
  return equalsFolded(tokens.text, tokens.start[at]!, endOf(tokens, at), word);
}
