import { indexAt } from '../../../language/token-map.js';
import { TokenFlag, TokenKind } from '../../../language/tokens.js';
import { NameWord } from '../../../words/name-words.js';
import { wordAt } from '../asked.js';
import type { NameDocument } from '../document.js';
import { type Found, namedAlike, support, Type } from '../found.js';
import { Bit } from '../token-bits.js';
import { insertNames } from './insert.js';
import type { NameRule } from './rule.js';

/** `Robert A. "Bobby" Kranz`: a nickname in marks between first and last name belongs to the name. */
export const nicknames: NameRule = {
  id: 'nickname',
  apply(names, document) {
    const { tokens, bits } = document;
    const made: Found[] = [];
    let taken = 0;
    for (let index = 0; index < names.length; index++) {
      const name = names[index]!;
      if (name.type !== Type.person || taken > name.first) continue;
      let at = name.end;
      if (isInitial(document, at)) at++;
      if (tokens.kind[at] === TokenKind.word) continue;
      if (tokens.text.charCodeAt(tokens.start[at] ?? 0) === 46) at++;
      const marked =
        tokens.kind[at] === TokenKind.mark &&
        tokens.kind[at + 2] === TokenKind.mark &&
        sameBlock(document, name.first, at + 3);
      const surname = behindParticles(document, at + 3);
      if (!marked || !(bits[at + 1]! & Bit.capital) || !(bits[surname]! & Bit.capital)) continue;
      const last = names
        .slice(index + 1, index + 3)
        .find(({ first }) => first === at + 3 || first === surname);
      taken = last?.end ?? surname + 1;
      const whole = namedAlike(name, name.first, taken);
      support(whole, 'nickname');
      made.push(whole);
    }
    return insertNames(names, made);
  },
};

/** `Pieter "Piet" van der Merwe`: where the capital stands that particles lead to. */
function behindParticles(document: NameDocument, from: number): number {
  let at = from;
  while (at < from + 3 && !(document.bits[at]! & Bit.capital) && isParticle(document, at)) at++;
  return at;
}

function isParticle(document: NameDocument, at: number): boolean {
  return (wordAt(document, at) & NameWord.particle) !== 0;
}

function isInitial({ tokens, bits }: NameDocument, at: number): boolean {
  const length = tokens.size[at]!;
  return (
    (bits[at]! & Bit.capital) !== 0 && length - (tokens.flags[at]! & TokenFlag.dotted ? 1 : 0) === 1
  );
}

/** The point of an initial before a mark may have been read as a sentence's end, so only the paragraph is asked for. */
function sameBlock({ sentences, tokens }: NameDocument, a: number, b: number): boolean {
  const last = b < tokens.count ? indexAt(sentences.ofToken, b) : -1;
  return last >= 0 && sentences.block[indexAt(sentences.ofToken, a)] === sentences.block[last];
}
