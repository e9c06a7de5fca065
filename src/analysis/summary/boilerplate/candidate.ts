import type { Tokens } from '../../../language/tokens.js';
import type { Unit } from '../unit.js';

/** What a rule looks at. */
export interface Candidate {
  readonly tokens: Tokens;
  /** The words of the title, null when there is none. */
  readonly title: Tokens | null;
  unit: Unit;
}
