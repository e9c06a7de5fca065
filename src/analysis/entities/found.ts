/** A name while the rules still work on it: tokens [first, end), type as an index into `taggedTypes`. */
export interface Found {
  first: number;
  end: number;
  type: number;
  confidence: number;
  evidence: string[];
}

/** Indexes into `taggedTypes`. */
export const Type = { person: 0, place: 1, organization: 2, group: 3, other: 4 } as const;
