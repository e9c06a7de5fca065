import { type Article, type Block, type BlockKind, isBody } from '../../article.js';
import type { Language } from '../../language/index.js';
import { isListed } from '../../language/packed-words.js';
import { endOf } from '../../language/token-extent.js';
import { TokenFlag, TokenKind, type Tokens } from '../../language/tokens.js';
import { codeOfPeriod } from './coded-period.js';
import type { DateWords } from './date-words.js';
import type { Part } from './parts.js';
import { type Vocabulary, vocabulary } from './vocabulary.made.js';
import { WordClass } from './word-class.js';

/** Kinds of blocks whose dates are part of the story. */
const storyKinds: ReadonlySet<BlockKind> = new Set(['title', 'subtitle', 'caption']);

/** `VELMAR, Dec 4 (Agency) --` on a line of its own. */
function holdsDateline({ dateline }: Article, block: Block): boolean {
  return dateline !== null && dateline.start < block.end && block.start < dateline.end;
}

/** Room before the first word and after the last one, so that rules may look around without asking for bounds. */
const margin = 16;

interface Buffers {
  readonly class: Uint8Array;
  readonly value: Int32Array;
  readonly spelling: Uint16Array;
  readonly token: Int32Array;
}

function newBuffers(size: number): Buffers {
  // In one piece, the widest first: four small ones cost four times as much.
  const memory = new ArrayBuffer(11 * size);
  return {
    value: new Int32Array(memory, 0, size),
    token: new Int32Array(memory, 4 * size, size),
    spelling: new Uint16Array(memory, 8 * size, size),
    class: new Uint8Array(memory, 10 * size, size),
  };
}

/** Buffers of that size at least; values and spellings are 0, as those of most words are. */
function cleared(size: number, before: Buffers | null): Buffers {
  if (before === null || before.class.length < size) return newBuffers(size);
  before.value.fill(0, 0, size);
  before.spelling.fill(0, 0, size);
  return before;
}

/** Is there a digit, or a word that a date can have? Records of a few words are many, and most texts show with their first words that there is. */
export function holdsDateWord({ count, kind, flags, hash }: Tokens): boolean {
  for (let token = 0; token < count; token++) {
    if (kind[token] === TokenKind.number || flags[token]! & TokenFlag.digit) return true;
    if (isListed(vocabulary.words, hash[token]!)) return true;
  }
  return false;
}

/** The words of a part of the article. Those of the part `before` are no longer good: their room is used again. */
export function readDateWords(
  article: Article,
  { tokens }: Language,
  part: Part,
  before: DateWords | null,
): DateWords {
  const { blocks } = article;
  const words = cleared(part.tokens + part.end - part.first + 2 * margin, before);
  let at = breaks(words, 0, margin, 0);
  let token = part.token;
  let titleEnd = 0;
  for (let index = part.first; index < part.end; index++) {
    const block = blocks[index]!;
    if (!isBody(block) && !storyKinds.has(block.kind) && !holdsDateline(article, block)) continue;
    while (token < tokens.count && tokens.start[token]! < block.start) token++;
    at = breaks(words, at, 1, Math.max(0, Math.min(token, tokens.count - 1)));
    const from = token;
    token = classifyBlock(words, at, tokens, token, block.end, vocabulary);
    at += token - from;
    if (block.kind === 'title' || block.kind === 'subtitle') titleEnd = at;
  }
  breaks(words, at, margin, 0);
  return {
    tokens,
    first: margin,
    count: at,
    titleEnd,
    class: words.class,
    value: words.value,
    spelling: words.spelling,
    spellings: vocabulary.spellings,
    token: words.token,
  };
}

/** So many breaks; the place after them. */
function breaks(words: Buffers, from: number, count: number, token: number): number {
  const end = from + count;
  for (let at = from; at < end; at++) {
    words.class[at] = WordClass.blockBreak;
    words.token[at] = token;
  }
  return end;
}

/** The tokens that start before `blockEnd`, as words from `at` on; the first token after them. */
function classifyBlock(
  words: Buffers,
  at: number,
  tokens: Tokens,
  from: number,
  blockEnd: number,
  { words: listed, classes, values }: Vocabulary,
): number {
  const { class: wordClass, token: places, spelling, value } = words;
  const { count, start, kind, hash, flags } = tokens;
  const mask = listed.length - 2;
  let token = from;
  for (; token < count && start[token]! < blockEnd; token++, at++) {
    places[at] = token;
    if (kind[token] === TokenKind.word) {
      // The look-up stands here and not in a function of its own: it is done for every word. An unknown word has the number 0, class and value too.
      const word = hash[token]!;
      let slot = (word << 1) & mask;
      while (listed[slot] !== word && listed[slot] !== 0) slot = (slot + 2) & mask;
      const number = listed[slot + 1]!;
      wordClass[at] = classes[number]!;
      spelling[at] = number;
      value[at] = values[number]!;
      if (flags[token]! & TokenFlag.digit && number === 0) readCode(words, at, tokens, token);
    } else if (kind[token] === TokenKind.number) {
      wordClass[at] = numberClass(words, tokens, at, token);
    } else {
      wordClass[at] = WordClass.mark;
      words.value[at] = tokens.text.charCodeAt(start[token]!);
    }
  }
  return token;
}

/** A word that ends in a digit, of those with one: `FY2025`. */
function readCode(words: Buffers, at: number, tokens: Tokens, token: number): void {
  const { text } = tokens;
  const start = tokens.start[token]!;
  const end = endOf(tokens, token);
  const last = text.charCodeAt(end - 1);
  if (last < 48 || last > 57) return;
  const code = codeOfPeriod(text.slice(start, Math.min(end, start + 10)));
  if (code === 0) return;
  words.class[at] = WordClass.codedPeriod;
  words.value[at] = code;
}

/** Numbers of up to nine digits, alone or with the letters of an ordinal, a decade or a clock. */
function numberClass(words: Buffers, tokens: Tokens, at: number, token: number): WordClass {
  const { text, start } = tokens;
  const last = endOf(tokens, token);
  let value = 0;
  let place = start[token]!;
  const limit = Math.min(last, place + 10);
  for (let code = text.charCodeAt(place); place < limit && code >= 48 && code <= 57; ) {
    value = value * 10 + code - 48;
    code = text.charCodeAt(++place);
  }
  const known = place - start[token]! <= 9;
  words.value[at] = known ? value : 0;
  if (!known) return WordClass.none;
  if (place === last) return WordClass.digits;
  const letter = text.charCodeAt(place);
  if (letter === 81 || letter === 72) {
    const code = codeOfPeriod(text.slice(start[token], Math.min(last, start[token]! + 10)));
    if (code !== 0) {
      words.value[at] = code;
      return WordClass.codedPeriod;
    }
  }
  return suffixClass(words, at, text.slice(place, Math.min(last, place + 5)).toLowerCase());
}

function suffixClass(words: Buffers, at: number, suffix: string): WordClass {
  if (suffix === 'st' || suffix === 'nd' || suffix === 'rd' || suffix === 'th')
    return WordClass.ordinalDigits;
  if (suffix === 's' || suffix === "'s" || suffix === '’s') return WordClass.decadeDigits;
  const hour = words.value[at]!;
  if (suffix === 'hrs' && hour >= 100 && hour < 2400 && hour % 100 < 60) {
    words.value[at] = Math.floor(hour / 100) * 60 + (hour % 100);
    return WordClass.clockDigits;
  }
  const half = suffix.replaceAll('.', '');
  if ((half !== 'am' && half !== 'pm') || hour > 12 || hour === 0) return WordClass.none;
  words.value[at] = ((hour % 12) + (half === 'pm' ? 12 : 0)) * 60;
  return WordClass.clockDigits;
}
