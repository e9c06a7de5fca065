/** What a word is to a few rules, as bits: one table holds all their lists, so that no rule makes a string to ask for one. */
export enum Use {
  namingVerb = 1 << 0,
  namedThing = 1 << 1,
  work = 1 << 2,
  workPerson = 1 << 3,
  piece = 1 << 4,
  speechAct = 1 << 5,
  givingVerb = 1 << 6,
  usingVerb = 1 << 7,
  expression = 1 << 8,
  inscribed = 1 << 9,
  /** "a man named", "calling himself": a name follows. */
  beforePerson = 1 << 10,
  /** "close to", "familiar with". */
  complementLead = 1 << 11,
  complementLink = 1 << 12,
  timeSpan = 1 << 13,
  /** "chants", "cries". */
  cries = 1 << 14,
  coming = 1 << 15,
  /** "claim that", "vow to". */
  claim = 1 << 16,
  /** "believes", "refused". */
  attitude = 1 << 17,
}
