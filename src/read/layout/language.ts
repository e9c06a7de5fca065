import { CharClass, charClass, foldChar } from '../../language/characters.js';
import { finishHash, hashFolded, hashPrime, hashStart } from '../../language/hash.js';
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

/** Small words by hash, open addressing; a slot holds the bit set of the word's languages, 0 when it is empty. */
interface SmallWords {
  readonly hashes: Int32Array;
  readonly languages: Int32Array;
}

/** Four times as many slots as words, a power of two. */
const slots = 2048;
let smallWords: SmallWords | null = null;
const hits = new Int32Array(languageWords.length);

function buildTable(): SmallWords {
  const table = { hashes: new Int32Array(slots), languages: new Int32Array(slots) };
  for (const [index, [, words]] of languageWords.entries())
    for (const word of words.split(' ')) {
      const hash = hashFolded(word, 0, word.length);
      const slot = slotOf(table, hash);
      table.hashes[slot] = hash;
      table.languages[slot]! |= 1 << index;
    }
  return table;
}

function slotOf({ hashes, languages }: SmallWords, hash: number): number {
  let slot = hash & (slots - 1);
  while (languages[slot] !== 0 && hashes[slot] !== hash) slot = (slot + 1) & (slots - 1);
  return slot;
}

/** The language of a text by its small words, as an ISO 639-1 code; null when there is too little to tell. */
export function detectLanguage(text: string, start: number, end: number): string | null {
  smallWords ??= buildTable();
  hits.fill(0);
  let words = 0;
  for (let at = start; at < end && words < mostWords; ) {
    let code = text.charCodeAt(at);
    while (charClass(code) !== CharClass.letter && ++at < end) code = text.charCodeAt(at);
    if (at >= end) break;
    const from = at;
    let hash = hashStart;
    do {
      hash = Math.imul(hash ^ foldChar(code), hashPrime);
      code = ++at < end ? text.charCodeAt(at) : 32;
    } while (charClass(code) === CharClass.letter);
    words++;
    if (at - from <= longestWord) count(smallWords, finishHash(hash));
    if ((words & 31) === 0 && isClear()) break;
  }
  const best = winner();
  if (hits[best]! < leastHits || hits[best]! < words * 0.08) return null;
  return hits[best]! >= secondTo(best) * lead ? languageWords[best]![0] : null;
}

function count(table: SmallWords, hash: number): void {
  let bits = table.languages[slotOf(table, hash)]!;
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
