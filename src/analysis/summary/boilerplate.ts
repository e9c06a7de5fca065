import { wordHash } from '../../language/hash.js';
import { isListed } from '../../language/packed-words.js';
import { endOf } from '../../language/token-extent.js';
import { TokenFlag, TokenKind, type Tokens } from '../../language/tokens.js';
import * as furniture from './furniture.made.js';
import { type PackedPhrases, startsPhrase } from './phrases.js';
import { spanOf, type Unit } from './unit.js';

/** What a rule looks at. */
interface Candidate {
  readonly tokens: Tokens;
  /** The words of the title, null when there is none. */
  readonly title: Tokens | null;
  unit: Unit;
}

interface Rule {
  readonly id: string;
  readonly drops: (candidate: Candidate) => boolean;
}

/** Cheap rules first; the order has no other meaning, a unit that any rule drops is out. */
const rules: readonly Rule[] = [
  { id: 'too-short', drops: ({ unit }) => unit.words < 4 },
  {
    id: 'start',
    drops: ({ tokens, unit }) =>
      startsPhrase(furniture.starts, tokens, unit.firstToken, unit.endToken),
  },
  { id: 'byline', drops: isByline },
  {
    id: 'signature',
    drops: (candidate) => isShorter(candidate, 10) && holds(candidate, furniture.signatures),
  },
  { id: 'announces', drops: announces },
  { id: 'names-only', drops: isNamesOnly },
  { id: 'label', drops: isLabelled },
  { id: 'time-stamp', drops: isTimeStamp },
  {
    id: 'phrase',
    drops: (candidate) => isShorter(candidate, 20) && holds(candidate, furniture.phrases),
  },
  { id: 'title-repeat', drops: repeatsTitle },
];

const by = wordHash('by');
const and = wordHash('and');

/** The units that are sentences of the story. The furniture around it stays in the article text but is never chosen. */
export function withoutBoilerplate(
  tokens: Tokens,
  title: Tokens | null,
  units: readonly Unit[],
): Unit[] {
  const kept: Unit[] = [];
  if (units.length === 0) return kept;
  const candidate: Candidate = { tokens, title, unit: units[0]! };
  for (let at = 0; at < units.length; at++) {
    const unit = units[at]!;
    candidate.unit = unit;
    if (!isFurniture(candidate)) kept.push(unit);
  }
  return kept;
}

function isFurniture(candidate: Candidate): boolean {
  for (let at = 0; at < rules.length; at++) if (rules[at]!.drops(candidate)) return true;
  return false;
}

function isShorter({ unit }: Candidate, words: number): boolean {
  return unit.words < words;
}

/** In UTF-16 units. */
function isLongerThan(most: number, tokens: Tokens, unit: Unit): boolean {
  const { start, end } = spanOf(tokens, unit);
  return end - start > most;
}

function holds({ tokens, unit }: Candidate, phrases: PackedPhrases): boolean {
  for (let token = unit.firstToken; token < unit.endToken; token++) {
    if (startsPhrase(phrases, tokens, token, unit.endToken)) return true;
  }
  return false;
}

/** "By Jane Roe and John Doe in Lisbon": short, "By" and a capital. */
function isByline({ tokens, unit }: Candidate): boolean {
  if (tokens.hash[unit.firstToken] !== by || isLongerThan(60, tokens, unit)) return false;
  return (tokens.flags[unit.firstToken + 1]! & TokenFlag.capital) !== 0;
}

/** "Partial transcript follows:" leads into something that is not in it. */
function announces({ tokens, unit }: Candidate): boolean {
  return tokens.text.charCodeAt(endOf(tokens, unit.endToken - 1) - 1) === 58;
}

/** "Jane Roe and John Doe." or "Jane Roe, The Daily Echo": a signature, nothing but capitalised words and "and". */
function isNamesOnly({ tokens, unit }: Candidate): boolean {
  if (unit.words > 8 || tokens.flags[unit.firstToken]! & TokenFlag.allCaps) return false;
  for (let token = unit.firstToken; token < unit.endToken; token++) {
    const kind = tokens.kind[token]!;
    if (kind === TokenKind.number || kind === TokenKind.mark) return false;
    if (kind !== TokenKind.word || tokens.hash[token] === and) continue;
    if (!(tokens.flags[token]! & TokenFlag.capital)) return false;
  }
  return true;
}

/** "Honoured: Jane Roe with her dog", "Q: Why?", "JANE ROE: No": a few words, a colon and a capital label a picture or a turn of speech. */
function isLabelled({ tokens, unit }: Candidate): boolean {
  let token = unit.firstToken;
  const end = Math.min(unit.endToken - 1, token + 6);
  if (unit.words > 40 || isListed(furniture.labels, tokens.hash[token]!)) return false;
  while (token < end && tokens.text.charCodeAt(tokens.start[token]!) !== 58) token++;
  if (token === end || token === unit.firstToken) return false;
  return (tokens.flags[token + 1]! & TokenFlag.capital) !== 0;
}

/** "17:20 GMT, 6 May 2024" or "6 May 2024 | UPDATED: 17:25 BST": short and with a zone beside a number. */
function isTimeStamp({ tokens, unit }: Candidate): boolean {
  if (isLongerThan(70, tokens, unit)) return false;
  for (let token = unit.firstToken + 1; token < unit.endToken; token++) {
    const afterNumber = tokens.kind[token - 1] === TokenKind.number;
    if (afterNumber && isListed(furniture.zones, tokens.hash[token]!)) return true;
  }
  return false;
}

function repeatsTitle({ tokens, unit, title }: Candidate): boolean {
  if (title === null) return false;
  let at = nextWord(title, 0);
  if (at === title.count) return false;
  for (let token = unit.firstToken; token < unit.endToken; token++) {
    if (tokens.kind[token]! > TokenKind.number) continue;
    if (at === title.count || tokens.hash[token] !== title.hash[at]) return false;
    at = nextWord(title, at + 1);
  }
  return at === title.count;
}

/** First word or number from `at` on. */
function nextWord({ kind, count }: Tokens, at: number): number {
  while (at < count && kind[at]! > TokenKind.number) at++;
  return at;
}
