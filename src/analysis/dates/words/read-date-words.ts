import { type Article, type Block, type BlockKind, isBody } from '../../../article.js';
import type { Language } from '../../../language/index.js';
import { type Buffers, cleared } from './buffers.js';
import { classifyBlock } from './classify-block.js';
import type { DateWords } from './date-words.js';
import type { Part } from './parts.js';
import { vocabulary } from './vocabulary.made.js';
import { WordClass } from './word-class.js';

/** Kinds of blocks whose dates are part of the story. */
const storyKinds: ReadonlySet<BlockKind> = new Set(['title', 'subtitle', 'caption']);

/** `VELMAR, Dec 4 (Agency) --` on a line of its own. */
function holdsDateline({ dateline }: Article, block: Block): boolean {
  return dateline !== null && dateline.start < block.end && block.start < dateline.end;
}

/** Room before the first word and after the last one, so that rules may look around without asking for bounds. */
const margin = 16;

/** The words of a part of the article. Those of the part `before` are no longer good: their room is used again. */
export function readDateWords(
  article: Article,
  { tokens }: Language,
  part: Part,
  before: DateWords | null,
): DateWords {
  const { blocks } = article;
  const words = cleared(part.tokens + part.end - part.first + 2 * margin, before);
  let at = breaks(words, 0, margin, 0);
  let token = part.token;
  let titleEnd = 0;
  for (let index = part.first; index < part.end; index++) {
    const block = blocks[index]!;
    if (!isBody(block) && !storyKinds.has(block.kind) && !holdsDateline(article, block)) continue;
    while (token < tokens.count && tokens.start[token]! < block.start) token++;
    at = breaks(words, at, 1, Math.max(0, Math.min(token, tokens.count - 1)));
    const from = token;
    token = classifyBlock(words, at, tokens, token, block.end, vocabulary);
    at += token - from;
    if (block.kind === 'title' || block.kind === 'subtitle') titleEnd = at;
  }
  breaks(words, at, margin, 0);
  return {
    tokens,
    first: margin,
    count: at,
    titleEnd,
    class: words.class,
    value: words.value,
    spelling: words.spelling,
    token: words.token,
  };
}

/** So many breaks; the place after them. */
function breaks(words: Buffers, from: number, count: number, token: number): number {
  const end = from + count;
  for (let at = from; at < end; at++) {
    words.class[at] = WordClass.blockBreak;
    words.token[at] = token;
  }
  return end;
}
