import { TokenFlag, TokenKind } from '../../../language/tokens.js';
import type { NameDocument } from '../document.js';
import { because, type Found, newName, Type } from '../found.js';
import { Bit } from '../token-bits.js';
import { insertNames } from './insert.js';
import type { NameRule } from './rule.js';

/** In `PORT SALLOW, March 3 (Agency) –` the words before the first comma, date or bracket are a place, those in brackets an agency. */
export const dateline: NameRule = {
  id: 'dateline',
  apply(names, document) {
    const line = document.article.dateline;
    if (line === null) return names;
    const { tokens } = document;
    let at = 0;
    while (at < tokens.count && tokens.start[at]! < line.start) at++;
    let end = at;
    while (end < tokens.count && tokens.start[end]! < line.end) end++;
    const made: Found[] = [];
    const place = wordsFrom(document, at, end);
    if (line.place !== null && place > at) made.push(named(at, place, Type.place));
    for (let open = at; open < end; open++) {
      if (tokens.text.charCodeAt(tokens.start[open]!) !== 40) continue;
      const close = wordsFrom(document, open + 1, end);
      if (line.agency !== null && close > open + 1)
        made.push(named(open + 1, close, Type.organization));
    }
    return insertNames(names, made);
  },
};

function wordsFrom({ tokens, bits }: NameDocument, first: number, end: number): number {
  let at = first;
  while (
    at < end &&
    tokens.kind[at] === TokenKind.word &&
    (bits[at]! & Bit.capital || at > first) &&
    (!(tokens.flags[at]! & TokenFlag.clitic) || (bits[at + 1]! & Bit.capital) !== 0)
  )
    at++;
  return at;
}

function named(first: number, end: number, type: number): Found {
  return newName(first, end, type, 0.97, because('dateline'));
}
