import { type Article, type Block, type BlockKind, isBody } from '../../article.js';
import type { Language } from '../../language/index.js';
import { TokenFlag, TokenKind, type Tokens } from '../../language/tokens.js';
import { type WordTable, wordTable } from '../../language/wordtable.js';
import { dateWords } from '../../words/date-words.js';
import { WordClass } from './word-class.js';

/**
 * The words of an article as date rules see them: parallel arrays over its tokens, with a break between two blocks.
 * Reading past either end gives class `none`, so rules look ahead without asking for bounds.
 */
export interface DateWords {
  readonly tokens: Tokens;
  readonly sentenceOf: Int32Array;
  /** Words are [first, count). */
  readonly first: number;
  readonly count: number;
  readonly class: Uint8Array;
  readonly value: Int32Array;
  /** Index of its spelling; 0 for a word of no list. */
  readonly spelling: Uint16Array;
  /** Index of the token. */
  readonly token: Int32Array;
  /** Where the headlines at the top end. */
  readonly titleEnd: number;
}

interface Vocabulary {
  readonly table: WordTable;
  readonly spellings: readonly string[];
  readonly classes: Uint8Array;
  readonly values: Int32Array;
}

let vocabulary: Vocabulary | null = null;

/** Words of a later class do not replace those of an earlier one. */
function buildVocabulary(): Vocabulary {
  const spellings = [''];
  const classes = [0];
  const values = [0];
  const known = new Set<string>();
  for (const [name, list] of Object.entries(dateWords)) {
    for (const entry of list.split(' ')) {
      const [word, value] = entry.split('=');
      if (known.has(word!)) continue;
      known.add(word!);
      spellings.push(word!);
      classes.push(WordClass[name as keyof typeof WordClass]);
      values.push(Number(value ?? 1));
    }
  }
  const table = wordTable(spellings.map((word, at): [string, number] => [word, at]).slice(1));
  return { table, spellings, classes: Uint8Array.from(classes), values: Int32Array.from(values) };
}

/** Kinds of blocks whose dates are part of the story. */
const storyKinds: ReadonlySet<BlockKind> = new Set(['title', 'subtitle', 'caption']);

/** `VELMAR, Dec 4 (Agency) --` on a line of its own. */
function holdsDateline({ dateline }: Article, block: Block): boolean {
  return dateline !== null && dateline.start < block.end && block.start < dateline.end;
}

/** Room before the first word and after the last one, so that rules may look around without asking for bounds. */
const margin = 16;

/** Buffers kept from article to article: `DateWords` lives no longer than one call of `findDates`. */
let classes = new Uint8Array(0);
let values = new Int32Array(0);
let spellings = new Uint16Array(0);
let places = new Int32Array(0);

function reserve(size: number): void {
  if (classes.length < size) {
    classes = new Uint8Array(size * 2);
    values = new Int32Array(size * 2);
    spellings = new Uint16Array(size * 2);
    places = new Int32Array(size * 2);
  }
}

export function readDateWords(article: Article, { tokens, sentences }: Language): DateWords {
  vocabulary ??= buildVocabulary();
  reserve(tokens.count + article.blocks.length + 2 * margin);
  let at = margin;
  clearMargin(0);
  let token = 0;
  let titleEnd = 0;
  for (const block of article.blocks) {
    if (!isBody(block) && !storyKinds.has(block.kind) && !holdsDateline(article, block)) continue;
    while (token < tokens.count && tokens.start[token]! < block.start) token++;
    breakAt(at++, Math.max(0, Math.min(token, tokens.count - 1)));
    for (; token < tokens.count && tokens.start[token]! < block.end; token++) {
      places[at] = token;
      classify(tokens, at++, token, vocabulary);
    }
    if (block.kind === 'title' || block.kind === 'subtitle') titleEnd = at;
  }
  clearMargin(at);
  return {
    tokens,
    sentenceOf: sentences.ofToken,
    first: margin,
    count: at,
    titleEnd,
    class: classes,
    value: values,
    spelling: spellings,
    token: places,
  };
}

function clearMargin(from: number): void {
  for (let at = from; at < from + margin; at++) breakAt(at, 0);
}

function breakAt(at: number, token: number): void {
  classes[at] = WordClass.blockBreak;
  values[at] = 0;
  spellings[at] = 0;
  places[at] = token;
}

function classify(tokens: Tokens, at: number, token: number, known: Vocabulary): void {
  const kind = tokens.kind[token];
  spellings[at] = 0;
  if (kind === TokenKind.word) {
    const found = known.table.get(tokens, token);
    spellings[at] = found;
    classes[at] = known.classes[found]!;
    values[at] = known.values[found]!;
  } else if (kind === TokenKind.number) {
    classes[at] = numberClass(tokens, at, token);
  } else {
    classes[at] = WordClass.mark;
    values[at] = tokens.text.charCodeAt(tokens.start[token]!);
  }
}

/** Numbers of up to nine digits, alone or with the letters of an ordinal, a decade or a clock. */
function numberClass({ text, start, end }: Tokens, at: number, token: number): WordClass {
  const last = end[token]!;
  let value = 0;
  let place = start[token]!;
  const limit = Math.min(last, place + 10);
  for (let code = text.charCodeAt(place); place < limit && code >= 48 && code <= 57; ) {
    value = value * 10 + code - 48;
    code = text.charCodeAt(++place);
  }
  const known = place - start[token]! <= 9;
  values[at] = known ? value : 0;
  if (!known) return WordClass.none;
  if (place === last) return WordClass.digits;
  return suffixClass(at, text.slice(place, Math.min(last, place + 5)).toLowerCase());
}

function suffixClass(at: number, suffix: string): WordClass {
  if (suffix === 'st' || suffix === 'nd' || suffix === 'rd' || suffix === 'th')
    return WordClass.ordinalDigits;
  if (suffix === 's' || suffix === "'s" || suffix === '’s') return WordClass.decadeDigits;
  const hour = values[at]!;
  const half = suffix.replaceAll('.', '');
  if ((half !== 'am' && half !== 'pm') || hour > 12 || hour === 0) return WordClass.none;
  values[at] = ((hour % 12) + (half === 'pm' ? 12 : 0)) * 60;
  return WordClass.clockDigits;
}

/** The lower-case spelling of a listed word, '' for any other. */
export function wordAt(words: DateWords, at: number): string {
  return vocabulary!.spellings[words.spelling[at]!]!;
}

export function isMark(words: DateWords, at: number, code: number): boolean {
  return words.class[at] === WordClass.mark && words.value[at] === code;
}

/** No white space before it. */
export function isGlued(words: DateWords, at: number): boolean {
  return (words.tokens.flags[words.token[at]!]! & TokenFlag.spaceBefore) === 0;
}

export function isCapital(words: DateWords, at: number): boolean {
  return (words.tokens.flags[words.token[at]!]! & TokenFlag.capital) !== 0;
}

/** A capital inside running text: "This Week" the programme. In a headline, where all words have one, it says nothing. */
export function isTitleCase(words: DateWords, at: number): boolean {
  return at >= words.titleEnd && isCapital(words, at) && !isAllCaps(words, at);
}

function isAllCaps(words: DateWords, at: number): boolean {
  return (words.tokens.flags[words.token[at]!]! & TokenFlag.allCaps) !== 0;
}

/** Length of the token in UTF-16 units. */
export function lengthOf(words: DateWords, at: number): number {
  const token = words.token[at]!;
  return words.tokens.end[token]! - words.tokens.start[token]!;
}

/** A hyphen or dash that joins its neighbours without blanks. */
export function isHyphen(words: DateWords, at: number): boolean {
  if (words.class[at] !== WordClass.mark) return false;
  const code = words.value[at]!;
  return (
    (code === 45 || code === 0x2010 || code === 0x2011 || code === 0x2013) &&
    lengthOf(words, at) === 1 &&
    isGlued(words, at) &&
    isGlued(words, at + 1)
  );
}

export const comma = 44;
export const point = 46;
export const slash = 47;
export const colon = 58;
