import type { Article } from '../article.js';
import { draftOf, type Known } from './layout/draft.js';
import { finish } from './layout/finish.js';
import { readHead } from './layout/head/head.js';
import { splitLines } from './layout/lines.js';
import { findParagraphs } from './layout/paragraphs/paragraphs.js';
import { tailLine } from './layout/tails.js';

export type { Known } from './layout/draft.js';

/** Plain text → Article: the article text is the text as given, everything found is a span over it. Linear, never throws. */
export function readPlain(text: string, known: Known): Article {
  const lines = splitLines(text);
  const draft = draftOf(known);
  const head = readHead(text, lines, draft);
  const tail = tailLine(text, lines, head.next);
  const { blocks, isAmbiguous } = findParagraphs(text, lines, head.next, tail);
  if (isAmbiguous) {
    const message = 'hard-wrapped without empty lines or indents: paragraph ends are guessed';
    draft.warnings.push({ code: 'paragraphs-ambiguous', message, span: null });
  }
  const tails = findParagraphs(text, lines, tail, lines.count).blocks;
  const body = [...blocks, ...tails.map((block) => ({ ...block, kind: 'tail' as const }))];
  return finish(text, head.blocks, body, draft, known);
}
