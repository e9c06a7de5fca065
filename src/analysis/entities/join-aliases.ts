import { wordHash } from '../../language/hash.js';
import { isSameSentence } from '../../language/sentences.js';
import { TokenKind } from '../../language/tokens.js';
import type { NameDocument } from './document.js';
import { type Found, Type } from './found.js';
import { hashSet } from './hash-set.js';

/** Tokens between a name and another name of the same person, at most: `, better known as “`. */
const mostBetween = 6;
const isAlias = hashSet('alias aka née nee');
/** `better known as`, `also known as`, `who was born`. */
const isManner = hashSet('better also best widely popularly commonly formerly then who was is');
const known = wordHash('known');
const as = wordHash('as');
const born = wordHash('born');

/** `Danny Crale, better known as Skinny Pete`, `Ada Venn, born Ada Lind`: the lists of two such names are one. */
export function joinAliases(
  document: NameDocument,
  names: readonly Found[],
  lists: number[][],
): number[][] {
  let listOf: Map<number, number[]> | null = null;
  for (let index = 1; index < names.length; index++) {
    if (!isSamePerson(document, names[index - 1]!, names[index]!)) continue;
    listOf ??= new Map(lists.flatMap((list) => list.map((name) => [name, list] as const)));
    const before = listOf.get(index - 1)!;
    const after = listOf.get(index)!;
    if (before === after) continue;
    // The shorter one goes, so that a text full of aliases costs no more for its length.
    const [stays, goes] = before.length < after.length ? [after, before] : [before, after];
    for (const name of goes) {
      stays.push(name);
      listOf.set(name, stays);
    }
    goes.length = 0;
  }
  return listOf === null ? lists : lists.filter((list) => list.length > 0);
}

/** Two people of one sentence, with nothing between them but such words and marks. */
function isSamePerson(document: NameDocument, before: Found, after: Found): boolean {
  const { tokens } = document;
  if (before.type !== Type.person || after.type !== Type.person) return false;
  // `Ada Maria Reed Vogt (AMRV)`
  if (after.first === before.end + 1 && after.evidence.includes('acronym')) return true;
  if (after.first - before.end > mostBetween || after.first === before.end) return false;
  if (!isSameSentence(document, before.first, after.first)) return false;
  let says = false;
  for (let at = before.end; at < after.first; at++) {
    const hash = tokens.hash[at]!;
    if (isAlias(hash) || hash === born || (hash === as && tokens.hash[at - 1] === known))
      says = true;
    else if (tokens.kind[at] === TokenKind.word && hash !== known && !isManner(hash)) return false;
  }
  return says;
}
