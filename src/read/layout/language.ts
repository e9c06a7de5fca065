import { CharClass, charClass } from '../../language/characters.js';
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

/** Small word in lower case → bit set of its languages. */
let languagesOf: Map<string, number> | null = null;
const hits = new Int32Array(languageWords.length);

function table(): Map<string, number> {
  const made = new Map<string, number>();
  for (const [index, [, words]] of languageWords.entries())
    for (const word of words.split(' ')) made.set(word, (made.get(word) ?? 0) | (1 << index));
  return made;
}

/** The language of a text by its small words, as an ISO 639-1 code; null when there is too little to tell. */
export function detectLanguage(text: string, start: number, end: number): string | null {
  languagesOf ??= table();
  hits.fill(0);
  let words = 0;
  for (let at = start; at < end && words < mostWords; ) {
    while (at < end && charClass(text.charCodeAt(at)) !== CharClass.letter) at++;
    const from = at;
    while (at < end && charClass(text.charCodeAt(at)) === CharClass.letter) at++;
    if (at === from) break;
    words++;
    if (at - from <= longestWord) count(languagesOf.get(text.slice(from, at).toLowerCase()) ?? 0);
    if ((words & 31) === 0 && isClear()) break;
  }
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
