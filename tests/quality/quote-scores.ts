import type { Quote } from '../../src/analysis/quotes/quote.js';
import type { Span } from '../../src/article.js';
import { type Marks, placeMarks, type QuoteMark } from './marks.js';
import {
  add,
  type Counts,
  difference,
  f1,
  noCounts,
  overlap,
  pair,
  percent,
  precision,
  recall,
  unpaired,
} from './match.js';

/** Quote spans compare without their marks, so that a wrongly kept mark costs nothing. */
const leastOverlap = 0.8;
/** Reported speech has no marks to hold on to: half in common is the same piece. */
const looseOverlap = 0.5;

export interface Tally {
  direct: Counts;
  quoted: Counts;
  attributed: Counts;
  reported: Counts;
  /** [right, asked] by how the speaker is marked, by confidence, and of reported speech. */
  speaker: Map<string, [number, number]>;
  differences: string[];
}

export function newTally(): Tally {
  const [direct, quoted, attributed, reported] = [noCounts, noCounts, noCounts, noCounts];
  return { direct, quoted, attributed, reported, speaker: new Map(), differences: [] };
}

export function tallyQuotes(
  tally: Tally,
  text: string,
  marks: Marks,
  found: readonly Quote[],
): void {
  const marked = placeMarks(text, marks.quotes).map((mark) => trim(text, mark));
  const finds = found.map((quote) => trim(text, quote));
  const ofType = <Q extends { type: string }>(quotes: Q[], ...types: string[]) =>
    quotes.filter(({ type }) => types.includes(type));

  const quoted = ofType(finds, 'direct', 'mixed');
  const allMarked = ofType(marked, 'direct', 'mixed');
  const pieces = pair(allMarked, quoted, leastOverlap);
  tally.quoted = add(tally.quoted, counts(pieces, quoted, allMarked));
  tally.differences.push(...unpaired('quote', marks.sample, text, pieces, allMarked, quoted));

  // A piece that is marked as mixed and found as direct is neither right nor wrong here.
  const mixed = ofType(marked, 'mixed');
  const direct = ofType(finds, 'direct').filter(
    (find) => !mixed.some((mark) => overlap(mark, find) >= looseOverlap),
  );
  const markedDirect = ofType(marked, 'direct');
  const pairs = pair(markedDirect, direct, leastOverlap);
  tally.direct = add(tally.direct, counts(pairs, direct, markedDirect));
  const right = pairs.filter((both) => rightSpeaker(...both));
  tally.attributed = add(tally.attributed, counts(right, direct, markedDirect));
  for (const [mark, find] of pairs) {
    const ok = rightSpeaker(mark, find);
    for (const key of ['all', mark.attribution, `confidence ${find.confidence}`]) {
      countSpeaker(tally, key, ok);
    }
    if (!ok)
      tally.differences.push(
        difference(
          'speaker',
          marks.sample,
          text,
          find,
          `${find.speaker?.name ?? 'nobody'}, marked ${mark.speaker} (${mark.attribution}); ${find.rule}, ${find.confidence}`,
        ),
      );
  }

  const reported = ofType(finds, 'indirect');
  const markedReported = ofType(marked, 'indirect');
  const reports = pair(markedReported, reported, looseOverlap);
  tally.reported = add(tally.reported, counts(reports, reported, markedReported));
  tally.differences.push(
    ...unpaired('reported', marks.sample, text, reports, markedReported, reported),
  );
  for (const [mark, find] of reports) {
    const ok = rightSpeaker(mark, find);
    countSpeaker(tally, 'reported', ok);
    if (!ok)
      tally.differences.push(
        difference(
          'source',
          marks.sample,
          text,
          find,
          `${find.speaker?.name ?? 'nobody'}, marked ${mark.speaker}`,
        ),
      );
  }
}

export function quoteScores(tally: Tally): Record<string, number> {
  const share = (key: string) => percent(...(tally.speaker.get(key) ?? [0, 0]));
  const asked = tally.speaker.get('all')?.[1] ?? 0;
  const high = tally.speaker.get('confidence high') ?? [0, 0];
  return {
    'quotes: direct span F1': f1(tally.direct),
    'quotes: quoted precision': precision(tally.quoted),
    'quotes: quoted recall': recall(tally.quoted),
    'quotes: speaker right': share('all'),
    'quotes: speaker right, name': share('name'),
    'quotes: speaker right, pronoun': share('pronoun'),
    'quotes: speaker right, role noun': share('role'),
    'quotes: speaker right, continued': share('continued'),
    'quotes: speaker right, unnamed': share('unnamed'),
    'quotes: attributed F1': f1(tally.attributed),
    'quotes: right when confidence is high': share('confidence high'),
    'quotes: share of high confidence': percent(high[1], asked),
    'quotes: reported speech F1': f1(tally.reported),
    'quotes: reported speech, source right': share('reported'),
  };
}

function counts(
  pairs: readonly unknown[],
  found: readonly unknown[],
  marked: readonly unknown[],
): Counts {
  return { right: pairs.length, found: found.length, marked: marked.length };
}

function countSpeaker(tally: Tally, key: string, right: boolean): void {
  const [ok, asked] = tally.speaker.get(key) ?? [0, 0];
  tally.speaker.set(key, [ok + (right ? 1 : 0), asked + 1]);
}

function rightSpeaker(mark: QuoteMark, find: Quote): boolean {
  if (mark.speaker === null || find.speaker === null) return mark.speaker === find.speaker;
  return sameName(mark.speaker, find.speaker.name);
}

/** The same last word, and no other first name: "Holm" is Petra Holm, Daniel Rowe is not Agnes Rowe. Of two joint speakers one will do. */
export function sameName(marked: string, found: string): boolean {
  return marked.split(' and ').some((one) => {
    const a = words(one);
    const b = words(found);
    if (a.at(-1) !== b.at(-1)) return false;
    const [short, long] = a.length < b.length ? [a, b] : [b, a];
    return short.every((word) => long.includes(word));
  });
}

function words(name: string): string[] {
  return (name.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).filter(
    (word) => !['the', 'a', 'an', 'one'].includes(word),
  );
}

function trim<Q extends Span>(text: string, quote: Q): Q {
  const edge = /[\s"“”„‟'‘’‚‛`«»‹›.,]/;
  let { start, end } = quote;
  while (start < end && edge.test(text[start]!)) start++;
  while (end > start && edge.test(text[end - 1]!)) end--;
  return { ...quote, start, end };
}
