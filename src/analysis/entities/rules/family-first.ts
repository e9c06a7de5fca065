import { TokenKind } from '../../../language/tokens.js';
import { aloneAt } from '../asked.js';
import type { NameDocument } from '../document.js';
import type { Found } from '../found.js';
import { Listed } from '../gazetteer.js';

/** Does this full name begin with the family's? Three words, the first none that is given to a child: `Tan Siew Huay`, not `Ada Mary Reed`. */
export function isFamilyFirst(document: NameDocument, { first, end }: Found): boolean {
  if (end - first !== 3 || document.tokens.kind[first + 1] !== TokenKind.word) return false;
  return !(aloneAt(document, first) & Listed.firstName);
}
