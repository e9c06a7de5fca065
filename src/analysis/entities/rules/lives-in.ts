import { wordHash } from '../../../language/hash.js';
import { TokenFlag } from '../../../language/tokens.js';
import { aloneAt, lineCaseAt } from '../asked.js';
import type { NameDocument } from '../document.js';
import { type Found, support, Type } from '../found.js';
import { Listed } from '../gazetteer.js';
import { LineCase } from '../token-bits.js';
import { sureAt } from './known-surnames.js';

const inWord = wordHash('in');
/** Above this the tagger is believed in one word, and in several. */
const sure = 0.9;
const almostSure = 0.98;
const least = 0.7;
const other = Listed.firstName | Listed.organization | Listed.club;

/** `has lived in Agua Mansa`: nobody is in a person whose first name no list knows and who has no surname in the article; `in Reed’s house` he may be. What was taken for one is a place then. */
export function livesIn(document: NameDocument, name: Found): boolean {
  const { first, end, type, confidence } = name;
  const { tokens } = document;
  if (tokens.hash[first - 1] !== inWord) return false;
  const words = end - first;
  if (type !== Type.person && (type !== Type.place || words === 1)) return false;
  if (confidence > (words > 1 ? almostSure : sure)) return type === Type.place;
  if (tokens.flags[end]! & TokenFlag.clitic || aloneAt(document, first) & other) return false;
  if (words === 1 && sureAt(document, first) > 0) return false;
  if (lineCaseAt(document, first) !== LineCase.normal) return false;
  if (type === Type.place) return true;
  name.type = Type.place;
  name.confidence = Math.max(least, Math.min(confidence, 0.8));
  support(name, 'context');
  return true;
}
