import type { Person } from './person-names.js';

/** A one-word name and the people it may mean. */
export interface Short {
  readonly mention: number;
  readonly candidates: readonly Person[];
  /** It is their last name: a first name is a relative's as well. */
  readonly isSurname: boolean;
}

/** What is known of a person at the mention looked at: mentions in full and in short before it. */
interface Standing {
  /** Mentions in full, ascending, and how many of them come before. */
  readonly full: readonly number[];
  before: number;
  short: number;
  latestShort: number;
}

/** Does the person's name begin with a first name of the lists: "Ada Reed", not "Donor Reed"? */
type IsGiven = (person: Person) => boolean;

/** Gives every short name to one of its candidates, in text order. */
export function shareShort(short: Short[], isGiven: IsGiven): void {
  short.sort((a, b) => a.mention - b.mention);
  const standings = new Map<Person, Standing>();
  for (const one of short) {
    const { mention, candidates } = one;
    const person = candidates.length === 1 ? candidates[0]! : mostNamed(one, standings, isGiven);
    const standing = standingOf(person, standings);
    person.mentions.push(mention);
    standing.short++;
    standing.latestShort = mention;
  }
}

function standingOf(person: Person, standings: Map<Person, Standing>): Standing {
  let standing = standings.get(person);
  if (standing === undefined) {
    const full = person.mentions.slice().sort((a, b) => a - b);
    standing = { full, before: 0, short: 0, latestShort: -1 };
    standings.set(person, standing);
  }
  return standing;
}

/** So far the one whom the story names first is ahead, in full mentions: a story is about somebody, and tells others who are called so apart in full. One named but once may be the aside. */
const ahead = 0.9;

/** Of people who share the name: the one with most mentions before this one, the first named before others, no relative if another fits, then the latest named. */
function mostNamed(
  { candidates, mention, isSurname }: Short,
  standings: Map<Person, Standing>,
  isGiven: IsGiven,
): Person {
  let choice = candidates[0]!;
  let best = -Infinity;
  const first = firstNamed(candidates, standings, isGiven);
  for (const person of candidates) {
    const standing = standingOf(person, standings);
    const { full } = standing;
    // Mentions come in text order, so that this goes once over them all.
    while (standing.before < full.length && full[standing.before]! < mention) standing.before++;
    const latestFull = standing.before > 0 ? full[standing.before - 1]! : -1;
    const latest = Math.max(latestFull, standing.latestShort);
    // A short name says twice as much as a full one about whom the next is likely to mean.
    const told = standing.before + 2 * standing.short;
    const score =
      (told + (person === first && told > 1 ? ahead : 0)) * 1000 -
      (person.relative && isSurname ? 2500 : 0) +
      (latest < 0 ? 0 : 500 - Math.min(499, mention - latest));
    if (score > best) {
      best = score;
      choice = person;
    }
  }
  return choice;
}

/** The first of those with a first name of the lists, or named in full twice: "Donor Reed" of a headline is a role and a surname. Null for none. */
function firstNamed(
  candidates: readonly Person[],
  standings: Map<Person, Standing>,
  isGiven: IsGiven,
): Person | null {
  let first: Person | null = null;
  for (const person of candidates) {
    const { full } = standingOf(person, standings);
    if (full.length === 1 && !isGiven(person)) continue;
    if (first === null || full[0]! < standingOf(first, standings).full[0]!) first = person;
  }
  return first;
}
