import { isSameLine } from '../../../language/token-extent.js';
import { NameWord } from '../../../words/name-words.js';
import { wordAt } from '../asked.js';
import type { NameDocument } from '../document.js';
import { because, type Found, newName, Type } from '../found.js';
import { Bit } from '../token-bits.js';
import { insertNames } from './insert.js';
import { opponents } from './opponents.js';
import { scoredTeams } from './score-lines.js';
import { isFigure } from './scores.js';

/** The names of a report on sport, with the teams that a table, a score or a verb shows though no one tagged them. */
export function withUntaggedTeams(names: Found[], document: NameDocument): Found[] {
  const inTables = insertNames(names, tableNames(names, document));
  const inLines = insertNames(inTables, scoredTeams(inTables, document));
  return insertNames(inLines, opponents(inLines, document));
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
