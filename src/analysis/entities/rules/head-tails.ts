import { wordHash } from '../../../language/hash.js';
import { isSameSentence } from '../../../language/sentences.js';
import { TokenFlag, TokenKind } from '../../../language/tokens.js';
import { lineCaseAt } from '../asked.js';
import type { NameDocument } from '../document.js';
import { type Found, Type } from '../found.js';
import { hashSet } from '../hash-set.js';
import { Bit, LineCase } from '../token-bits.js';

/** `Channel` 12 News: the number belongs to the station. */
export function addNumber(name: Found, { tokens }: NameDocument): void {
  if (name.end - name.first > 1 || tokens.hash[name.first] !== channel) return;
  if (tokens.kind[name.end] !== TokenKind.number || tokens.size[name.end]! > 2) return;
  name.end++;
  if (isProgramme(tokens.hash[name.end] ?? 0)) name.end++;
}

/** `Bank of Velden` Stadium: what the tagger took for the body alone. */
export function addGround(name: Found, document: NameDocument): void {
  const { tokens, bits } = document;
  const { end } = name;
  const capital = Bit.capital | Bit.core;
  if (!endsGround(tokens.hash[end] ?? 0) || (bits[end]! & capital) !== capital) return;
  if (name.type === Type.group || lineCaseAt(document, end) !== LineCase.normal) return;
  if (tokens.flags[end - 1]! & TokenFlag.clitic || !isSameSentence(document, end - 1, end)) return;
  name.end++;
}

const channel = wordHash('channel');
const isProgramme = hashSet('news tv');
export const endsGround = hashSet('stadium airport arena racecourse hospital');
