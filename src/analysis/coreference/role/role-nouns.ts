import { plainNouns, rolesMeantBy } from '../../../words/role-meanings.js';
import type { Grammar } from '../../grammar/grammar.js';
import { isBodyName, nameAt } from '../../grammar/name-type.js';
import { isCapital, isPossessive } from '../../grammar/orthography.js';
import type { NounPhrase } from '../../grammar/phrase/phrase.js';
import type { Character } from '../character.js';
import { type Contest, enterStranger, marginOf, openContest } from '../contest.js';
import type { Discourse, Place } from '../reference.js';
import { readRole } from './asked-role.js';
import { resolveBodyNoun } from './body-nouns.js';
import { resolveEpithet } from './epithets.js';
import type { Asked } from './role-score.js';
import { weighPerson } from './weigh-person.js';

/** "the president", "the Kremlin chief", "the 43-year-old", "the company": who holds such a role in this story, and who of them is near. */
export function resolveRole(
  grammar: Grammar,
  discourse: Discourse,
  holders: ReadonlyMap<string, readonly Character[]>,
  phrase: NounPhrase,
  place: Place,
): void {
  const { contest } = discourse;
  openContest(contest);
  const asked = readRole(grammar, phrase, holders);
  if (asked?.body) {
    resolveBodyNoun(discourse, asked.noun, place);
    // "Norway's Norbank bank" is Norbank.
    const named = contest.best !== null && contest.best.trace.token >= phrase.first;
    if (!named) enterStranger(contest, strangerOwned(grammar, phrase));
    return;
  }
  if (asked) weighHolders(discourse, holders, asked, place);
  // A holder whom the story has not come to yet is not meant.
  const held = contest.role !== null && contest.best !== null && contest.best.trace.token >= 0;
  if (!held && !asked?.age && marginOf(contest) <= clear)
    resolveEpithet(grammar, discourse, phrase, place);
}

/** What a body whom the story does not name scores where its owner stands before it: "Norway's largest bank" is as likely a new one, "the teachers' union" surely one. */
function strangerOwned(grammar: Grammar, { first, head }: NounPhrase): number {
  // "the Independent Grid Operator": a name that the names engine has left off.
  if (head - first > 1 && isCapital(grammar, head) && isCapital(grammar, head - 1))
    return Number.POSITIVE_INFINITY;
  for (let at = first + 1; at < head; at++) {
    // "the Harbour Trust website" is nobody else's.
    if (isBodyName(grammar, nameAt(grammar, at))) return Number.POSITIVE_INFINITY;
    if (!isPossessive(grammar, at)) continue;
    return grammar.tokens.size[at] === 1 ? Number.POSITIVE_INFINITY : 0.5;
  }
  return Number.NEGATIVE_INFINITY;
}

/** A lead that a role noun needs to mean somebody. */
const clear = 0.4;

function weighHolders(
  discourse: Discourse,
  holders: ReadonlyMap<string, readonly Character[]>,
  asked: Asked,
  place: Place,
): void {
  for (const character of poolOf(discourse, holders, asked))
    weighPerson(discourse, character, asked, place);
  const { contest } = discourse;
  // "A source said … the source said": whom the story calls so without a name is meant, not who may be called so as well.
  const unnamed = discourse.unnamed.get(asked.noun);
  if (unnamed !== undefined && contest.best && contest.best.trace.sentence <= unnamed)
    enterStranger(contest, contest.score);
  const meant = asked.age === null ? isHolder(contest, asked) : contest.best?.age === asked.age;
  if (!meant) enterStranger(contest, asked.age === null ? stranger : strangerOfAge);
}

/** Does the story call somebody whom it has named just that? */
function isHolder({ best, role }: Contest, { noun, modifiers }: Asked): boolean {
  if (!best || best.trace.token < 0 || role?.noun !== noun) return false;
  return role.modifiers.length === 0 || modifiers.every((word) => role.modifiers.includes(word));
}

/** What a person whom the story does not name would score; from labelled news. */
const stranger = -0.2;

/** The same for one of an age that the story gives nobody. */
const strangerOfAge = -1.8;

/** Who may be meant: the holders of the role or of one that it may stand for; for an age or a sex whoever was mentioned of late. */
function poolOf(
  discourse: Discourse,
  holders: ReadonlyMap<string, readonly Character[]>,
  { noun }: Asked,
): Iterable<Character> {
  if (noun === '' || plainNouns.has(noun)) return discourse.recent;
  const meant = rolesMeantBy(noun);
  if (meant.length === 0) return holders.get(noun) ?? [];
  const pool = new Set(holders.get(noun));
  for (const other of meant) for (const character of holders.get(other) ?? []) pool.add(character);
  return pool;
}
