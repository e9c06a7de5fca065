import { CharClass, charClass } from '../../language/characters.js';
import { hashFolded } from '../../language/hash.js';
import { languageWords } from '../../words/language-words.js';

/** Words looked at: enough to decide, few enough to cost nothing. */
const mostWords = 240;
/** Longer words are no small words. */
const longestWord = 9;
/** So many small words must speak for a language, and this many times more than for the next. */
const leastHits = 4;
const lead = 1.3;
/** Looking stops early when it is this clear. */
const clearHits = 16;

const hits = new Int32Array(languageWords.length);

/** Some four slots for each of the words. */
const slots = 1 << 11;

/** Hash and bit set of languages of the small words, by open addressing: another word of the same hash is one in millions. */
interface SmallWords {
  readonly hashes: Int32Array;
  readonly languages: Int32Array;
}

let smallWords: SmallWords | null = null;

/** Read character by character, without making strings: this runs at each start of the program. */
function readSmallWords(): SmallWords {
  const made = { hashes: new Int32Array(slots), languages: new Int32Array(slots) };
  for (let index = 0; index < languageWords.length; index++) {
    const words = languageWords[index]![1];
    for (let from = 0; from < words.length; ) {
      const blank = words.indexOf(' ', from);
      const end = blank < 0 ? words.length : blank;
      const hash = hashFolded(words, from, end);
      const slot = slotOf(made, hash);
      made.hashes[slot] = hash;
      made.languages[slot]! |= 1 << index;
      from = end + 1;
    }
  }
  return made;
}

/** The slot of a hash, or the empty one where it belongs. */
function slotOf({ hashes, languages }: SmallWords, hash: number): number {
  let slot = hash & (slots - 1);
  while (languages[slot] !== 0 && hashes[slot] !== hash) slot = (slot + 1) & (slots - 1);
  return slot;
}

/** The language of a text by its small words, as an ISO 639-1 code; null when there is too little to tell. */
export function detectLanguage(text: string, start: number, end: number): string | null {
  smallWords ??= readSmallWords();
  hits.fill(0);
  let words = 0;
  for (let at = start; at < end && words < mostWords; ) {
    while (at < end && charClass(text.charCodeAt(at)) !== CharClass.letter) at++;
    const from = at;
    while (at < end && charClass(text.charCodeAt(at)) === CharClass.letter) at++;
    if (at === from) break;
    words++;
    if (at - from <= longestWord)
      count(smallWords.languages[slotOf(smallWords, hashFolded(text, from, at))]!);
    if ((words & 31) === 0 && isClear()) break;
  }
  if (words < leastHits) return null;
  const best = winner();
  if (hits[best]! < leastHits || hits[best]! < words * 0.08) return null;
  return hits[best]! >= secondTo(best) * lead ? languageWords[best]![0] : null;
}

function count(languages: number): void {
  let bits = languages;
  for (let index = 0; bits !== 0; index++, bits >>= 1) hits[index]! += bits & 1;
}

function isClear(): boolean {
  const best = winner();
  return hits[best]! >= clearHits && hits[best]! >= secondTo(best) * 2.5;
}

function winner(): number {
  let best = 0;
  for (let index = 1; index < hits.length; index++) if (hits[index]! > hits[best]!) best = index;
  return best;
}

/** The highest count of the other languages. */
function secondTo(best: number): number {
  let second = 0;
  for (let index = 0; index < hits.length; index++)
    if (index !== best && hits[index]! > second) second = hits[index]!;
  return second;
}

/** `en-US`, `en_GB`, `EN`, `English` → `en`; null for what is no language code. */
export function languageCode(value: string): string | null {
  const code = /^([a-z]{2,3})(?:[-_][A-Za-z0-9]{2,8})*$/i.exec(value.trim())?.[1];
  if (code) return code.toLowerCase();
  const name = value.trim().toLowerCase();
  return languageNames.get(name) ?? null;
}

const languageNames = new Map(
  Object.entries({
    english: 'en',
    german: 'de',
    deutsch: 'de',
    french: 'fr',
    français: 'fr',
    spanish: 'es',
    español: 'es',
  }),
);
