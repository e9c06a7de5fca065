import type { Article, Block, BlockKind } from '../../src/article.js';

/** An article of body blocks of one kind, one per line, and nothing above them but what `more` says. */
export function articleOf(
  text: string,
  more: Partial<Article> = {},
  kind: BlockKind = 'paragraph',
): Article {
  const blocks: Block[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    if (line.trim() !== '') {
      blocks.push({
        kind,
        number: blocks.length + 1,
        start,
        end: start + line.length,
      });
    }
    start += line.length + 1;
  }
  return {
    file: 'test',
    id: null,
    text,
    blocks,
    title: null,
    subtitle: null,
    byline: [],
    source: null,
    section: null,
    url: null,
    language: 'en',
    dateline: null,
    readsAs: null,
    rawDates: [],
    evidence: new Map(),
    warnings: [],
    ...more,
  };
}
