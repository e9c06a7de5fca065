import { isApostrophe, isBlank, isDigit, isLetter } from '../../../language/characters.js';

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

/** The tokens in order; each is made when it is first asked for, because most paragraphs show with their first word that they have no dateline. */
export interface HeadTokens {
  at(index: number): HeadToken | undefined;
}

export function headTokens(text: string, start: number, end: number): HeadTokens {
  const stop = Math.min(end, start + reach);
  const tokens: HeadToken[] = [];
  let next = start;
  return {
    at(index) {
      while (tokens.length <= index && tokens.length < most) {
        const token = tokenAt(text, next, stop);
        if (token === null) break;
        tokens.push(token);
        next = token.end;
      }
      return tokens[index];
    },
  };
}

/** The first token from a place on; null where only white space is left. */
function tokenAt(text: string, from: number, stop: number): HeadToken | null {
  let start = from;
  while (start < stop && isBlank(text.charCodeAt(start))) start++;
  if (start >= stop) return null;
  const kind = kindAt(text, start);
  const end = tokenEnd(text, start, stop, kind);
  const lower = text.slice(start, end).toLowerCase();
  const isCapital = kind === 'word' && lower.charCodeAt(0) !== text.charCodeAt(start);
  return { kind, start, end, text: lower, isCapital, spaceBefore: start > from };
}

function kindAt(text: string, at: number): HeadToken['kind'] {
  const code = text.charCodeAt(at);
  if (isLetter(code)) return 'word';
  if (isDigit(code)) return 'number';
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
  const joins = isApostrophe(code) || code === 45 || code === 46;
  return joins && isLetter(text.charCodeAt(at + 1));
}

function isDash(code: number): boolean {
  return code === 45 || code === 95 || (code >= 0x2012 && code <= 0x2015);
}

function isLetterOrDigit(code: number): boolean {
  return isLetter(code) || isDigit(code);
}
