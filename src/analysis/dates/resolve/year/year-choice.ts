/** A year for a date that names none, and what decided it. */
export interface YearChoice {
  readonly year: number;
  readonly why: string;
  readonly sure: boolean;
}
