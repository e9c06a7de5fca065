import type { NameDocument } from '../document.js';
import { because, type Found, newName } from '../found.js';
import { Bit } from '../token-bits.js';
import { findSurnames } from './known-surnames.js';
import { longestKnown } from './known-wording.js';
import { livesIn } from './lives-in.js';
import type { NameRule } from './rule.js';
import { isSportReport } from './sport-report.js';
import { countWording, starts, strongest, vote, type Wording } from './wordings.js';

/** The same words are the same thing: the type with most confidence wins, and repeats that were missed or cut are filled in. */
export const repeats: NameRule = {
  id: 'repeat',
  apply(names, document) {
    // Between the rules other articles have their turn: what was known of surnames may be theirs.
    findSurnames(names, document);
    const byHash = new Map<number, Wording>();
    const wordings: Wording[] = [];
    const voters = isSportReport(document) ? withoutDatelines(names) : names;
    for (let index = 0; index < voters.length; index++)
      wordings.push(
        countWording(voters[index]!, document, byHash, livesIn(document, voters[index]!)),
      );
    for (let index = 0; index < voters.length; index++)
      if (wordings[index]!.count > 1) vote(voters[index]!, wordings[index]!);
    return fill(names, byHash, document);
  },
};

/** `KARLOW, Maravia (AP)`: where a report on sport was written says nothing of the team. */
function withoutDatelines(names: readonly Found[]): readonly Found[] {
  return names.filter(({ evidence }) => !evidence.includes('dateline'));
}

/** Goes once over the tokens: where a known wording of several words stands (or of one, if sure), it is a name whole. */
function fill(
  names: readonly Found[],
  wordings: ReadonlyMap<number, Wording>,
  document: NameDocument,
): Found[] {
  const { tokens, bits, stretchFirst, stretchEnd, stretchCount } = document;
  const out: Found[] = [];
  let next = 0;
  let stretch = 0;
  for (let at = 0; ; ) {
    while (next < names.length && names[next]!.end <= at) next++;
    while (stretch < stretchCount && stretchEnd[stretch]! <= at) stretch++;
    // Most tokens are no part of a name at all.
    const name = names[next];
    const named = name === undefined ? tokens.count : name.first;
    const candidate = stretch < stretchCount ? stretchFirst[stretch]! : tokens.count;
    at = Math.max(at, Math.min(named, candidate));
    if (at >= tokens.count) return out;
    const own = name !== undefined && name.first <= at ? name : null;
    const may = starts[tokens.hash[at]! & 255]! & (bits[at]! >> candidateShift);
    const known =
      may && (own === null || own.first === at) ? longestKnown(document, wordings, at) : null;
    const length = known?.length ?? 0;
    if (known && (own === null || own.end - at < length) && fits(names, next, at, length)) {
      out.push(repeated(known, at));
      at += length;
    } else if (own !== null && own.first === at) {
      out.push(own);
      at = own.end;
    } else at++;
  }
}

/** Brings the candidate bit to the lowest place. */
const candidateShift = 31 - Math.clz32(Bit.candidate);

/** Names that begin before the end of the wording must also end inside it. */
function fits(names: readonly Found[], next: number, at: number, length: number): boolean {
  for (let index = next; index < names.length && names[index]!.first < at + length; index++) {
    if (names[index]!.end > at + length) return false;
  }
  return true;
}

function repeated(wording: Wording, at: number): Found {
  const confidence = Math.min(0.85, wording.total / wording.count);
  return newName(
    at,
    at + wording.length,
    strongest(wording),
    confidence,
    because('seen-elsewhere'),
  );
}
