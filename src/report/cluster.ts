import { isPlain, isWide } from './wide-characters.js';

const ZWJ = 0x200d;
const EMOJI_STYLE = 0xfe0f;

/** One thing that must not be torn: a character with all that joins it (marks, joined emoji, flags), and its cells. */
export interface Cluster {
  readonly end: number;
  readonly cells: number;
}

/** Is the character at `at` a cluster of one cell, as nearly all are? What joins others comes behind all European letters. */
export function isSingle(text: string, at: number): boolean {
  return text.charCodeAt(at) < 0x300 && !(text.charCodeAt(at + 1) >= 0x300);
}

/** The cluster that starts at `at`. */
export function clusterAt(text: string, at: number): Cluster {
  if (isSingle(text, at)) return { end: at + 1, cells: 1 };
  const code = text.codePointAt(at)!;
  let end = at + (code > 0xffff ? 2 : 1);
  let cells = 1;
  if (code >= 0x300) cells = joinsBefore(code) ? 0 : isWide(code) ? 2 : 1;
  if (isFlagLetter(code) && isFlagLetter(text.codePointAt(end) ?? 0)) {
    end += 2;
    cells = 2;
  }
  for (let bound = 0; bound < 64 && end < text.length; bound++) {
    const follower = text.codePointAt(end)!;
    if (!joinsBefore(follower) && !(isSkinTone(follower) && cells === 2)) break;
    end += follower > 0xffff ? 2 : 1;
    if (follower === EMOJI_STYLE && cells === 1) cells = 2;
    if (follower !== ZWJ || !isWide(text.codePointAt(end) ?? 0) || cells !== 2) continue;
    end += text.codePointAt(end)! > 0xffff ? 2 : 1;
  }
  return { end, cells };
}

/** Combining marks, format characters, Hangul vowels and finals that join the syllable before them. */
function joinsBefore(code: number): boolean {
  if (code < 0x300 || isPlain(code)) return false;
  // Not a constant of the module: V8 reads a pattern when it is made, and classes of Unicode are long.
  return /[\p{Mn}\p{Me}\p{Cf}\u1160-\u11ff\ud7b0-\ud7fb]/u.test(String.fromCodePoint(code));
}

function isSkinTone(code: number): boolean {
  return code >= 0x1f3fb && code <= 0x1f3ff;
}

function isFlagLetter(code: number): boolean {
  return code >= 0x1f1e6 && code <= 0x1f1ff;
}
