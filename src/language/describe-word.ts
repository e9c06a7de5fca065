import { CharClass, charClass, foldChar, isUpper } from './characters.js';
import { finishHash, hashPrime, hashStart } from './hash.js';
import { TokenFlag } from './token-kind.js';

/** Hash and flags of the word looked at last: several results without an object per token. */
export let describedHash = 0;
export let describedFlags = 0;

/** Of an ASCII letter or digit its lower-case form, else 0: the inner loop asks nothing but this table. */
const plainFold = new Uint8Array(128).map((_, code) => {
  if (code >= 65 && code <= 90) return code + 32;
  return (code >= 48 && code <= 57) || (code >= 97 && code <= 122) ? code : 0;
});

/**
 * Nine words in ten are ASCII letters and digits and end at a blank or a comma: found, described and hashed in one pass, as `tokenEnd` and
 * `describe` would. 0 when anything else follows.
 */
export function plainWordEnd(text: string, start: number): number {
  let at = start;
  let hash = hashStart;
  let flags = 0;
  let upper = 0;
  let lower = 0;
  for (; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code >= 128) return 0;
    const fold = plainFold[code] as number;
    if (fold === 0) {
      // An apostrophe, a point or a low line may belong to the word.
      if (code === 39 || code === 46 || code === 95) return 0;
      break;
    }
    if (fold !== code) {
      upper++;
      flags |= at === start ? TokenFlag.capital : TokenFlag.innerCapital;
    } else if (code > 96) lower++;
    else flags |= TokenFlag.digit;
    hash = Math.imul(hash ^ fold, hashPrime);
  }
  if (upper >= 2 && lower === 0) flags |= TokenFlag.allCaps;
  describedFlags = flags;
  describedHash = finishHash(hash);
  return at;
}

/** One pass over a word: its shape as flags, and its hash. */
export function describe(text: string, start: number, end: number): number {
  const dotted = text.charCodeAt(end - 1) === 46;
  const last = dotted ? end - 1 : end;
  let flags = dotted ? TokenFlag.dotted : 0;
  let upper = 0;
  let lower = 0;
  let hash = hashStart;
  for (let at = start; at < last; at++) {
    let code = text.charCodeAt(at);
    if (code >= 97 && code <= 122) lower++;
    else if (isUpper(code)) {
      upper++;
      flags |= at === start ? TokenFlag.capital : TokenFlag.innerCapital;
      code = foldChar(code);
    } else if (code >= 48 && code <= 57) flags |= TokenFlag.digit;
    else if (code >= 128) {
      if (charClass(code) === CharClass.letter) lower++;
      code = foldChar(code);
    }
    hash = Math.imul(hash ^ code, hashPrime);
  }
  if (upper >= 2 && lower === 0) flags |= TokenFlag.allCaps;
  describedHash = finishHash(hash);
  return flags;
}
