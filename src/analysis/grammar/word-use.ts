import { TokenFlag } from '../../language/tokens.js';
import { type WordTable, wordTable } from '../../language/wordtable.js';
import * as grammar from '../../words/grammar.js';
import * as naming from '../../words/naming.js';
import * as acts from '../../words/speech-acts.js';
import type { Grammar } from './grammar.js';

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
}

const lists: readonly (readonly [Use, string])[] = [
  [Use.namingVerb, naming.namingVerbs],
  [Use.namedThing, naming.namedThings],
  [Use.work, `${naming.works} ${naming.media}`],
  [Use.workPerson, naming.workPeople],
  [Use.piece, naming.pieces],
  [Use.speechAct, acts.speechActs],
  [Use.givingVerb, acts.givingVerbs],
  [Use.usingVerb, acts.usingVerbs],
  [Use.expression, acts.expressions],
  [Use.inscribed, acts.inscribed],
  [Use.beforePerson, naming.beforePersons],
  [Use.complementLead, grammar.complementLeads],
  [Use.complementLink, grammar.complementLinks],
  [Use.timeSpan, grammar.timeSpans],
  [Use.cries, acts.cries],
  [Use.coming, acts.coming],
];

let table: WordTable | null = null;

/** Is the token one of the words that are used so? */
export function isUsedAs({ tokens }: Grammar, token: number, use: number): boolean {
  table ??= readTable();
  // With its point an abbreviation is another word: "ad.".
  return (table.get(tokens, token) & use) !== 0 && !(tokens.flags[token]! & TokenFlag.dotted);
}

function readTable(): WordTable {
  const uses = new Map<string, number>();
  for (const [use, words] of lists) {
    for (const word of words.split(' ')) uses.set(word, (uses.get(word) ?? 0) | use);
  }
  return wordTable([...uses.keys()], [...uses.values()]);
}
