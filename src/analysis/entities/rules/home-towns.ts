import { TokenFlag, TokenKind } from '../../../language/tokens.js';
import { NameWord } from '../../../words/name-words.js';
import { behindHomeTowns } from '../../../words/place-frames.js';
import { wordAt } from '../asked.js';
import type { NameDocument } from '../document.js';
import { type Found, support, Type } from '../found.js';
import { hashSet } from '../hash-set.js';
import { isComma } from '../marks.js';
import type { NameRule } from './rule.js';

const isVerb = hashSet(behindHomeTowns);
const mostWords = 2;

/** `Ada Reed, 38, Decatur, was arrested`: where somebody lives is a place. */
export const homeTowns: NameRule = {
  id: 'home-town',
  apply(names, document) {
    for (let index = 1; index < names.length; index++) {
      const name = names[index]!;
      if (name.type !== Type.organization && name.type !== Type.group) continue;
      if (name.end - name.first > mostWords || !isAged(document, names[index - 1]!, name)) continue;
      if (!isTold(document, name)) continue;
      name.type = Type.place;
      support(name, 'context');
    }
    return names;
  },
};

/** Between the person and the name: a comma, an age and a comma. */
function isAged({ tokens }: NameDocument, person: Found, { first }: Found): boolean {
  const age = person.end + 1;
  if (person.type !== Type.person || age + 2 !== first) return false;
  return (
    isComma(tokens, person.end) && tokens.kind[age] === TokenKind.number && isComma(tokens, age + 1)
  );
}

/** What is told of the person follows, and no head of a body ends the name. */
function isTold(document: NameDocument, { end }: Found): boolean {
  const { tokens } = document;
  if (wordAt(document, end - 1) & NameWord.organizationHead) return false;
  const verb = isComma(tokens, end) ? end + 1 : end;
  return isVerb(tokens.hash[verb] ?? 0) && !(tokens.flags[verb]! & TokenFlag.lineBefore);
}
