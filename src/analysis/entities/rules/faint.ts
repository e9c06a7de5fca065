import { Type } from '../found.js';
import type { NameRule } from './rule.js';
import { without } from './without.js';

/** Below these a name is more often wrong than right on the development articles; works and products are the least sure. */
const least = 0.33;
const leastOther = 0.5;

/** Leaves out what the tagger itself hardly believes. */
export const faint: NameRule = {
  id: 'faint',
  apply: (names) =>
    without(
      names,
      ({ confidence, type }) => confidence < (type === Type.other ? leastOther : least),
    ),
};
