import * as grammar from '../../words/grammar.js';
import * as roles from '../../words/roles.js';

/**
 * What a word can be, as bits: a word may be several (`her` is object and possessive). Also the few words and signs that many rules ask for by
 * themselves: to look a bit up is cheaper than to compare letters.
 */
export enum Word {
  subjectPronoun = 1 << 0,
  firstPerson = 1 << 1,
  objectPronoun = 1 << 2,
  possessive = 1 << 3,
  determiner = 1 << 4,
  preposition = 1 << 5,
  conjunction = 1 << 6,
  subordinator = 1 << 7,
  auxiliary = 1 << 8,
  adverb = 1 << 9,
  time = 1 << 10,
  particle = 1 << 11,
  honorific = 1 << 12,
  opener = 1 << 13,
  person = 1 << 14,
  female = 1 << 15,
  male = 1 << 16,
  plural = 1 << 17,
  body = 1 << 18,
  indefinite = 1 << 19,
  office = 1 << 20,
  text = 1 << 21,
  be = 1 << 22,
  verb = 1 << 23,
  that = 1 << 24,
  who = 1 << 25,
  to = 1 << 26,
  according = 1 << 27,
  /** The 's or the mark of a possessive. */
  genitive = 1 << 28,
  /** Between words; the one inside "2,000" is none. */
  comma = 1 << 29,
  /** Inside a name that the names engine found. */
  named = 1 << 30,
}

/** Words that no noun phrase contains. */
export const notNominal =
  Word.subjectPronoun |
  Word.firstPerson |
  Word.preposition |
  Word.conjunction |
  Word.subordinator |
  Word.auxiliary;

export const roleNoun = Word.person | Word.plural | Word.body;

export const classWords: readonly (readonly [number, string])[] = [
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
  [Word.verb, grammar.verbForms],
  [Word.that, 'that'],
  [Word.who, 'who'],
  [Word.to, 'to'],
  [Word.according, grammar.reportWords],
  [Word.genitive, "'s"],
];
