import { TokenFlag, TokenKind, type Tokens } from '../../language/tokens.js';
import { NameWord } from '../../words/name-words.js';
import { Bit } from './token-bits.js';

/** Capitalised words this far apart may be one name with all that stands between: `Court of Appeals for the Third Circuit`. */
const widestGap = 4;
/** How far particles before and numbers or heads after a capitalised word are followed. */
const reach = 3;

/** Lower-case words that end a name: `province`, `police`. */
const headNoun = NameWord.organizationHead | NameWord.facilityHead | NameWord.regionHead;
/** Lower-case words that stand inside one. */
const inner =
  headNoun | NameWord.connector | NameWord.particle | NameWord.eventHead | NameWord.titleModifier;

/**
 * Marks what may be part of a name, from the core tokens of one sentence [first, end): the cores themselves, what may stand between
 * two of them, before and after one. All else is left out of the tagger, which is most of a text.
 */
export function markCandidates(
  tokens: Tokens,
  words: Int32Array,
  bits: Uint8Array,
  cores: Int32Array,
  first: number,
  end: number,
): void {
  for (let index = 0; index < cores.length; index++) {
    const at = cores[index]!;
    const last = index > 0 ? cores[index - 1]! : -1;
    const next = index + 1 < cores.length ? cores[index + 1]! : -1;
    if (words[at]! & NameWord.beside && isAlone(tokens, at, last, next)) continue;
    bits[at]! |= Bit.candidate;
    const bridged = last >= 0 && bridges(tokens, words, last, at);
    if (bridged)
      for (let between = last + 1; between < at; between++) bits[between]! |= Bit.candidate;
    else if (at > first) reachBack(tokens, words, bits, at, Math.max(first, last + 1));
    if (at + 1 < end && at + 1 !== next) reachOn(tokens, words, bits, at, next < 0 ? end : next);
  }
}

/** No core right before or after it: `The`, `Monday` and their like are no names then. All-capital words (`TO`) are left to the tagger. */
function isAlone(tokens: Tokens, at: number, last: number, next: number): boolean {
  return last !== at - 1 && next !== at + 1 && !(tokens.flags[at]! & TokenFlag.allCaps);
}

/** May everything between two cores stand inside a name? */
function bridges(tokens: Tokens, words: Int32Array, last: number, at: number): boolean {
  if (at - last > widestGap) return false;
  for (let between = last + 1; between < at; between++) {
    if (tokens.kind[between] === TokenKind.word) {
      if (!(words[between]! & inner) && !isGlued(tokens, between)) return false;
    } else if (isBreak(tokens, between)) return false;
  }
  return true;
}

/** Brackets, colons, semicolons, double quotation marks, dashes: no name goes on behind them. */
function isBreak({ text, start, end, flags }: Tokens, at: number): boolean {
  switch (text.charCodeAt(start[at]!)) {
    case 40:
    case 41:
    case 58:
    case 59:
    case 91:
    case 93:
    case 34:
    case 0x201c:
    case 0x201d:
    case 0x2014:
      return true;
    // A hyphen or short dash between blanks, or two hyphens, is a dash.
    case 45:
    case 0x2013:
      return (flags[at]! & TokenFlag.spaceBefore) !== 0 || end[at]! - start[at]! > 1;
    default:
      return false;
  }
}

/** `von der`, `al-`, `2022`: may begin a name that goes on with a capital. */
function reachBack(
  tokens: Tokens,
  words: Int32Array,
  bits: Uint8Array,
  core: number,
  first: number,
): void {
  for (let at = core - 1; at >= first && at >= core - reach; at--) {
    if (!(words[at]! & NameWord.particle) && !joins(tokens, at)) return;
    bits[at]! |= Bit.candidate;
  }
}

/** `-jin` glued on, `11`, and a head noun in lower case (`province`, `police`): may end a name. */
function reachOn(
  tokens: Tokens,
  words: Int32Array,
  bits: Uint8Array,
  core: number,
  end: number,
): void {
  for (let at = core + 1; at < end && at <= core + reach; at++) {
    if (!joins(tokens, at) && !(words[at]! & headNoun) && !isGlued(tokens, at)) return;
    bits[at]! |= Bit.candidate;
  }
}

/** Follows a hyphen without a blank. */
function isGlued(tokens: Tokens, at: number): boolean {
  return !(tokens.flags[at]! & TokenFlag.spaceBefore) && isHyphen(tokens, at - 1);
}

function joins(tokens: Tokens, at: number): boolean {
  return tokens.kind[at] === TokenKind.number || isHyphen(tokens, at);
}

function isHyphen({ text, start, end, flags }: Tokens, at: number): boolean {
  const isAlone = text.charCodeAt(start[at]!) === 45 && end[at]! - start[at]! === 1;
  return isAlone && !(flags[at]! & TokenFlag.spaceBefore);
}
