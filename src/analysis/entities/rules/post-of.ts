import { wordHash } from '../../../language/hash.js';
import { NameWord } from '../../../words/name-words.js';
import { wordAt } from '../asked.js';
import type { NameDocument } from '../document.js';
import { type Found, Type } from '../found.js';
import { hashSet } from '../hash-set.js';

const isPost = hashSet(
  'head chief director minister secretary superintendent supervisor inspector',
);
const isRank = hashSet('additional principal');
const of = wordHash('of');
const forWord = wordHash('for');

/** The `Chief` of `Chief of Legal Services`, taken for a body, also behind its `National` or the body that has it; -1 in most names. */
export function postOf(document: NameDocument, { first, end, type }: Found): number {
  if (type !== Type.organization || end - first < 3) return -1;
  const { hash } = document.tokens;
  for (let at = first; at < first + 2 && at + 2 < end; at++)
    if ((hash[at + 1] === of || hash[at + 1] === forWord) && isPost(hash[at]!)) return at;
  return -1;
}

/** Cuts what is no body: the post off the body that it is in, or behind the body that has it. */
export function cutPost(document: NameDocument, name: Found): void {
  const post = postOf(document, name);
  if (post < 0) return;
  const isModified =
    wordAt(document, name.first) & NameWord.titleModifier ||
    isRank(document.tokens.hash[name.first]!);
  const isOwned = post > name.first && !isModified;
  if (isOwned) name.end = post;
  else if (wordAt(document, name.end - 1) & NameWord.settledOrganization && name.end - post > 3)
    name.first = post + 2;
}
