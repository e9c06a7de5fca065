import { isSameLine } from '../../../language/token-extent.js';
import { NameWord } from '../../../words/name-words.js';
import { pluralTeamVerbs } from '../../../words/sport.js';
import { lineCaseAt, runBackAt, wordAt } from '../asked.js';
import type { NameDocument } from '../document.js';
import { because, type Found, newName, Type } from '../found.js';
import { hashSet } from '../hash-set.js';
import { Bit, LineCase } from '../token-bits.js';
import { isInMiddle, isSmallElsewhere } from '../word-counts.js';
import { insertNames } from './insert.js';
import { opponents } from './opponents.js';
import { scoredTeams } from './score-lines.js';
import { isFigure } from './scores.js';
import { nameBehind } from './uncovered.js';

/** The names of a report on sport, with the teams that a table, a score or a verb shows though no one tagged them. */
export function withUntaggedTeams(names: Found[], document: NameDocument): Found[] {
  const inTables = insertNames(names, tableNames(names, document));
  const inLines = insertNames(inTables, scoredTeams(inTables, document));
  const beaten = insertNames(inLines, opponents(inLines, document));
  return insertNames(beaten, several(beaten, document));
}

const isPlural = hashSet(pluralTeamVerbs);
const areSeveral = hashSet('were are have');

/** `Sallow host Karlow`: capitals that no name covers, or that look like one person, before a verb of several. */
function several(names: readonly Found[], document: NameDocument): Found[] {
  const { cores, coreCount, bits } = document;
  const made: Found[] = [];
  let next = 0;
  for (let index = 0; index < coreCount; index++) {
    const last = cores[index]!;
    if (!isOfSeveral(document, last) || bits[last + 1]! & Bit.capital) continue;
    if (lineCaseAt(document, last) !== LineCase.normal) continue;
    const first = last - runBackAt(document, last);
    if (!isSubject(document, first)) continue;
    next = nameBehind(names, next, first);
    const name = names[next];
    const isFree = name === undefined || name.first > last;
    if (isFree) made.push(newName(first, last + 1, Type.organization, 0.6, because('team')));
  }
  return made;
}

/** `Sallow host`; `Sallow were`, where the name stands inside another sentence too. */
function isOfSeveral({ tokens, counts }: NameDocument, last: number): boolean {
  const next = tokens.hash[last + 1] ?? 0;
  return isPlural(next) || (areSeveral(next) && isInMiddle(counts, tokens.hash[last]!));
}

/** Begins its clause, and is no pronoun, day or word of the language. */
function isSubject(document: NameDocument, at: number): boolean {
  const other = NameWord.calendar | NameWord.opener | NameWord.beside | NameWord.noName;
  if (wordAt(document, at) & (other | NameWord.sport | NameWord.title)) return false;
  return !isSmallElsewhere(document.counts, document.tokens.hash[at]!);
}

/** Lines of a table that open with a capitalised run and go on with figures: the run is a team though no one tagged it. */
function tableNames(names: readonly Found[], document: NameDocument): Found[] {
  const { tokens, bits } = document;
  const covered = new Uint8Array(tokens.count);
  for (const { first, end } of names) covered.fill(1, first, end);
  const made: Found[] = [];
  for (let at = 0; at < tokens.count; at++) {
    if (
      isSameLine(tokens, at) ||
      !(bits[at]! & Bit.capital) ||
      covered[at] ||
      wordAt(document, at) & NameWord.calendar
    )
      continue;
    let end = at;
    while (
      end < tokens.count &&
      end - at < 4 &&
      bits[end]! & Bit.capital &&
      !covered[end] &&
      (end === at || isSameLine(tokens, end))
    )
      end++;
    const two =
      isFigure(document, end) &&
      (isFigure(document, end + 1) || (bits[end + 1] ?? 0) & Bit.capital);
    if (!two) continue;
    made.push(newName(at, end, Type.organization, 0.6, because('team')));
  }
  return made;
}
