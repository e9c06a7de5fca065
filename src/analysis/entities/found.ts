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
export const Type = { person: 0, place: 1, organization: 2, group: 3, other: 4 } as const;

/** What most names are found by: shared, not an array each. */
export const byTagger: readonly string[] = ['tagger'];
export const seenElsewhere: readonly string[] = ['seen-elsewhere'];

/** Adds to why a name is one. */
export function support(name: Found, evidence: string): void {
  name.evidence = [...name.evidence, evidence];
}
