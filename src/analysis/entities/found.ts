/** A name while the rules still work on it: tokens [first, end), type as an index into `taggedTypes`. */
export interface Found {
  first: number;
  end: number;
  type: number;
  confidence: number;
  /** Made by `because` and `withReason`: shared between names, never changed in place. */
  evidence: readonly string[];
}

/** Indexes into `taggedTypes`. */
export enum Type {
  person = 0,
  place = 1,
  organization = 2,
  group = 3,
  other = 4,
}

/** Lists of reasons, by the list that they go on from and their last one: few and shared, where a list for each name takes more memory than the name. */
const longer = new Map<readonly string[], Map<string, readonly string[]>>();
const noReasons: readonly string[] = [];
/** None of a name's reasons after so many is told. */
const mostReasons = 16;

/** These reasons and one more. */
export function withReason(reasons: readonly string[], reason: string): readonly string[] {
  if (reasons.length >= mostReasons) return reasons;
  let lists = longer.get(reasons);
  if (lists === undefined) {
    lists = new Map();
    longer.set(reasons, lists);
  }
  let list = lists.get(reason);
  if (list === undefined) {
    list = [...reasons, reason];
    lists.set(reason, list);
  }
  return list;
}

/** Why a name is found for which nothing else speaks yet. */
export function because(reason: string): readonly string[] {
  return withReason(noReasons, reason);
}

export const byTagger = because('tagger');

/**
 * The only place that makes names: V8 gives objects of each literal and each `...` a shape of their own, and throws the optimised code of
 * all rules away when it meets a second one.
 */
export function newName(
  first: number,
  end: number,
  type: number,
  confidence: number,
  evidence: readonly string[],
): Found {
  return { first, end, type, confidence, evidence };
}

/** A name like this one, of other tokens. */
export function namedAlike(name: Found, first: number, end: number): Found {
  return newName(first, end, name.type, name.confidence, name.evidence);
}

/** Adds to why a name is one. */
export function support(name: Found, evidence: string): void {
  name.evidence = withReason(name.evidence, evidence);
}
