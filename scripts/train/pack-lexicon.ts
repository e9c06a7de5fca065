import { Entry } from '../../src/analysis/grammar/lexicon.js';
import { classWords, notNominal, Word } from '../../src/analysis/grammar/word-class.js';
import { wordHash } from '../../src/language/hash.js';
import { packWords } from '../../src/language/packed-words.js';
import { cueForms } from '../../src/words/cues.js';
import { nounsInLy } from '../../src/words/grammar.js';
import { femaleRoles, maleRoles, personRoles, rolesAlsoVerbs } from '../../src/words/roles.js';
import { wordSet } from '../../src/words/word-set.js';

/** What the grammar knows of a word. */
interface Known {
  classes: number;
  cue: number;
}

/** The bytes of `lexicon.bin`: every word of the grammar with its classes and its cue. Words of which the same is known share an entry. */
export function packedLexicon(): Uint8Array {
  const bits: number[] = [];
  bits[Entry.unlisted] = 0;
  bits[Entry.adverb] = Word.adverb;
  bits[Entry.genitive] = Word.genitive;
  bits[Entry.comma] = Word.comma;
  const cues = bits.map(() => 0);
  const entries = new Map<string, number>();
  const numbers = new Map<number, number>();
  for (const [hash, { classes, cue }] of knownWords()) {
    const key = `${classes} ${cue}`;
    let entry = entries.get(key);
    if (entry === undefined) {
      entry = bits.push(classes) - 1;
      cues.push(cue);
      entries.set(key, entry);
    }
    numbers.set(hash, entry);
  }
  const table = packWords(numbers);
  const named = bits.map((classes) => (classes & ~pronouns) | Word.named);
  return new Uint8Array(
    Int32Array.from([table.length, ...table, ...bits, ...named, ...cues, ...cues]).buffer,
  );
}

/** What no word of a name is: "WHO said", "US officials", "Elizabeth I". */
const pronouns = Word.subjectPronoun | Word.firstPerson | Word.objectPronoun | Word.who;

/** By the hash of each word. */
function knownWords(): Map<number, Known> {
  const words = new Map<number, Known>();
  const wordOf = (word: string): Known => {
    const hash = wordHash(word);
    const known = words.get(hash) ?? { classes: 0, cue: 0 };
    words.set(hash, known);
    return known;
  };
  for (const [bit, list] of classWords) {
    for (const word of list.split(' ')) wordOf(word).classes |= bit;
  }
  // Listed, but of no class: so they are no adverbs.
  for (const noun of nounsInLy.split(' ')) wordOf(noun);
  for (const { form, value } of cueForms()) {
    const known = wordOf(form);
    if (known.cue === 0 && !(known.classes & notNominal)) known.cue = value;
  }
  const alsoVerbs = wordSet(rolesAlsoVerbs);
  for (const role of [personRoles, femaleRoles, maleRoles].join(' ').split(' ')) {
    const plural = wordHash(pluralOf(role));
    // What is known as something else stays that.
    if (!words.has(plural) && !alsoVerbs.has(role))
      words.set(plural, { classes: Word.plural, cue: 0 });
  }
  return words;
}

function pluralOf(noun: string): string {
  if (noun.endsWith('man')) return `${noun.slice(0, -2)}en`;
  if (/[^aeiou]y$/.test(noun)) return `${noun.slice(0, -1)}ies`;
  return /(?:s|x|ch|sh)$/.test(noun) ? `${noun}es` : `${noun}s`;
}
