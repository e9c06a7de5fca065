import { hashFolded, wordHash } from '../../language/hash.js';
import { endOf } from '../../language/token-extent.js';
import { TokenFlag, TokenKind, type Tokens } from '../../language/tokens.js';
import { extendPhrase } from './phrases.js';

/** What the names of an article are compared by. Hashes have 32 bits: two forms of one article practically never share one. */
export interface FormWords {
  /** Hash of the whole normal form (see `normalForm`): of its words and of what separates them, a single blank counting as nothing. */
  key: number;
  /** Hashes of its words; hyphens separate. */
  words: number[];
  /** Initials of its words, as bits: the last five bits of the character say which. */
  initials: number;
  /** Characters of its first word, and the hash of the first three of them. */
  length: number;
  beginning: number;
}

const the = wordHash('the');
/** What separates two words beyond a single blank. */
const hyphen = wordHash('-');

/** The key of words with single blanks between: [from, to) of the list. */
export function keyOf(words: readonly number[], from: number, to: number): number {
  let key = 0;
  for (let at = from; at < to; at++) key = extendPhrase(key, words[at]!);
  return key;
}

/**
 * The form of a name of ASCII words and numbers with single blanks or hyphens between, as most are: without making a string, for these
 * tokens carry the hashes of their normal form. Null for any other name.
 */
export function plainWords(tokens: Tokens, first: number, end: number): FormWords | null {
  if (tokens.hash[first] === the) return null;
  const form = opened(tokens.text, tokens.start[first]!, endOf(tokens, first));
  for (let at = first; at < end; at++) {
    let separator = 0;
    if (at > first) {
      const gap = tokens.start[at]! - endOf(tokens, at - 1);
      if (gap === 0) {
        if (!isHyphen(tokens, at) || at + 1 === end) return null;
        at++;
        if (tokens.start[at] !== endOf(tokens, at - 1)) return null;
        separator = hyphen;
      } else if (gap > 1 || tokens.text.charCodeAt(tokens.start[at]! - 1) !== 32) return null;
    }
    if (!isPlain(tokens, at)) return null;
    add(form, tokens.hash[at]!, separator, tokens.text.charCodeAt(tokens.start[at]!));
  }
  return form;
}

function isHyphen({ text, start, size }: Tokens, at: number): boolean {
  return text.charCodeAt(start[at]!) === 45 && size[at] === 1;
}

/** ASCII letters and digits only. */
function isPlain(tokens: Tokens, at: number): boolean {
  const { text, start, kind, flags } = tokens;
  if (kind[at]! > TokenKind.number || flags[at]! & TokenFlag.dotted) return false;
  const end = endOf(tokens, at);
  for (let index = start[at]!; index < end; index++) {
    const code = text.charCodeAt(index);
    if (code > 122 || (code < 97 && (code < 48 || (code > 57 && code < 65) || code > 90)))
      return false;
  }
  return true;
}

function add(form: FormWords, word: number, separator: number, initial: number): void {
  form.key = extendPhrase(form.key ^ separator, word);
  form.words.push(word);
  form.initials |= 1 << (initial & 31);
}

/** A form without its words, of which text[start, end) is the first. */
function opened(text: string, start: number, end: number): FormWords {
  const beginning = hashFolded(text, start, Math.min(start + 3, end));
  return { key: 0, words: [], initials: 0, length: end - start, beginning };
}

/** The form of a normal form that was written out. */
export function wordsOf(normal: string): FormWords {
  let begin = 0;
  while (begin < normal.length && isSeparator(normal.charCodeAt(begin))) begin++;
  const form = opened(normal, begin, wordEnd(normal, begin));
  let separated = 0;
  for (let at = 0; at <= normal.length; ) {
    const end = wordEnd(normal, at);
    if (end > at) {
      const separator = separatorHash(normal, separated, at);
      add(form, hashFolded(normal, at, end), separator, normal.charCodeAt(at));
      separated = end;
    }
    at = end + 1;
  }
  if (separated < normal.length)
    form.key = extendPhrase(form.key ^ separatorHash(normal, separated, normal.length), 0);
  if (form.words.length === 0) form.words.push(form.key);
  return form;
}

function wordEnd(normal: string, start: number): number {
  let end = start;
  while (end < normal.length && !isSeparator(normal.charCodeAt(end))) end++;
  return end;
}

/** Blanks, hyphens, dashes and strokes. */
function isSeparator(code: number): boolean {
  return code === 32 || code === 45 || code === 47 || code === 0x2013 || code === 0x2011;
}

function separatorHash(normal: string, from: number, to: number): number {
  const isUsual = to === from || (to - from === 1 && normal.charCodeAt(from) === 32);
  return isUsual ? 0 : hashFolded(normal, from, to);
}
