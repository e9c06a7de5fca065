import type { Grammar } from '../../grammar/grammar.js';
import { nameAt } from '../../grammar/name-type.js';
import type { NounPhrase } from '../../grammar/phrase/phrase.js';
import { lowerWord } from '../../grammar/word-text.js';
import { addsMore } from '../adds-more.js';
import { type Contest, enter, enterStranger, marginOf, openContest } from '../contest.js';
import { focusOf } from '../focus.js';
import { type Discourse, Fact, type Place } from '../reference.js';
import { isStranger } from '../strangers.js';
import { closesPhrase } from './epithet-place.js';
import { fitsEpithet, isOfField } from './fits-epithet.js';
import { type Epithet, readEpithet } from './read-epithet.js';

/** What somebody whom the story does not name would score; from labelled news. */
const stranger = -0.6;

/** More for one of whom the story tells the same walk of life. */
const sameField = 1;

/** More for the last speaker where somebody adds something. */
const goesOn = 1;

/** "the paceman said", "the Spaniard replied": another word for whom the story has just told of, though nothing in it says that he is one. */
export function resolveEpithet(
  grammar: Grammar,
  discourse: Discourse,
  phrase: NounPhrase,
  place: Place,
): void {
  const { contest, recent } = discourse;
  const asked = readEpithet(grammar, phrase);
  if (!asked || discourse.unnamed.has(lowerWord(grammar, phrase.head))) return;
  if (!place.speaks && !closesPhrase(grammar, phrase, place)) return;
  openContest(contest);
  const adds = addsMore(grammar, phrase.first, phrase.end);
  const named = namedBeside(grammar, phrase, place);
  let fitting = 0;
  for (let at = 0; at < recent.length; at++) {
    const character = recent[at]!;
    const { trace, type } = character;
    // "“Reed is late,” the driver said of Lind": who is named in the same sentence is somebody else.
    const beside = named.includes(character.entity) && trace.sentence !== place.sentence;
    // A regional noun that the names engine took for a name is the phrase itself.
    const itself = trace.token >= phrase.first && trace.token < phrase.end;
    if (type !== 'person' || beside || itself || !fitsEpithet(character, asked)) continue;
    if (place.block - trace.block <= 1) fitting++;
    const focus = focusOf(discourse, character, place);
    if (focus === null) continue;
    if (isStranger(character)) {
      enterStranger(contest, focus);
      continue;
    }
    const spokeLast = discourse.lastPerson === character;
    const score =
      focus +
      (isOfField(character, asked.field) ? sameField : 0) +
      (adds && spokeLast ? goesOn : 0);
    const facts = Fact.named | (spokeLast ? Fact.spokeLast : 0);
    const sentences = Math.max(0, place.sentence - trace.sentence);
    const blocks = Math.max(0, place.block - trace.block);
    enter(contest, character, score, facts, sentences, blocks, null);
  }
  enterStranger(contest, stranger);
  // No list tells who comes from a town: of two who may be it is neither, unless he speaks on.
  const speaksOn = adds && contest.best === discourse.lastPerson;
  if (asked.local && fitting > 1 && !speaksOn) openContest(contest);
  tellNation(contest, asked);
}

/** Whom the story has called the Scot is not the Portuguese. */
function tellNation(contest: Contest, { noun, field, country }: Epithet): void {
  const { best } = contest;
  if (!best || country === null || field !== '' || marginOf(contest) <= told) return;
  if (!best.roles.some((role) => role.country === country))
    best.roles.push({ noun, modifiers: [], country, of: null });
}

/** A lead that is enough to tell by. */
const told = 0.4;

/** Those whom the sentence names beside the phrase. */
function namedBeside(grammar: Grammar, { first, end }: NounPhrase, { sentence }: Place): number[] {
  const { sentences, names } = grammar;
  const found: number[] = [];
  for (let at = sentences.firstToken[sentence]!; at < sentences.endToken[sentence]!; at++) {
    const mention = at >= first && at < end ? -1 : nameAt(grammar, at);
    if (mention >= 0) found.push(names.mentions.entity[mention]!);
  }
  return found;
}
