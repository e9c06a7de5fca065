import { wordHash } from '../../language/hash.js';
import { endOf } from '../../language/token-extent.js';
import type { NameDocument } from './document.js';
import type { Role } from './entity.js';
import { nameText } from './forms.js';
import { type Found, Type } from './found.js';
import { hashSet } from './hash-set.js';
import type { Phrase } from './role-phrase.js';
import { isWord } from './role-words.js';
import { singular } from './shared-title.js';

/** The role as it is printed, with whom it is held for. */
export function roleOf(
  document: NameDocument,
  { first, end }: Phrase,
  possessor: Found | null,
): Role | null {
  const { tokens } = document;
  // A `member` or `head` of nothing that is told.
  if (possessor === null && end - first === 1 && isOfSomething(tokens.hash[first]!)) return null;
  const span = { start: tokens.start[first]!, end: endOf(tokens, end - 1) };
  const title = singular(tokens.text.slice(span.start, span.end).replace(/\s+/g, ' '));
  const owner = possessor ? nameText(document, possessor) : null;
  const printed =
    owner === null
      ? title
      : possessor!.type === Type.group
        ? `${owner} ${title}`
        : `${title} ${isWord(document, end, forWhom) ? 'for' : 'of'} ${owner}`;
  return {
    text: printed,
    title: title.toLowerCase(),
    of: owner,
    span,
  };
}

const isOfSomething = hashSet('member head chair executive');
const forWhom = [wordHash('for')];
