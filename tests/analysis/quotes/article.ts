import type { Article, Block } from '../../../src/article.js';

/** An article of body paragraphs, one per line. */
export function articleOf(text: string): Article {
  const blocks: Block[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    if (line.trim() !== '') {
      blocks.push({
        kind: 'paragraph',
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
    rawDates: [],
    evidence: new Map(),
    warnings: [],
  };
}
