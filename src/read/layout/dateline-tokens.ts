/** Tokens of the beginning of a paragraph, for the dateline reader only: few, and with the punctuation that datelines live on. */
export interface HeadToken {
  readonly kind: 'word' | 'number' | 'dash' | 'sign';
  readonly start: number;
  readonly end: number;
  /** Of a sign: the character itself. Of a word or number: in lower case. */
  readonly text: string;
  readonly isCapital: boolean;
  readonly spaceBefore: boolean;
}

/** A dateline is over within this many characters. */
const reach = 170;
const most = 48;

export function headTokens(text: string, start: number, end: number): HeadToken[] {
  const tokens: HeadToken[] = [];
  const stop = Math.min(end, start + reach);
  let at = start;
  let space = false;
  while (at < stop && tokens.length < most) {
    const code = text.charCodeAt(at);
    if (code <= 32 || code === 0xa0) {
      at++;
      space = true;
      continue;
    }
    const kind = kindAt(text, at);
    const to = tokenEnd(text, at, stop, kind);
    const raw = text.slice(at, to);
    const lower = raw.toLowerCase();
    const first = raw.charAt(0);
    const isCapital = kind === 'word' && first !== first.toLowerCase();
    tokens.push({ kind, start: at, end: to, text: lower, isCapital, spaceBefore: space });
    space = false;
    at = to;
  }
  return tokens;
}

function kindAt(text: string, at: number): HeadToken['kind'] {
  const code = text.charCodeAt(at);
  if (isLetter(code)) return 'word';
  if (code >= 48 && code <= 57) return 'number';
  return isDash(code) ? 'dash' : 'sign';
}

function tokenEnd(text: string, start: number, stop: number, kind: HeadToken['kind']): number {
  let at = start + 1;
  if (kind === 'word') while (at < stop && continuesWord(text, at)) at++;
  else if (kind === 'number') while (at < stop && isLetterOrDigit(text.charCodeAt(at))) at++;
  else if (kind === 'dash') while (at < stop && isDash(text.charCodeAt(at))) at++;
  return at;
}

/** Letters, and an apostrophe, hyphen or full stop between letters: "N'Djamena", "Aix-en-Provence", "D.C". */
function continuesWord(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (isLetterOrDigit(code)) return true;
  const joins = code === 39 || code === 0x2019 || code === 45 || code === 46;
  return joins && isLetter(text.charCodeAt(at + 1));
}

function isDash(code: number): boolean {
  return code === 45 || code === 95 || (code >= 0x2012 && code <= 0x2015);
}

function isLetterOrDigit(code: number): boolean {
  return isLetter(code) || (code >= 48 && code <= 57);
}

function isLetter(code: number): boolean {
  if (code < 128) return (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
  return (
    (code >= 0xc0 && code <= 0x24f && code !== 0xd7 && code !== 0xf7) ||
    (code >= 0x370 && code <= 0x1fff) ||
    (code >= 0x3040 && code <= 0xd7ff)
  );
}
