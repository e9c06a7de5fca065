/**
 * How many terminal cells a text takes. An own table instead of string-width: that one hands the text to Intl.Segmenter, whose
 * cost grows with the square of the length; this is one pass.
 */

/** Wide and full-width code points (Unicode 17, EastAsianWidth.txt): distance from the last range, `+` its length less one, base 36. */
const packedWide =
  '3cw+2n 3i3+1 e+1 5b+3 4 3 ei+1 m+1 r+7 h+b 18 b+5 4 e 9+1 i+1 6+1 9 6 m 8+1 2 5 3 8 5+1 t 10 2 5+2 2 1q+2 p f nw+1 1g 5 mj+p ' +
  '2+2g d+5x r+26 3+2d 3+2u 6+16 2+2l 2+2d a+1b 2+13 9+mkc 4+1i wq+s hw+8mb 6l9+e7 lt+9 n+y 2+i 2+3 46+2n 3k+6 m4a+4 c+6 a+5p6 ' +
  '11+x 2o+36 e+pd f+1e 5y6+3 2+6 2+1 2+88 a u+2 3 f+4 8+az 6bp+2e a+m 5n2 5n 5b 3+9 k 2a+2 e+17 5+8 8+1 f+5 4b+w d+8 2+1x 2+l ' +
  'd+16 5+4 d+g 4 4+1y 2 2+56 3+1q e+3 2+n j r+1 e 2f+2c 1d+1x 7 4+2 3+4 3+3 c+1 8+8 66 6+b 5 7w+1a 2+9 2+54 35+c 4+1y 2 4+h 2+c ' +
  '4+b zq+1ekd 3+1ekd';

/** First and last code point of each wide range, in order. */
interface Ranges {
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

let wide: Ranges | null = null;

function unpack(): Ranges {
  const starts: number[] = [];
  const ends: number[] = [];
  let at = 0;
  for (const range of packedWide.split(' ')) {
    const plus = range.indexOf('+');
    const first = at + Number.parseInt(range, 36);
    at = first + (plus < 0 ? 0 : Number.parseInt(range.slice(plus + 1), 36));
    starts.push(first);
    ends.push(at);
  }
  return { starts, ends };
}

function isWide(code: number): boolean {
  if (code < 0x1100 || isPlain(code)) return false;
  wide ??= unpack();
  const { starts, ends } = wide;
  let low = 0;
  let high = starts.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    if (code < starts[middle]!) high = middle - 1;
    else if (code > ends[middle]!) low = middle + 1;
    else return true;
  }
  return false;
}

const ZWJ = 0x200d;
const EMOJI_STYLE = 0xfe0f;

/** One thing that must not be torn: a character with all that joins it (marks, joined emoji, flags), and its cells. */
export interface Cluster {
  readonly end: number;
  readonly cells: number;
}

/** The cluster that starts at `at`. */
export function clusterAt(text: string, at: number): Cluster {
  const code = text.codePointAt(at)!;
  let end = at + (code > 0xffff ? 2 : 1);
  const next = text.charCodeAt(end);
  if (code < 0x300 && !(next >= 0x300)) return { end, cells: 1 };
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

/**
 * Dashes and quotation marks, arrows, lines and boxes fill one cell and join nothing: what most news and our own tables hold beyond ASCII
 * needs no table of ranges and no pattern.
 */
function isPlain(code: number): boolean {
  return (
    (code >= 0x2010 && code <= 0x205e && !(code >= 0x2028 && code <= 0x202f)) ||
    (code >= 0x2190 && code <= 0x2319) ||
    (code >= 0x2500 && code <= 0x25fc)
  );
}

function isSkinTone(code: number): boolean {
  return code >= 0x1f3fb && code <= 0x1f3ff;
}

function isFlagLetter(code: number): boolean {
  return code >= 0x1f1e6 && code <= 0x1f1ff;
}

const printableAscii = /^[ -~]*$/;

/** Cells of a text without line breaks. */
export function displayWidth(text: string): number {
  if (printableAscii.test(text)) return text.length;
  let cells = 0;
  for (let at = 0; at < text.length; ) {
    const cluster = clusterAt(text, at);
    cells += cluster.cells;
    at = cluster.end;
  }
  return cells;
}

/** Spaces added at the end up to `width` cells. */
export function pad(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - displayWidth(text)));
}

/** Cells of the widest of some texts, 0 of none. */
export function widest(texts: readonly string[]): number {
  return texts.reduce((most, text) => Math.max(most, displayWidth(text)), 0);
}
