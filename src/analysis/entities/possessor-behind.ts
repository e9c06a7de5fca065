import { wordHash } from '../../language/hash.js';
import { landOffices } from '../../words/role-heads.js';
import type { NameDocument } from './document.js';
import { type Found, Type } from './found.js';
import { hashSet } from './hash-set.js';
import { isComma } from './marks.js';
import { type NameMap, nameAt } from './name-map.js';
import type { Phrase } from './role-phrase.js';
import { goesOn, isPossessive } from './role-possessor.js';
import { article, isWord } from './role-words.js';

const isOfLand = hashSet(landOffices);
const belongs = ['of', 'from'].map(wordHash);

/** `Professor A B of Acme University`, `Constable A B, of Larnstead Police`, `Senator A B of Maravia`: for a place only who holds an office of it. */
export function possessorBehind(
  document: NameDocument,
  { end: headEnd }: Phrase,
  end: number,
  map: NameMap,
): Found | null {
  const { tokens } = document;
  const link = isComma(tokens, end) ? end + 1 : end;
  if (!isWord(document, link, belongs)) return null;
  const first = isWord(document, link + 1, article) ? link + 2 : link + 1;
  const name = nameAt(map, first);
  if (name === null || name.first !== first || isPossessive(document, name.end)) return null;
  const isOwner =
    name.type === Type.organization ||
    (name.type === Type.place && link === end && isOfLand(tokens.hash[headEnd - 1]!));
  return isOwner && !goesOn(document, name.end) ? name : null;
}
