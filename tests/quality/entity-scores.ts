import type { Entity, EntityType } from '../../src/analysis/entities/entity.js';
import { type Article, type Block, isBody, type Span } from '../../src/article.js';
import { type Marks, placeEntities } from './marks.js';
import { add, type Counts, f1, noCounts, pair, unpaired } from './match.js';

const scored = ['person', 'place', 'organization', 'group'] as const;

export interface EntityTally {
  readonly byType: Map<EntityType, Counts>;
  merging: Counts;
  differences: string[];
}

export function newEntityTally(): EntityTally {
  return { byType: new Map(), merging: noCounts, differences: [] };
}

/** Names of the headline and the body, exact in span and type. Header lines, bylines and tails are no part of the story. */
export function tallyEntities(
  tally: EntityTally,
  article: Article,
  marks: Marks,
  found: readonly Entity[],
): void {
  const inStory = (span: Span) =>
    article.blocks.some((block) => ofStory(block) && within(span, block));
  const marked = placeEntities(article.text, marks.entities).filter(inStory);
  const finds = found.flatMap(({ type, mentions }, entity) =>
    [...mentions]
      .filter((mention) => mention.kind === 'name' && inStory(mention))
      .map(({ start, end }) => ({ start, end, type, entity })),
  );
  const entityAt = new Map(finds.map((find) => [key(find), find.entity]));
  for (const type of scored) {
    const wanted = marked.filter((mark) => mark.type === type);
    const got = finds.filter((find) => find.type === type);
    const pairs = pair(wanted, got, 1);
    tally.differences.push(...unpaired(type, marks.sample, article.text, pairs, wanted, got));
    const right = pairs.length;
    const before = tally.byType.get(type) ?? noCounts;
    tally.byType.set(type, add(before, { right, found: got.length, marked: wanted.length }));
  }
  const mentions = marked.map((mark, at) => ({
    name: mark.name,
    entity: entityAt.get(key(mark)) ?? -1 - at,
  }));
  tally.merging = add(tally.merging, pairCounts(mentions));
}

export function entityScores(tally: EntityTally): Record<string, number> {
  const all = [...tally.byType.values()].reduce(add, noCounts);
  const types = scored.map((type) => [
    `entities: ${type} F1`,
    f1(tally.byType.get(type) ?? noCounts),
  ]);
  return {
    'entities: all types F1': f1(all),
    ...Object.fromEntries(types),
    'entities: merging pairwise F1': f1(tally.merging),
  };
}

/** Pairs of mentions that are one thing by the marks, by the program, and by both. A mention that was not found stands alone. */
function pairCounts(mentions: readonly { name: string; entity: number }[]): Counts {
  let [right, found, marked] = [0, 0, 0];
  for (const [at, a] of mentions.entries()) {
    for (const b of mentions.slice(at + 1)) {
      const one = a.name === b.name;
      const same = a.entity === b.entity;
      if (one) marked++;
      if (same) found++;
      if (one && same) right++;
    }
  }
  return { right, found, marked };
}

function ofStory(block: Block): boolean {
  return isBody(block) || block.kind === 'title' || block.kind === 'subtitle';
}

function within(span: Span, block: Block): boolean {
  return span.start >= block.start && span.end <= block.end;
}

function key({ start, end }: Span): string {
  return `${start}-${end}`;
}
