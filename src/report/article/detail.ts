export interface Detail {
  /** Adds the reasons: `why` on every find, and where the head fields were read. */
  readonly why: boolean;
  /** Adds the clean text. */
  readonly text: boolean;
}
