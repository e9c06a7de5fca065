import type { Candidate, Character, Resolution, RoleKey } from './character.js';

/**
 * The candidates of the expression at hand: the best one and the score of the next. One for a whole text, opened anew for each expression,
 * because most expressions are nobody's speaker and leave nothing behind.
 */
export interface Contest {
  best: Character | null;
  score: number;
  /** The role by which the best one was found, null when by none. */
  role: RoleKey | null;
  /** Score of the next candidate. */
  next: number;
  /** Every candidate with its reasons, kept only when somebody asks why. */
  readonly kept: Candidate[] | null;
}

export function newContest(why: boolean): Contest {
  return { best: null, score: lowest, role: null, next: lowest, kept: why ? [] : null };
}

const lowest = Number.NEGATIVE_INFINITY;

export function openContest(contest: Contest): void {
  contest.best = null;
  contest.role = null;
  contest.score = lowest;
  contest.next = lowest;
  if (contest.kept) contest.kept.length = 0;
}

/** `facts`: `Fact` bits. `sentences`, `blocks`: how far back it was mentioned last. The first of equals stays ahead. */
export function enter(
  contest: Contest,
  character: Character,
  score: number,
  facts: number,
  sentences: number,
  blocks: number,
  role: RoleKey | null,
): void {
  if (contest.best === null || score > contest.score) {
    contest.next = contest.score;
    contest.score = score;
    contest.best = character;
    contest.role = role;
  } else if (score > contest.next) contest.next = score;
  contest.kept?.push({ character, score, facts, sentences, blocks, role });
}

/** Somebody whom the story does not name, who stands against every candidate with this score: a poor match is no match. */
export function enterStranger(contest: Contest, score: number): void {
  if (contest.best !== null && contest.next < score) contest.next = score;
}

/** Lead of the best over the next, Infinity for the only one, 0 for none. */
export function marginOf({ best, score, next }: Contest): number {
  return best === null ? 0 : score - next;
}

export function resolutionOf(contest: Contest): Resolution {
  const candidates = contest.kept ? [...contest.kept].sort((a, b) => b.score - a.score) : none;
  return { character: contest.best, margin: marginOf(contest), candidates };
}

const none: readonly Candidate[] = [];
