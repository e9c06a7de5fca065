import { NameWord } from '../../../words/name-words.js';
import { lineCaseAt, runOnAt, wordAt } from '../asked.js';
import type { NameDocument } from '../document.js';
import { because, type Found, newName, Type } from '../found.js';
import { Bit, LineCase } from '../token-bits.js';
import { isSmallElsewhere } from '../word-counts.js';
import { begins } from './company-signs.js';
import { noTeamWord } from './scores.js';
import { covers, nameBehind } from './uncovered.js';

const mostWords = 3;

/** `Sallow beat Karlow`, `May 18 v Karlow`: capitals that no name covers on either side of what one team does to the other. */
export function opponents(names: readonly Found[], document: NameDocument): Found[] {
  const { cores, coreCount } = document;
  const made: Found[] = [];
  let next = 0;
  for (let index = 0; index < coreCount; index++) {
    const first = cores[index]!;
    if (!begins(document, first) || lineCaseAt(document, first) !== LineCase.normal) continue;
    const end = first + 1 + runOnAt(document, first);
    if (end - first > mostWords || !isName(document, first)) continue;
    if (!isBeaten(document, first) && !beats(document, end)) continue;
    next = nameBehind(names, next, first);
    if (!covers(names[next], end - 1))
      made.push(newName(first, end, Type.organization, 0.6, because('team')));
  }
  return made;
}

/** `beat Karlow`, `v Karlow`, `against Karlow` */
function isBeaten(document: NameDocument, first: number): boolean {
  return (
    !(document.bits[first - 1]! & Bit.capital) &&
    (wordAt(document, first - 1) & NameWord.beforeTeam) !== 0
  );
}

/** `Sallow beat Karlow` */
function beats(document: NameDocument, end: number): boolean {
  const { bits } = document;
  const both = NameWord.teamVerb | NameWord.beforeTeam;
  return (wordAt(document, end) & both) === both && (bits[end + 1]! & Bit.core) !== 0;
}

function isName(document: NameDocument, first: number): boolean {
  const { bits, counts, tokens } = document;
  const wanted = Bit.core | Bit.capital | Bit.candidate;
  if ((bits[first]! & wanted) !== wanted || wordAt(document, first) & noTeamWord) return false;
  return !isSmallElsewhere(counts, tokens.hash[first]!);
}
