import { equalsFolded } from '../../../language/hash.js';
import { endOf } from '../../../language/token-extent.js';
import type { Tokens } from '../../../language/tokens.js';
import { firstPhrasal, lemmas } from '../../../words/cue-columns.made.js';
import { particlesOfVerb, verbParticles } from '../../../words/verb-particles.js';

/** Is the cue, as the lexicon numbers its forms, one that says something only with a particle: "hit back"? */
export function isPhrasal(cue: number): boolean {
  return cue > firstPhrasal << 2;
}

/** Does a word stand behind the verb that belongs to it: "chimed in", "fired back"? `cue`: as the lexicon numbers its forms. */
export function hasParticle(tokens: Tokens, verb: number, cue: number): boolean {
  const at = verb + 1;
  if (at >= tokens.count) return false;
  const from = tokens.start[at]!;
  const end = endOf(tokens, at);
  const particles = particlesOfVerb[lemmas[(cue - 1) >> 2]!] ?? verbParticles;
  return particles.some((particle) => equalsFolded(tokens.text, from, end, particle));
}
