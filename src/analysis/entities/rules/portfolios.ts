import { isSameSentence } from '../../../language/sentences.js';
import { aloneAt, begunAt } from '../asked.js';
import type { NameDocument } from '../document.js';
import { because, type Found, newName, Type } from '../found.js';
import { anyPlace, Listed } from '../gazetteer.js';
import { isOfPortfolio, joinsPortfolio, longestPortfolio, opensPortfolio } from '../portfolio.js';
import { Bit } from '../token-bits.js';
import type { NameRule } from './rule.js';

/** What a minister is in charge of is no name: the Industry of `Minister of Industry and Commerce`; `Minister of Education Ada Reed` goes on with hers. */
export const portfolios: NameRule = {
  id: 'portfolio',
  apply(names, document) {
    const { cores, coreCount } = document;
    let left: Found[] | null = null;
    let next = 0;
    for (let index = 0; index < coreCount; index++) {
      const first = cores[index]!;
      if (!opensPortfolio(document, first)) continue;
      const end = endOf(document, first);
      while (next < names.length && names[next]!.end <= first) {
        left?.push(names[next]!);
        next++;
      }
      for (; next < names.length && names[next]!.first < end; next++) {
        left ??= names.slice(0, next);
        const name = names[next]!;
        const kept = name.first < first ? name : personBehind(document, name, end);
        if (kept) left.push(kept);
      }
    }
    if (left === null) return names;
    for (; next < names.length; next++) left.push(names[next]!);
    return left;
  },
};

/** Behind the last word of `Industry, Investment and Commerce`. */
function endOf(document: NameDocument, first: number): number {
  const last = Math.min(first + longestPortfolio, document.tokens.count);
  let end = first + 1;
  for (let at = first + 1; at < last; at++) {
    if (isOfPortfolio(document, at) && isSameSentence(document, first, at)) end = at + 1;
    else if (!joinsPortfolio(document, at)) break;
  }
  return end;
}

/** The `Ada Reed` of a name that begins with the portfolio; null when nobody's name follows in it. */
function personBehind(document: NameDocument, name: Found, end: number): Found | null {
  if (name.end <= end) return null;
  const isNamed =
    name.end - end > 1 &&
    (document.bits[end]! & Bit.core) !== 0 &&
    !(begunAt(document, end) & anyPlace) &&
    // The town of `Minister of Health Aden Reed` is a first name.
    !(aloneAt(document, end) & Listed.country);
  return isNamed ? newName(end, name.end, Type.person, 0.8, because('portfolio')) : name;
}
