import { isBody } from '../../../article.js';
import { TokenFlag, TokenKind } from '../../../language/tokens.js';
import { aloneAt, begunAt } from '../asked.js';
import type { NameDocument } from '../document.js';
import { because, type Found, newName, support, Type } from '../found.js';
import { anyPlace, phraseHash } from '../gazetteer.js';
import { isComma } from '../marks.js';
import { Bit } from '../token-bits.js';
import { insertNames } from './insert.js';
import type { NameRule } from './rule.js';

const mostWords = 4;
/** A place there is no team. */
const sure = 0.97;

/** In `PORT SALLOW, March 3 (Agency) –` the words before the first comma, date or bracket are a place, those in brackets an agency. */
export const dateline: NameRule = {
  id: 'dateline',
  apply(names, document) {
    const line = document.article.dateline;
    if (line === null) return insertNames(names, beforeColon(document));
    const { tokens } = document;
    let at = 0;
    while (at < tokens.count && tokens.start[at]! < line.start) at++;
    let end = at;
    while (end < tokens.count && tokens.start[end]! < line.end) end++;
    for (const name of names)
      if (name.type === Type.place && name.first >= at && name.end <= end) {
        name.confidence = sure;
        support(name, 'dateline');
      }
    const made: Found[] = [];
    const place = wordsFrom(document, at, end);
    if (line.place !== null && place > at) made.push(named(at, place, Type.place));
    // `VELDEN, Mich. 2021-03-04`
    const region = isComma(tokens, place) ? wordsFrom(document, place + 1, end) : place;
    const told = line.start + (line.place?.length ?? 0);
    if (region > place + 1 && tokens.start[region - 1]! < told)
      made.push(named(place + 1, region, Type.place));
    for (let open = at; open < end; open++) {
      if (tokens.text.charCodeAt(tokens.start[open]!) !== 40) continue;
      const close = wordsFrom(document, open + 1, end);
      if (line.agency !== null && close > open + 1)
        made.push(named(open + 1, close, Type.organization));
    }
    const all = insertNames(names, made);
    // `Ruler of Al Sirra`, whoever that looks like, below `AL SIRRA, March 3`.
    const here = line.place === null ? 0 : phraseHash(tokens, at, place);
    for (const name of all)
      if (name.type === Type.person && phraseHash(tokens, name.first, name.end) === here)
        name.type = Type.place;
    return all;
  },
};

/** `PORT SALLOW: The …`: a listed place and a colon open the first paragraph; as a dateline it would be too easily taken for a label. */
function beforeColon(document: NameDocument): Found[] {
  const { tokens, article } = document;
  const lead = article.blocks.find(isBody);
  if (lead === undefined) return [];
  let at = 0;
  while (at < tokens.count && tokens.start[at]! < lead.start) at++;
  const end = wordsFrom(document, at, Math.min(tokens.count, at + mostWords));
  if (end === at || tokens.text.charCodeAt(tokens.start[end] ?? 0) !== 58) return [];
  if (!(document.bits[end + 1]! & Bit.capital)) return [];
  const listed = end - at === 1 ? aloneAt(document, at) : begunAt(document, at);
  return listed & anyPlace ? [named(at, end, Type.place)] : [];
}

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
  return newName(first, end, type, sure, because('dateline'));
}
