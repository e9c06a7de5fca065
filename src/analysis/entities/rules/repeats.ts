import type { NameDocument } from '../document.js';
import type { Found, Type } from '../found.js';
import { extendPhrase, phraseHash } from '../gazetteer.js';
import { Bit, LineCase } from '../token-bits.js';
import type { NameRule } from './rule.js';

/** What the article as a whole makes of one wording: confidence summed by type. */
interface Wording {
  readonly length: number;
  readonly votes: Float64Array;
  count: number;
}

const longest = 8;

/** The same words are the same thing: the type with most confidence wins, and repeats that were missed or cut are filled in. */
export const repeats: NameRule = {
  id: 'repeat',
  apply(names, document) {
    const wordings = collect(names, document);
    for (const name of names)
      vote(name, wordings.get(phraseHash(document.tokens, name.first, name.end))!);
    return fill(names, wordings, document);
  },
};

function collect(names: readonly Found[], document: NameDocument): Map<number, Wording> {
  const wordings = new Map<number, Wording>();
  for (const name of names) {
    const key = phraseHash(document.tokens, name.first, name.end);
    let wording = wordings.get(key);
    if (!wording) {
      wording = { length: name.end - name.first, votes: new Float64Array(5), count: 0 };
      wordings.set(key, wording);
    }
    const line = document.lineCase[document.sentences.ofToken[name.first]!];
    wording.votes[name.type]! += line === LineCase.normal ? name.confidence : name.confidence / 4;
    wording.count++;
  }
  return wordings;
}

function strongest({ votes }: Wording): number {
  let best = 0;
  for (let type = 1; type < votes.length; type++) if (votes[type]! > votes[best]!) best = type;
  return best;
}

function total({ votes }: Wording): number {
  return votes.reduce((sum, vote) => sum + vote, 0);
}

function vote(name: Found, wording: Wording): void {
  const type = strongest(wording);
  if (type === name.type || wording.votes[type]! < total(wording) * 0.6) return;
  if (name.confidence > 0.95) return;
  name.type = type;
  name.confidence = Math.min(name.confidence, 0.8);
  name.evidence = [...name.evidence, 'seen-elsewhere'];
}

/** Goes once over the tokens: where a known wording of several words stands (or of one, if sure), it is a name whole. */
function fill(
  names: readonly Found[],
  wordings: ReadonlyMap<number, Wording>,
  document: NameDocument,
): Found[] {
  const { tokens, bits, sentences } = document;
  const out: Found[] = [];
  let next = 0;
  for (let at = 0; at < tokens.count; ) {
    while (next < names.length && names[next]!.end <= at) next++;
    const name = names[next];
    const inside = name !== undefined && name.first < at;
    const known =
      !inside && bits[at]! & Bit.candidate && sentences.ofToken[at]! >= 0
        ? longestKnown(document, wordings, at)
        : 0;
    if (name !== undefined && name.first === at && name.end - at >= known) {
      out.push(name);
      at = name.end;
    } else if (known > 0 && fits(names, next, at, known)) {
      out.push(repeated(document, wordings, at, known));
      at += known;
    } else if (name !== undefined && name.first === at) {
      out.push(name);
      at = name.end;
    } else at++;
  }
  return out;
}

/** Names that begin before the end of the wording must also end inside it. */
function fits(names: readonly Found[], next: number, at: number, length: number): boolean {
  for (let index = next; index < names.length && names[index]!.first < at + length; index++) {
    if (names[index]!.end > at + length) return false;
  }
  return true;
}

function longestKnown(
  { tokens, bits, counts }: NameDocument,
  wordings: ReadonlyMap<number, Wording>,
  at: number,
): number {
  let phrase = 0;
  let best = 0;
  for (let length = 1; length <= longest && at + length <= tokens.count; length++) {
    if (!(bits[at + length - 1]! & Bit.candidate)) break;
    phrase = extendPhrase(phrase, tokens.hash[at + length - 1]!);
    const wording = wordings.get(phrase);
    if (!wording || wording.length !== length) continue;
    const average = total(wording) / wording.count;
    if (length === 1) {
      const word = counts.wordOf[at]!;
      const capital = (bits[at]! & Bit.capital) !== 0;
      const sum = tokens.text.charCodeAt(tokens.end[at]!) === 36;
      if (!capital || sum || word < 0 || counts.lower[word]! > 0 || average < 0.7) continue;
    } else if (average < 0.45) continue;
    best = length;
  }
  return best;
}

function repeated(
  { tokens }: NameDocument,
  wordings: ReadonlyMap<number, Wording>,
  at: number,
  length: number,
): Found {
  const wording = wordings.get(phraseHash(tokens, at, at + length))!;
  const confidence = Math.min(0.85, total(wording) / wording.count);
  return {
    first: at,
    end: at + length,
    type: strongest(wording) as (typeof Type)['person'],
    confidence,
    evidence: ['seen-elsewhere'],
  };
}
