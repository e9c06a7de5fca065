import { wordHash } from '../../../language/hash.js';
import { endOf } from '../../../language/token-extent.js';
import { TokenFlag, TokenKind, type Tokens } from '../../../language/tokens.js';
import { seriesWords } from '../../../words/kickers.js';
import type { NameDocument } from '../document.js';
import { type Found, namedAlike, Type } from '../found.js';
import { hashSet } from '../hash-set.js';
import { Bit } from '../token-bits.js';
import type { NameRule } from './rule.js';
import { isScore } from './scores.js';

/** Cuts a name at brackets and quotation marks that do not close inside it, at a colon, and trims marks, articles and numbers. */
export const cleanEdges: NameRule = {
  id: 'clean-edges',
  apply(names, document) {
    let index = 0;
    while (index < names.length && isClean(names[index]!, document)) index++;
    if (index === names.length) return names;
    const out = names.slice(0, index);
    for (; index < names.length; index++) {
      const name = names[index]!;
      if (isClean(name, document)) out.push(name);
      else for (const piece of pieces(name, document)) trim(piece, document, out);
    }
    return out;
  },
};

/** Words only, no article in front: as most names are. */
function isClean({ first, end }: Found, { tokens }: NameDocument): boolean {
  for (let at = first; at < end; at++) {
    if (tokens.kind[at] !== TokenKind.word || tokens.flags[at]! & TokenFlag.clitic) return false;
  }
  return !isArticle(tokens, first) && !isNegation(tokens, first);
}

/** "Don't", "Isn't": a capital at the head of a sentence makes no name of them. */
function isNegation(tokens: NameDocument['tokens'], at: number): boolean {
  const { text } = tokens;
  const last = endOf(tokens, at) - 1;
  if (text.charCodeAt(last) !== 116) return false;
  const mark = text.charCodeAt(last - 1);
  return (mark === 39 || mark === 0x2019) && text.charCodeAt(last - 2) === 110;
}

const the = wordHash('the');

function isArticle(tokens: NameDocument['tokens'], at: number): boolean {
  return tokens.hash[at] === the;
}

function pieces(name: Found, document: NameDocument): Found[] {
  const cuts: number[] = [];
  let open = -1;
  for (let at = name.first; at < name.end; at++) {
    if (isColon(document, at) || (at - name.first > 2 && isPluralPossessive(document, at)))
      cuts.push(at);
    if (!isEnclosing(document, at)) continue;
    if (open < 0) open = at;
    else open = -1;
  }
  if (open >= 0) cuts.push(open);
  if (cuts.length === 0) return [name];
  cuts.sort((a, b) => a - b);
  const parts: Found[] = [];
  let first = name.first;
  for (const cut of [...cuts, name.end]) {
    if (cut > first) parts.push(namedAlike(name, first, cut));
    first = cut + 1;
  }
  return parts;
}

function isEnclosing({ tokens }: NameDocument, at: number): boolean {
  if (tokens.kind[at] === TokenKind.mark) return !isApostrophe(tokens, at);
  const code = tokens.text.charCodeAt(tokens.start[at]!);
  return code === 40 || code === 41 || code === 91 || code === 93;
}

/** A lone apostrophe glued to the word before it (`Representatives'`) opens and closes nothing. */
function isApostrophe(tokens: NameDocument['tokens'], at: number): boolean {
  const code = tokens.text.charCodeAt(tokens.start[at]!);
  return (code === 39 || code === 0x2019) && !(tokens.flags[at]! & TokenFlag.spaceBefore);
}

/** The apostrophe of `House of Representatives' Committee`: two names (but `National Growers' Union` is one). */
function isPluralPossessive({ tokens }: NameDocument, at: number): boolean {
  if (tokens.kind[at] !== TokenKind.mark || !isApostrophe(tokens, at)) return false;
  const before = tokens.text.charCodeAt(tokens.start[at]! - 1) | 32;
  return before === 115 && ((tokens.flags[at + 1] ?? 0) & TokenFlag.spaceBefore) !== 0;
}

function isColon({ tokens }: NameDocument, at: number): boolean {
  return tokens.text.charCodeAt(tokens.start[at]!) === 58 && tokens.size[at]! === 1;
}

function trim(name: Found, document: NameDocument, out: Found[]): void {
  const { tokens } = document;
  let { first, end } = name;
  while (first < end && !startsName(document, first, name.type)) first++;
  while (end > first && !endsName(document, first, end - 1, name.type)) end--;
  if (first === end) return;
  let letters = first === name.first && end === name.end;
  for (let at = first; at < end; at++) letters ||= tokens.kind[at] === TokenKind.word;
  if (letters) out.push(namedAlike(name, first, end));
}

function startsName({ tokens, bits }: NameDocument, at: number, type: number): boolean {
  if (tokens.flags[at]! & TokenFlag.clitic) return false;
  if (tokens.kind[at] === TokenKind.number) return type !== Type.person && !isSeries(tokens, at);
  if (tokens.kind[at] !== TokenKind.word || isNegation(tokens, at)) return false;
  return !isArticle(tokens, at) || (type === Type.other && (bits[at]! & Bit.capital) !== 0);
}

const isSeriesWord = hashSet(seriesWords);

/** The number of `UPDATE 2-Velden Motors cuts …`: it counts the versions of a story. */
function isSeries({ text, hash, start, flags }: NameDocument['tokens'], at: number): boolean {
  if (at === 0 || !isSeriesWord(hash[at - 1]!) || !(flags[at - 1]! & TokenFlag.allCaps))
    return false;
  return text.charCodeAt(start[at + 1] ?? 0) === 45 && !(flags[at + 1]! & TokenFlag.spaceBefore);
}

function endsName({ tokens }: NameDocument, first: number, at: number, type: number): boolean {
  if (tokens.flags[at]! & TokenFlag.clitic) return false;
  if (tokens.kind[at] === TokenKind.word) return true;
  if (tokens.kind[at] !== TokenKind.number) return false;
  // "Labour Party - 203": the number after a spaced dash is a figure, not part of the name.
  const dash = tokens.text.charCodeAt(tokens.start[at - 1] ?? 0);
  const spacedDash =
    at - 1 > first &&
    (dash === 45 || dash === 0x2013) &&
    (tokens.flags[at]! & TokenFlag.spaceBefore) !== 0;
  return type !== Type.person && !spacedDash && !isGoal(tokens, first, at);
}

/** Either figure of `Port Sallow 2-1`, but not that of `Boeing 737-800`. */
function isGoal(tokens: Tokens, first: number, at: number): boolean {
  return areGoals(tokens, at) || (at - 2 > first && areGoals(tokens, at - 2));
}

function areGoals(tokens: Tokens, at: number): boolean {
  return isScore(tokens, at) && tokens.size[at]! <= 2 && tokens.size[at + 2]! <= 2;
}
