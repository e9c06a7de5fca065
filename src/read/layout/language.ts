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

/** Hash of a small word → bit set of its languages. */
let languagesOf: Map<number, number> | null = null;

function table(): Map<number, number> {
  if (languagesOf) return languagesOf;
  const made = new Map<number, number>();
  for (const [index, [, words]] of languageWords.entries())
    for (const word of words.split(' ')) {
      const hash = hashFolded(word, 0, word.length);
      made.set(hash, (made.get(hash) ?? 0) | (1 << index));
    }
  languagesOf = made;
  return made;
}

/** The language of a text by its small words, as an ISO 639-1 code; null when there is too little to tell. */
export function detectLanguage(text: string, start: number, end: number): string | null {
  const hits = new Float64Array(languageWords.length);
  const languages = table();
  let words = 0;
  for (let at = start; at < end && words < mostWords; ) {
    while (at < end && charClass(text.charCodeAt(at)) !== CharClass.letter) at++;
    const from = at;
    while (at < end && charClass(text.charCodeAt(at)) === CharClass.letter) at++;
    if (at === from) break;
    words++;
    if (at - from > longestWord) continue;
    let bits = languages.get(hashFolded(text, from, at)) ?? 0;
    for (let index = 0; bits !== 0; index++, bits >>= 1) if (bits & 1) hits[index]!++;
    if ((words & 31) === 0 && clearWinner(hits) !== null) break;
  }
  const { best, second } = topTwo(hits);
  if (hits[best]! < leastHits || hits[best]! < words * 0.08) return null;
  return hits[best]! >= second * lead ? languageWords[best]![0] : null;
}

function clearWinner(hits: Float64Array): number | null {
  const { best, second } = topTwo(hits);
  return hits[best]! >= clearHits && hits[best]! >= second * 2.5 ? best : null;
}

/** The index of the highest count, and the second highest count. */
function topTwo(hits: Float64Array): { best: number; second: number } {
  let best = 0;
  let second = 0;
  for (let index = 1; index < hits.length; index++) {
    if (hits[index]! > hits[best]!) {
      second = hits[best]!;
      best = index;
    } else second = Math.max(second, hits[index]!);
  }
  return { best, second };
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
