import { otherFeatures, sideFeatures } from './context-features.js';
import { affixFeatures, ownFeatures } from './own-features.js';

/**
 * Writes the features of the token and returns how many there are. The tagger asks for the four groups one by one, because it remembers
 * the sums of the first three.
 */
export function tokenFeatures(): number {
  let n = ownFeatures(affixFeatures());
  n = sideFeatures(-1, n);
  n = sideFeatures(1, n);
  return otherFeatures(n);
}
