import { endOf } from '../../language/token-extent.js';
import { marginOf, resolutionOf } from './contest.js';
import { personalGender } from './expressions.js';
import { moveTo } from './move.js';
import { type Place, speak } from './reference.js';
import { isStranger } from './strangers.js';
import type { Walk } from './walk.js';

/** The contest for the expression in tokens [first, end) is decided: notes its meaning and moves the discourse on. */
export function settle(
  walk: Walk,
  place: Place,
  first: number,
  end: number,
  kind: 'pronoun' | 'role',
): void {
  const { grammar, discourse } = walk;
  const { contest } = discourse;
  if (place.speaks) walk.bySpeaker.set(place.token, resolutionOf(contest));
  const { best, score } = contest;
  const margin = marginOf(contest);
  if (!best || margin < settled) return;
  moveTo(grammar, discourse, best, place, first, end, false);
  if (place.speaks) speak(discourse, best);
  if (kind === 'pronoun' && best.gender === null && margin >= 1) {
    best.gender = personalGender(grammar, place.token);
  }
  const sure = kind === 'pronoun' ? margin >= 1 : score >= 3.5 && margin >= 1.2;
  if (!sure || isStranger(best)) return;
  const { tokens } = grammar;
  walk.mentions.push({
    entity: best.entity,
    kind,
    firstToken: first,
    endToken: end,
    start: tokens.start[first]!,
    end: endOf(tokens, end - 1),
    confidence: margin >= 2 ? 0.95 : 0.85,
    evidence,
  });
}

/** A lead over the next candidate that is enough to go on with; a smaller one decides nothing. */
const settled = 0.4;

const evidence: readonly string[] = ['coreference'];
