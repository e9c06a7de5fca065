import type { QuoteObject } from './article/quote-object.js';

/** What one speaker said in all. The share is of all quoted and reported words of the article, 0 … 1. */
export interface SpeakerShare {
  /** Null: the words that nobody could be named for. */
  readonly name: string | null;
  readonly entity: string | null;
  readonly quotes: number;
  readonly words: number;
  readonly share: number;
}

/** Speakers by number of words, most first; the unattributed last. */
export function speakerShares({
  quotes = [],
}: {
  readonly quotes?: readonly QuoteObject[];
}): SpeakerShare[] {
  const totals = new Map<string, { -readonly [K in keyof SpeakerShare]: SpeakerShare[K] }>();
  let words = 0;
  for (const quote of quotes) {
    const name = quote.speaker?.name ?? null;
    const entity = quote.speaker?.entity ?? null;
    const key = name === null ? '' : (entity ?? ` ${unnamed(name)}`);
    const total = totals.get(key) ?? { name, entity, quotes: 0, words: 0, share: 0 };
    if (name !== null && entity === null && name.length > total.name!.length) total.name = name;
    total.quotes++;
    total.words += quote.words;
    words += quote.words;
    totals.set(key, total);
  }
  for (const total of totals.values()) {
    total.share = words === 0 ? 0 : Math.round((total.words / words) * 1000) / 1000;
  }
  return [...totals.values()].sort(
    (a, b) => Number(a.name === null) - Number(b.name === null) || b.words - a.words,
  );
}

/** "Police", "the police" and "police" are one. */
function unnamed(name: string): string {
  const lower = name.toLowerCase();
  return lower.startsWith('the ') ? lower.slice(4) : lower;
}
