/** What the story has done with a character up to here. */
export interface Trace {
  /** Token of the last mention, -1 before the first. */
  token: number;
  sentence: number;
  block: number;
  /** Was the last mention the subject of its clause, inside a quotation, a possessive, after a preposition? */
  subject: boolean;
  quoted: boolean;
  possessive: boolean;
  oblique: boolean;
  /** Is it inside what somebody in the same sentence is reported to have said? */
  embedded: boolean;
  /** Is it met as the kin of somebody, and says nothing: "her mother, Edith, taught"? */
  kin: boolean;
  /** Sentence of the last mention as a subject outside quotations, -1 for none. */
  subjectSentence: number;
  /** Sentence that its last mention as a subject opens, -1 for none. */
  openedSentence: number;
  /** Sentence whose quotation named him last, -1 for none. */
  namedInside: number;
  mentions: number;
}

export function freshTrace(): Trace {
  return {
    token: -1,
    sentence: -1,
    block: -1,
    subject: false,
    quoted: false,
    possessive: false,
    oblique: false,
    embedded: false,
    kin: false,
    subjectSentence: -1,
    openedSentence: -1,
    namedInside: -1,
    mentions: 0,
  };
}
