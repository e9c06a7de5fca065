import { wordHash } from '../../language/hash.js';
import { numberOf, type PackedWords } from '../../language/packed-words.js';
import { TokenFlag, TokenKind, type Tokens } from '../../language/tokens.js';
import { NameWord } from '../../words/name-words.js';
import { endsResult } from './ends-result.js';
import type { Room } from './room.js';
import { Bit, LineCase } from './token-bits.js';

/** What the lines described so far hold; the numbers of entries in the room's lists. */
export const lines = {
  cores: 0,
  capitals: 0,
  /** Words of sport. */
  sport: 0,
};

/**
 * Word classes (into `words`, by place) and bits of the tokens of one sentence [first, end); its cores and capitals go to the room's
 * lists. Returns how it is written.
 */
export function describeLine(
  tokens: Tokens,
  { bits, cores, capitals }: Room,
  words: Int32Array,
  listed: PackedWords,
  first: number,
  end: number,
): number {
  const { hash, flags, kind, size } = tokens;
  let long = 0;
  let upper = 0;
  let capital = 0;
  let endsSmall = false;
  for (let at = first; at < end; at++) {
    const word = numberOf(listed, hash[at]!);
    words[at - first] = word;
    const flag = flags[at]!;
    if (word & NameWord.sport) lines.sport++;
    if (kind[at] !== TokenKind.word || flag & TokenFlag.clitic) {
      if (kind[at] === TokenKind.number && endsResult(tokens, bits, first, at)) lines.sport++;
      continue;
    }
    const isLong = size[at]! > 1;
    if (isLong) {
      long++;
      endsSmall = !(flag & (TokenFlag.capital | TokenFlag.innerCapital));
    }
    if (!(flag & (TokenFlag.capital | TokenFlag.innerCapital))) {
      bits[at] = Bit.alpha;
      continue;
    }
    if (flag & TokenFlag.allCaps && isLong) upper++;
    const starts = isFirst(tokens, first, at) ? Bit.first : 0;
    if (flag & TokenFlag.capital) {
      if (isLong) capital++;
      capitals[lines.capitals++] = at;
      const opens =
        word & NameWord.opener &&
        !(flag & TokenFlag.allCaps) &&
        (starts || !isLong) &&
        !(hash[at] === will && speaks(tokens, listed, at));
      bits[at] = Bit.alpha | Bit.capital | starts | (opens ? 0 : Bit.core);
      if (opens) continue;
    } else bits[at] = Bit.alpha | Bit.core | starts;
    cores[lines.cores++] = at;
  }
  // A list of results has hardly a small word.
  const isBeside = long - capital > 1 && !isWholeLine(tokens, first, end);
  const isSentence = isPoint(tokens, end - 1) && (endsSmall || isBeside);
  return caseOf(long, upper, isSentence ? 0 : capital);
}

/** A headline begins its line and ends it; a sentence beside others is none, however many names it has. */
function isWholeLine({ flags, count }: Tokens, first: number, end: number): boolean {
  if (end < count && !(flags[end]! & TokenFlag.lineBefore)) return false;
  return first === 0 || (flags[first]! & TokenFlag.lineBefore) !== 0;
}

/** `Rep. A B and Sen. C D objected.` is full of names, but no headline: its last word is small, and a point stands behind it. */
function isPoint({ text, start }: Tokens, at: number): boolean {
  return text.charCodeAt(start[at]!) === 46;
}

/** Upper with more than 70 % capital words, title with more than 75 % capitalised ones; of words of two letters and more. */
function caseOf(words: number, upper: number, capital: number): LineCase {
  if (words >= 2 && upper > words * 0.7) return LineCase.upper;
  return words >= 3 && capital > words * 0.75 ? LineCase.title : LineCase.normal;
}

function isFirst(tokens: Tokens, start: number, at: number): boolean {
  if (at === start) return true;
  const before = at - 1;
  if (tokens.kind[before]! < TokenKind.mark) return false;
  if (tokens.kind[before] === TokenKind.mark)
    return (tokens.flags[before]! & TokenFlag.spaceBefore) !== 0;
  const code = tokens.text.charCodeAt(tokens.start[before]!);
  return code === 40 || code === 91 || code === 58 || (code === 45 && before === start);
}

const will = wordHash('will');

/** `Will Reed said`: a helping verb before a capital leaves no past behind it. */
function speaks({ flags, hash }: Tokens, listed: PackedWords, at: number): boolean {
  if (!((flags[at + 1] ?? 0) & TokenFlag.capital)) return false;
  return (numberOf(listed, hash[at + 2] ?? 0) & NameWord.said) !== 0;
}
