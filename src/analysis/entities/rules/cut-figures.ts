import { TokenFlag, TokenKind } from '../../../language/tokens.js';
import { aloneAt } from '../asked.js';
import type { NameDocument } from '../document.js';
import { type Found, Type } from '../found.js';
import { anyPlace, Listed } from '../gazetteer.js';
import { isMark } from '../marks.js';
import { Bit } from '../token-bits.js';
import { isFigure } from './scores.js';

const least = 0.6;
const team = anyPlace | Listed.club;

/** In a report on sport the `114` of `Durham 114` is no part of the name of a place or club, nor in a line of scores of any. */
export function cutFigures(names: readonly Found[], document: NameDocument): void {
  for (let index = 0; index < names.length; index++) {
    const name = names[index]!;
    if (name.end - name.first < 2) continue;
    if (name.confidence < least || isFigure(document, name.end)) cutSecond(name, document);
    if (!isFigure(document, name.end - 1)) continue;
    // `France U-20`
    if (isMark(document.tokens, name.end - 2, 45) && !isFigure(document, name.end - 3)) continue;
    const isTeam = name.type === Type.place || (aloneAt(document, name.first) & team) !== 0;
    const isOther = name.type === Type.other && !isMark(document.tokens, name.first - 1, 58);
    if (!isTeam && (isOther || !isInLine(document, name.first))) continue;
    while (name.end > name.first + 1 && isOfScore(document, name.end - 1)) name.end--;
    if (name.type === Type.other) {
      name.type = Type.organization;
      name.confidence = Math.max(name.confidence, least);
    }
  }
}

/** `Larnstead 11 KARLOW`: two teams that the tagger took for one. */
function cutSecond(name: Found, document: NameDocument): void {
  if (document.tokens.kind[name.first] === TokenKind.number) return;
  for (let at = name.first + 1; at < name.end - 1; at++)
    if (isFigure(document, at) && document.bits[at + 1]! & Bit.capital) name.end = at + 1;
}

/** Opens the line, or stands behind a figure or a colon. */
function isInLine({ tokens }: NameDocument, first: number): boolean {
  if (first === 0 || tokens.flags[first]! & TokenFlag.lineBefore) return true;
  return tokens.kind[first - 1] === TokenKind.number || isMark(tokens, first - 1, 58);
}

function isOfScore({ tokens }: NameDocument, at: number): boolean {
  return tokens.kind[at] === TokenKind.number || isMark(tokens, at, 45);
}
