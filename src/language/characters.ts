/** What a character can be part of. The scanner and every engine share this one table. */
export enum CharClass {
  space = 0,
  letter = 1,
  digit = 2,
  mark = 3,
  other = 4,
}

const ascii = new Uint8Array(128).map((_, code) => {
  if (code <= 32 || code === 127) return CharClass.space;
  if ((code >= 65 && code <= 90) || (code >= 97 && code <= 122) || code === 95) {
    return CharClass.letter;
  }
  if (code >= 48 && code <= 57) return CharClass.digit;
  return code === 34 || code === 39 || code === 96 ? CharClass.mark : CharClass.other;
});

/** Quotation marks and apostrophes beyond ASCII: « » ‘ ’ ‚ ‛ “ ” „ ‟ ‹ › and the CJK corner brackets. */
function isMark(code: number): boolean {
  return (
    (code >= 0x2018 && code <= 0x201f) ||
    code === 0xab ||
    code === 0xbb ||
    code === 0x2039 ||
    code === 0x203a ||
    (code >= 0x300c && code <= 0x300f)
  );
}

function isSpace(code: number): boolean {
  return (
    (code >= 0x80 && code <= 0xa0) ||
    (code >= 0x2000 && code <= 0x200b) ||
    (code >= 0x2028 && code <= 0x202f) ||
    code === 0x205f ||
    code === 0x2060 ||
    code === 0x3000 ||
    code === 0xfeff
  );
}

/** Symbols and punctuation beyond ASCII, by block: Latin-1 signs, general punctuation to dingbats, CJK, halves, private use. */
function isOther(code: number): boolean {
  if (code <= 0xbf) return code !== 0xaa && code !== 0xb5 && code !== 0xba;
  if (code === 0xd7 || code === 0xf7) return true;
  return (
    (code >= 0x2010 && code <= 0x2bff) ||
    (code >= 0x2e00 && code <= 0x2e7f) ||
    (code >= 0x3001 && code <= 0x3020) ||
    (code >= 0xd800 && code <= 0xf8ff) ||
    (code >= 0xfe10 && code <= 0xfe6f) ||
    (code >= 0xff01 && code <= 0xff0f) ||
    (code >= 0xff1a && code <= 0xff20) ||
    code >= 0xfff0
  );
}

/** Classes beyond ASCII, filled on demand: class + 1, 0 = not yet asked. */
const known = new Uint8Array(0x10000);

/** Of one UTF-16 code unit. */
export function charClass(code: number): CharClass {
  if (code < 128) return ascii[code] as CharClass;
  const found = known[code] as number;
  return (found === 0 ? classify(code) : found - 1) as CharClass;
}

function classify(code: number): CharClass {
  const found = isMark(code)
    ? CharClass.mark
    : isSpace(code)
      ? CharClass.space
      : isOther(code)
        ? CharClass.other
        : CharClass.letter;
  known[code] = found + 1;
  return found;
}

/** An ASCII digit. */
export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** Straight or curly. */
export function isApostrophe(code: number): boolean {
  return code === 39 || code === 0x2019;
}

/** What words are counted between: blanks, controls, the no-break space. */
export function isBlank(code: number): boolean {
  return code <= 32 || code === 0xa0;
}

/** Letters and digits: what a word is made of. NaN (past the end of a text) is none. */
export function isWordChar(code: number): boolean {
  if (code < 128) return ascii[code] === CharClass.letter || ascii[code] === CharClass.digit;
  return code >= 128 && charClass(code) === CharClass.letter;
}

/** A letter of any script; the underscore, which words may hold, is none. NaN is none. */
export function isLetter(code: number): boolean {
  if (code < 128) return (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
  return code >= 128 && charClass(code) === CharClass.letter;
}

/** Lower case of one code unit, filled on demand: 0 = not yet asked. */
const lowerCache = new Uint16Array(0x10000);

/** One code unit in lower case, the right single mark as a plain apostrophe, so that equal words get equal hashes. */
export function foldChar(code: number): number {
  if (code < 128) return code >= 65 && code <= 90 ? code + 32 : code;
  const known = lowerCache[code] as number;
  if (known !== 0) return known;
  const lower = String.fromCharCode(code).toLowerCase();
  // Of one capital the lower case is two code units: İ is an i, and a dot above it.
  const folded = code === 0x2019 ? 39 : lower.charCodeAt(0);
  lowerCache[code] = folded;
  return folded;
}

/** A capital letter of any script: one that has a lower case. */
export function isUpper(code: number): boolean {
  return code < 128 ? code >= 65 && code <= 90 : code !== 0x2019 && foldChar(code) !== code;
}
