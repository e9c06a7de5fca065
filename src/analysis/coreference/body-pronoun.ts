import { wordSet } from '../../words/word-set.js';
import type { Character } from './character.js';
import { enter, openContest } from './contest.js';
import { type Discourse, Fact, type Place } from './reference.js';
import { isStranger } from './strangers.js';

/** it, they: the body or organisation mentioned last as a subject. */
export function resolveBody(discourse: Discourse, plural: boolean, place: Place): void {
  const { recent, contest } = discourse;
  openContest(contest);
  for (let at = 0; at < recent.length; at++) {
    const character = recent[at]!;
    const { trace, type } = character;
    // "A spokesperson said … they said": one person, whose sex nobody tells.
    const spokesperson = plural && spokeUnnamed(discourse, character, place.sentence);
    if ((type === 'person' && !spokesperson) || type === (plural ? 'place' : 'group')) continue;
    if (type === 'other' || type === 'event') continue;
    if (type === 'place' && continents.has(character.name)) continue;
    const sentences = Math.max(0, place.sentence - trace.sentence);
    if (sentences > 4) continue;
    const spoke = discourse.lastSpeaker === character;
    const score =
      -sentences * 0.6 +
      (trace.subject ? 1.5 : 0) -
      (trace.oblique ? 0.6 : 0) -
      (trace.quoted ? 1.5 : 0) -
      (type === 'place' ? 1.5 : 0) +
      (spoke ? 1.2 : 0);
    const facts = Fact.named | (trace.subject ? Fact.subject : 0) | (spoke ? Fact.spokeLast : 0);
    const blocks = Math.max(0, place.block - trace.block);
    enter(discourse.contest, character, score, facts, sentences, blocks, null);
  }
}

/** Places that are no body. */
const continents = wordSet('Europe Asia Africa America Antarctica Oceania');

/** Is it somebody without a name who spoke last, in the sentence before? */
function spokeUnnamed({ lastSpeaker }: Discourse, character: Character, sentence: number): boolean {
  const { gender, trace } = character;
  const spoke = lastSpeaker === character && sentence - trace.sentence <= 1;
  return spoke && isStranger(character) && gender === null;
}
