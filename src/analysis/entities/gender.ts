import { TokenKind } from '../../language/tokens.js';
import { NameWord } from '../../words/name-words.js';
import { aloneAt, wordAt } from './asked.js';
import type { NameDocument } from './document.js';
import type { Gender } from './entity.js';
import type { Found } from './found.js';
import { Type } from './found.js';
import { Listed } from './gazetteer.js';

/** Of the names in the list, those of one thing: votes of titles (`Mrs`, `Queen`: three each) and of listed first names (one each); null for a tie and for what is no person. */
export function genderOf(
  document: NameDocument,
  names: readonly Found[],
  list: readonly number[],
): Gender | null {
  if (names[list[0]!]!.type !== Type.person) return null;
  let votes = 0;
  for (let at = 0; at < list.length; at++) {
    const { first, end } = names[list[at]!]!;
    const before = first > 0 ? wordAt(document, first - 1) : 0;
    if (before & NameWord.femaleTitle) votes += 3;
    else if (before & NameWord.maleTitle) votes -= 3;
    if (end - first > 1 && document.tokens.kind[first] === TokenKind.word) {
      const listed = aloneAt(document, first);
      // `Uma Shankar Rao`: two first names of both sexes tell nothing.
      if (end - first === 3 && isOther(listed, aloneAt(document, first + 1))) continue;
      if (listed & Listed.female && !(listed & Listed.male)) votes += 1;
      if (listed & Listed.male && !(listed & Listed.female)) votes -= 1;
    }
  }
  return votes > 0 ? 'female' : votes < 0 ? 'male' : null;
}

/** A woman's name before a man's. */
function isOther(first: number, second: number): boolean {
  const both = Listed.female | Listed.male;
  return (first & both) === Listed.female && (second & both) === Listed.male;
}
