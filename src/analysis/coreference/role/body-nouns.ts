import { kindOfBody, mayBeCalled } from '../../../words/body-kinds.js';
import { genericBodies } from '../../../words/role-meanings.js';
import { type Character, lowerName, nameHolds } from '../character.js';
import { enter, enterStranger } from '../contest.js';
import { type Discourse, Fact, type Place } from '../reference.js';
import { isStranger } from '../strangers.js';

/** What a body whom the story does not name would score; from labelled news. */
const stranger = -1.2;

/** "the company", "the ministry": a body whose name holds the noun, or the organisation last mentioned. The contest is open. */
export function resolveBodyNoun(discourse: Discourse, noun: string, place: Place): void {
  const generic = genericBodies.has(noun);
  const { recent, contest } = discourse;
  for (let at = 0; at < recent.length; at++) {
    const character = recent[at]!;
    if (character.type === 'organization' && !isStranger(character))
      weigh(discourse, character, noun, generic, place);
  }
  if (contest.best?.trace.block !== place.block) enterStranger(contest, stranger);
  if (contest.best) discourse.bodies.set(noun, contest.best);
}

/** What a body gains that the noun meant before. */
const calledSo = 2.2;

/** What a body gains whose name shows that it is one of those: a commission, for "the agency". */
const ofSameKind = 1;

/** "the police" is no Police College: the noun in the name has to tell what the body is. */
function isOfKind(kind: string, noun: string): boolean {
  const told = kindOfBody(noun);
  return told === '' || told === kind;
}

function weigh(
  discourse: Discourse,
  character: Character,
  noun: string,
  generic: boolean,
  place: Place,
): void {
  const { trace } = character;
  const sentences = Math.max(0, place.sentence - trace.sentence);
  character.body ??= kindOfBody(lowerName(character));
  const named = nameHolds(character, noun) && isOfKind(character.body, noun);
  if (!named && (!generic || sentences > 12 || !mayBeCalled(character.body, noun))) return;
  const spoke = discourse.lastSpeaker === character;
  const score =
    (named ? 3 : 0) +
    (character.body !== '' && character.body === kindOfBody(noun) && !trace.quoted
      ? ofSameKind
      : 0) -
    0.25 * Math.min(20, sentences) +
    (trace.subject ? 1 : 0) -
    (trace.quoted ? 1 : 0) +
    (spoke ? 1 : 0) +
    (discourse.bodies.get(noun) === character ? calledSo : 0);
  const facts = Fact.named | (named ? Fact.nameSays : Fact.anyBody) | (spoke ? Fact.spokeLast : 0);
  const blocks = Math.max(0, place.block - trace.block);
  enter(discourse.contest, character, score, facts, sentences, blocks, null);
}
