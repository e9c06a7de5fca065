import type { Sentences } from '../../language/sentences.js';
import { TokenFlag, TokenKind, type Tokens } from '../../language/tokens.js';
import { type WordTable, wordTable } from '../../language/wordtable.js';
import { cueList } from '../../words/cues.js';
import * as grammar from '../../words/grammar.js';
import * as roles from '../../words/roles.js';

/** What a word can be, as bits: a word may be several (`her` is object and possessive). */
export const Word = {
  subjectPronoun: 1 << 0,
  firstPerson: 1 << 1,
  objectPronoun: 1 << 2,
  possessive: 1 << 3,
  determiner: 1 << 4,
  preposition: 1 << 5,
  conjunction: 1 << 6,
  subordinator: 1 << 7,
  auxiliary: 1 << 8,
  adverb: 1 << 9,
  time: 1 << 10,
  particle: 1 << 11,
  honorific: 1 << 12,
  opener: 1 << 13,
  person: 1 << 14,
  female: 1 << 15,
  male: 1 << 16,
  plural: 1 << 17,
  body: 1 << 18,
  indefinite: 1 << 19,
  office: 1 << 20,
  text: 1 << 21,
  be: 1 << 22,
} as const;

/** Words that no noun phrase contains. */
export const notNominal =
  Word.subjectPronoun |
  Word.firstPerson |
  Word.preposition |
  Word.conjunction |
  Word.subordinator |
  Word.auxiliary;

export const roleNoun = Word.person | Word.plural | Word.body;

const lists: readonly (readonly [number, string])[] = [
  [Word.subjectPronoun, grammar.subjectPronouns],
  [Word.firstPerson, grammar.speakerPronouns],
  [Word.objectPronoun, grammar.objectPronouns],
  [Word.possessive, grammar.possessives],
  [Word.determiner, grammar.determiners],
  [Word.preposition, grammar.prepositions],
  [Word.conjunction, grammar.conjunctions],
  [Word.subordinator, grammar.subordinators],
  [Word.auxiliary, grammar.auxiliaries],
  [Word.adverb, grammar.adverbs],
  [Word.time, grammar.timeWords],
  [Word.particle, grammar.nobilityParticles],
  [Word.honorific, grammar.honorifics],
  [Word.opener, grammar.sentenceOpeners],
  [Word.person, roles.personRoles],
  [Word.female, roles.femaleRoles],
  [Word.male, roles.maleRoles],
  [Word.plural, roles.pluralSources],
  [Word.body, roles.bodyNouns],
  [Word.indefinite, roles.indefinites],
  [Word.office, roles.stateOffices],
  [Word.text, roles.texts],
  [Word.be, grammar.formsOfBe],
];

let classTable: WordTable | null = null;
let cueTable: WordTable | null = null;

function classes(): WordTable {
  if (classTable) return classTable;
  const bits = new Map<string, number>();
  for (const [bit, words] of lists) {
    for (const word of words.split(' ')) bits.set(word, (bits.get(word) ?? 0) | bit);
  }
  classTable = wordTable(bits);
  return classTable;
}

/** The word classes and the cue verbs of every token, looked up once for all rules. */
export interface WordClasses {
  /** `Word` bits of every token. */
  readonly bits: Int32Array;
  /** Cue index * 4 + form + 1 as in `cueList`, 0 for a token that is no cue verb. */
  readonly cue: Uint16Array;
}

export function classifyWords(tokens: Tokens, { ofToken, firstToken }: Sentences): WordClasses {
  const words = classes();
  cueTable ??= wordTable(cueList().forms);
  const bits = new Int32Array(tokens.count);
  const cue = new Uint16Array(tokens.count);
  for (let token = 0; token < tokens.count; token++) {
    if (tokens.kind[token] !== TokenKind.word) continue;
    const found = words.get(tokens, token);
    bits[token] = found || (isAdverb(tokens, token) ? Word.adverb : 0);
    if (found & notNominal) continue;
    // "Remarked Reed": only the first word of a sentence may be a verb with a capital.
    if (!(tokens.flags[token]! & TokenFlag.capital) || firstToken[ofToken[token]!] === token) {
      cue[token] = cueTable.get(tokens, token);
    }
  }
  return { bits, cue };
}

const nounsInLy = new Set([
  'family',
  'ally',
  'assembly',
  'italy',
  'july',
  'daily',
  'weekly',
  'fly',
]);

/** `-ly` words of five letters or more; "family" and "assembly" are in no sentence an adverb. */
function isAdverb(tokens: Tokens, token: number): boolean {
  const end = tokens.end[token]!;
  const start = tokens.start[token]!;
  if (end - start < 5 || tokens.flags[token]! & TokenFlag.capital) return false;
  const { text } = tokens;
  if (text.charCodeAt(end - 1) !== 121 || text.charCodeAt(end - 2) !== 108) return false;
  return !nounsInLy.has(text.slice(start, end));
}
