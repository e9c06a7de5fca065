import { hashFolded } from '../../language/hash.js';
import { endOf } from '../../language/token-extent.js';
import { TokenFlag, TokenKind, type Tokens } from '../../language/tokens.js';
import { type WordTable, wordList, wordTable } from '../../language/wordtable.js';
import {
  boilerplatePhrases,
  boilerplateStarts,
  leadLabels,
  staffSignatures,
  stampZones,
} from '../../words/boilerplate.js';
import { type Phrases, phraseList } from './phrases.js';
import { spanOf, type Unit } from './unit.js';

interface Known {
  readonly starts: Phrases;
  readonly phrases: Phrases;
  readonly signatures: Phrases;
  readonly zones: WordTable;
  readonly leadLabels: WordTable;
  readonly by: number;
  readonly and: number;
}

/** What a rule looks at. */
interface Candidate {
  readonly tokens: Tokens;
  /** The words of the title, null when there is none. */
  readonly title: Tokens | null;
  readonly known: Known;
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
    drops: ({ tokens, unit, known }) => known.starts.at(tokens, unit.firstToken, unit.endToken),
  },
  { id: 'byline', drops: isByline },
  {
    id: 'signature',
    drops: (candidate) => isShorter(candidate, 10) && holds(candidate, candidate.known.signatures),
  },
  { id: 'announces', drops: announces },
  { id: 'names-only', drops: isNamesOnly },
  { id: 'label', drops: isLabelled },
  { id: 'time-stamp', drops: isTimeStamp },
  {
    id: 'phrase',
    drops: (candidate) => isShorter(candidate, 20) && holds(candidate, candidate.known.phrases),
  },
  { id: 'title-repeat', drops: repeatsTitle },
];

let lists: Known | null = null;

/** The units that are sentences of the story. The furniture around it stays in the article text but is never chosen. */
export function withoutBoilerplate(
  tokens: Tokens,
  title: Tokens | null,
  units: readonly Unit[],
): Unit[] {
  lists ??= {
    starts: phraseList(boilerplateStarts),
    phrases: phraseList(boilerplatePhrases),
    signatures: phraseList(staffSignatures),
    zones: wordTable(wordList(stampZones)),
    leadLabels: wordTable(wordList(leadLabels)),
    by: hashFolded('by', 0, 2),
    and: hashFolded('and', 0, 3),
  };
  const kept: Unit[] = [];
  if (units.length === 0) return kept;
  const candidate: Candidate = { tokens, title, known: lists, unit: units[0]! };
  for (const unit of units) {
    candidate.unit = unit;
    if (!isFurniture(candidate)) kept.push(unit);
  }
  return kept;
}

function isFurniture(candidate: Candidate): boolean {
  for (const { drops } of rules) if (drops(candidate)) return true;
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

function holds({ tokens, unit }: Candidate, phrases: Phrases): boolean {
  for (let token = unit.firstToken; token < unit.endToken; token++) {
    if (phrases.at(tokens, token, unit.endToken)) return true;
  }
  return false;
}

/** "By Jane Roe and John Doe in Lisbon": short, "By" and a capital. */
function isByline({ tokens, unit, known }: Candidate): boolean {
  if (tokens.hash[unit.firstToken] !== known.by || isLongerThan(60, tokens, unit)) return false;
  return (tokens.flags[unit.firstToken + 1]! & TokenFlag.capital) !== 0;
}

/** "Partial transcript follows:" leads into something that is not in it. */
function announces({ tokens, unit }: Candidate): boolean {
  return tokens.text.charCodeAt(endOf(tokens, unit.endToken - 1) - 1) === 58;
}

/** "Jane Roe and John Doe." or "Jane Roe, The Daily Echo": a signature, nothing but capitalised words and "and". */
function isNamesOnly({ tokens, unit, known }: Candidate): boolean {
  if (unit.words > 8 || tokens.flags[unit.firstToken]! & TokenFlag.allCaps) return false;
  for (let token = unit.firstToken; token < unit.endToken; token++) {
    const kind = tokens.kind[token]!;
    if (kind === TokenKind.number || kind === TokenKind.mark) return false;
    if (kind !== TokenKind.word || tokens.hash[token] === known.and) continue;
    if (!(tokens.flags[token]! & TokenFlag.capital)) return false;
  }
  return true;
}

/** "Honoured: Jane Roe with her dog", "Q: Why?", "JANE ROE: No": a few words, a colon and a capital label a picture or a turn of speech. */
function isLabelled({ tokens, unit, known }: Candidate): boolean {
  let token = unit.firstToken;
  const end = Math.min(unit.endToken - 1, token + 6);
  if (unit.words > 40 || known.leadLabels.has(tokens, token)) return false;
  while (token < end && tokens.text.charCodeAt(tokens.start[token]!) !== 58) token++;
  if (token === end || token === unit.firstToken) return false;
  return (tokens.flags[token + 1]! & TokenFlag.capital) !== 0;
}

/** "17:20 GMT, 6 May 2024" or "6 May 2024 | UPDATED: 17:25 BST": short and with a zone beside a number. */
function isTimeStamp({ tokens, unit, known }: Candidate): boolean {
  if (isLongerThan(70, tokens, unit)) return false;
  for (let token = unit.firstToken + 1; token < unit.endToken; token++) {
    if (tokens.kind[token - 1] === TokenKind.number && known.zones.has(tokens, token)) return true;
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
