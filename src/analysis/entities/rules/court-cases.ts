import { wordHash } from '../../../language/hash.js';
import { isSameSentence } from '../../../language/sentences.js';
import { TokenFlag } from '../../../language/tokens.js';
import { lineCaseAt } from '../asked.js';
import type { NameDocument } from '../document.js';
import { because, type Found, newName, Type } from '../found.js';
import { LineCase } from '../token-bits.js';
import { isCapitalCore, runBefore } from './head-run.js';
import { insertNames } from './insert.js';
import type { NameRule } from './rule.js';

const versus = wordHash('v.');
const versusBare = wordHash('v');
const sure = 0.8;

/** `Reed v. Maravia`: two parties with the letter of the courts and its point between them are one case; those who play are written without the point. */
export const courtCases: NameRule = {
  id: 'court-case',
  apply(names, document) {
    const made: Found[] = [];
    for (let index = 0; index < names.length; index++) {
      const { first, end } = names[index]!;
      if (!isVersus(document, first - 1) || first < 2) continue;
      if (!isSameSentence(document, first - 2, first) || !isCapitalCore(document.bits[first - 2]!))
        continue;
      if (lineCaseAt(document, first) !== LineCase.normal) continue;
      const before = names[index - 1];
      const begin = before?.end === first - 1 ? before.first : runBefore(document, first - 2);
      if ((made.at(-1)?.end ?? 0) <= begin)
        made.push(newName(begin, end, Type.other, sure, because('context')));
    }
    return insertNames(names, made);
  },
};

function isVersus({ tokens }: NameDocument, at: number): boolean {
  // `C. V. Starr`
  const shape = TokenFlag.dotted | TokenFlag.capital;
  if (at < 1 || (tokens.flags[at]! & shape) !== TokenFlag.dotted) return false;
  return tokens.hash[at] === versus || tokens.hash[at] === versusBare;
}
