import { TokenFlag, TokenKind, type Tokens } from '../../language/tokens.js';
import { NameWord } from '../../words/name-words.js';

/** Capitalised words this far apart may be one name with all that stands between: `Court of Appeals for the Third Circuit`. */
const widestGap = 4;

/** How far particles before and numbers or heads after a capitalised word are followed. */
const reach = 3;

/** Lower-case words that end a name: `province`, `police`. */
const headNoun = NameWord.organizationHead | NameWord.facilityHead | NameWord.regionHead;

/** Lower-case words that stand inside one. */
const inner =
  headNoun | NameWord.connector | NameWord.particle | NameWord.eventHead | NameWord.titleModifier;

/** May everything between two cores stand inside a name? */
export function bridges(
  tokens: Tokens,
  words: Int32Array,
  line: number,
  last: number,
  at: number,
): boolean {
  if (at - last > widestGap) return false;
  for (let between = last + 1; between < at; between++) {
    if (tokens.kind[between] === TokenKind.word) {
      if (!(words[between - line]! & inner) && !isGlued(tokens, between)) return false;
    } else if (isBreak(tokens, between)) return false;
  }
  return true;
}

/** Brackets, colons, semicolons, double quotation marks, dashes: no name goes on behind them. */
function isBreak({ text, start, size, flags }: Tokens, at: number): boolean {
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
      return (flags[at]! & TokenFlag.spaceBefore) !== 0 || size[at]! > 1;
    default:
      return false;
  }
}

/** Where a name with this core begins: `von der`, `al-`, `2022` go before it. */
export function reachBack(
  tokens: Tokens,
  words: Int32Array,
  line: number,
  core: number,
  first: number,
): number {
  let at = core;
  while (
    at > first &&
    at > core - reach &&
    (words[at - 1 - line]! & NameWord.particle || joins(tokens, at - 1))
  )
    at--;
  return at;
}

/** Where a name with this core ends: `-jin` glued on, `11`, and a head noun in lower case (`province`, `police`) go behind it. */
export function reachOn(
  tokens: Tokens,
  words: Int32Array,
  line: number,
  core: number,
  end: number,
): number {
  let at = core + 1;
  while (
    at < end &&
    at <= core + reach &&
    (joins(tokens, at) || words[at - line]! & headNoun || isGlued(tokens, at))
  )
    at++;
  return at;
}

/** Follows a hyphen without a blank. */
function isGlued(tokens: Tokens, at: number): boolean {
  return !(tokens.flags[at]! & TokenFlag.spaceBefore) && isHyphen(tokens, at - 1);
}

function joins(tokens: Tokens, at: number): boolean {
  return tokens.kind[at] === TokenKind.number || isHyphen(tokens, at);
}

function isHyphen({ text, start, size, flags }: Tokens, at: number): boolean {
  const isAlone = text.charCodeAt(start[at]!) === 45 && size[at] === 1;
  return isAlone && !(flags[at]! & TokenFlag.spaceBefore);
}
