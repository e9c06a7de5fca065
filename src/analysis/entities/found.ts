/** A name while the rules still work on it: tokens [first, end), type as an index into `taggedTypes`. */
export interface Found {
  first: number;
  end: number;
  type: number;
  confidence: number;
  /** Shared between names: never changed in place. */
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

/** Why names are found that nothing but the first step speaks for: shared, not an array each. */
export const byTagger: readonly string[] = ['tagger'];
export const seenElsewhere: readonly string[] = ['seen-elsewhere'];

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
  name.evidence = [...name.evidence, evidence];
}
