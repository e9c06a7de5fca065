import type { CorpusAnswer, TallyAnswer } from '../../analysis/corpus/index.js';

/** The answer about a corpus for JSON: key order fixed. `top` shortens every list, null = all. */
export function statsObject(answer: CorpusAnswer, failed: number, top: number | null): object {
  const { by, groups, copies } = answer;
  return {
    schemaVersion: 1,
    failed,
    ...tallyObject(answer, top),
    ...(copies && {
      copies: { stories: copies.stories, originals: shortened(copies.originals, top) },
    }),
    ...(by && {
      by,
      groups: groups.map((group) => ({ name: group.name, ...tallyObject(group, top) })),
    }),
  };
}

function tallyObject(answer: TallyAnswer, top: number | null): object {
  const { stories, undated, first, last, words, quotes, speakers, names, months } = answer;
  const of = (...types: string[]) =>
    shortened(
      names.filter(({ type }) => types.includes(type)),
      top,
    );
  return {
    stories,
    undated,
    first,
    last,
    words,
    quotes,
    speakers: shortened(speakers, top),
    people: of('person'),
    places: of('place'),
    organizations: of('organization'),
    others: of('group', 'event', 'other'),
    months,
  };
}

function shortened<Item>(items: readonly Item[], top: number | null): readonly Item[] {
  return top === null ? items : items.slice(0, top);
}
