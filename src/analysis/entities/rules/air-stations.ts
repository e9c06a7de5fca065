import { TokenFlag } from '../../../language/tokens.js';
import { NameWord } from '../../../words/name-words.js';
import { wordAt } from '../asked.js';
import type { NameDocument } from '../document.js';
import { because, type Found, newName, Type } from '../found.js';
import { hashSet } from '../hash-set.js';
import { insertNames } from './insert.js';
import type { NameRule } from './rule.js';

const isService = hashSet('raf rnas raaf');

/** `RAF Larnstead`: the letters of a service and the name of a place are the station there, and no unit of it. */
export const airStations: NameRule = {
  id: 'air-station',
  apply(names, document) {
    const made: Found[] = [];
    for (let index = 0; index < names.length; index++) {
      const name = names[index]!;
      const { first, end } = name;
      if (!isService(document.tokens.hash[first]!)) continue;
      const next = names[index + 1];
      if (end - first > 1) {
        if (isAtStation(document, name)) made.push(stationAt(first, end));
      } else if (next?.type === Type.place && isBehind(document, next.first, end))
        made.push(stationAt(first, next.end));
    }
    return insertNames(names, made);
  },
};

function stationAt(first: number, end: number): Found {
  return newName(first, end, Type.place, 0.8, because('head-noun'));
}

function isBehind({ tokens }: NameDocument, next: number, end: number): boolean {
  return next === end && (tokens.flags[next]! & TokenFlag.spaceBefore) !== 0;
}

/** `at RAF Larnstead`, but not `at RAF Support Command`. */
function isAtStation(document: NameDocument, { first, end, type }: Found): boolean {
  if (type === Type.place || wordAt(document, end - 1) & NameWord.organizationHead) return false;
  return (wordAt(document, first - 1) & NameWord.placePreposition) !== 0;
}
