import { wordHash } from '../../../language/hash.js';
import { isSameSentence } from '../../../language/sentences.js';
import { TokenKind } from '../../../language/tokens.js';
import { kindsOfElections } from '../../../words/event-nouns.js';
import { listedAt } from '../asked.js';
import type { NameDocument } from '../document.js';
import { because, type Found, newName, Type } from '../found.js';
import { anyPlace } from '../gazetteer.js';
import { hashSet } from '../hash-set.js';
import { insertNames } from './insert.js';
import type { NameRule } from './rule.js';

const isKind = hashSet(kindsOfElections);
const election = wordHash('election');
const yearSize = 4;

/** `2031 Maravia general election`, `Maravia 2031 general election`: a year, a place and the word for it are an event; a year before a place alone is no part of it. */
export const elections: NameRule = {
  id: 'election',
  apply(names, document) {
    const { tokens } = document;
    const made: Found[] = [];
    for (let index = 0; index < names.length; index++) {
      const name = names[index]!;
      if (name.type !== Type.place && name.type !== Type.other) continue;
      const begins = isYear(document, name.first);
      const before = !begins && isYear(document, name.first - 1);
      const behind = !begins && !before && isYear(document, name.end);
      if (!begins && !before && !behind) continue;
      const kind = behind ? name.end + 1 : name.end;
      if (!isKind(tokens.hash[kind] ?? 0)) continue;
      if (tokens.hash[kind + 1] === election && isSameSentence(document, name.first, kind + 1)) {
        const first = before ? name.first - 1 : name.first;
        made.push(newName(first, kind + 2, Type.other, 0.8, because('head-noun')));
      } else if (begins && name.type === Type.other && isPlace(document, name)) {
        name.first++;
        name.type = Type.place;
      }
    }
    return insertNames(names, made);
  },
};

/** Is what stands behind the year a place of the lists? */
function isPlace(document: NameDocument, { first, end }: Found): boolean {
  if (end - first < 2) return false;
  return (listedAt(document, first + 1, end) & anyPlace) !== 0;
}

function isYear({ tokens }: NameDocument, at: number): boolean {
  if (at < 0 || tokens.kind[at] !== TokenKind.number || tokens.size[at] !== yearSize) return false;
  const code = tokens.text.charCodeAt(tokens.start[at]!);
  return code === 49 || code === 50;
}
