import type { Block } from '../article.js';
import { startsSentence } from './sentence-start.js';
import { endOf } from './token-extent.js';
import { indexAt, type TokenMap, tokenMap } from './token-map.js';
import type { Tokens } from './tokens.js';

/** The sentences as parallel arrays. A sentence never crosses a block; token ranges are [firstToken, endToken). */
export interface Sentences {
  readonly count: number;
  readonly start: Int32Array;
  readonly end: Int32Array;
  readonly firstToken: Int32Array;
  readonly endToken: Int32Array;
  /** Index into `article.blocks`. */
  readonly block: Int32Array;
  /** The sentence that holds a token; none for a token outside the blocks. */
  readonly ofToken: TokenMap;
}

/** In tokens. A text without stops is cut here: what the engines need of a sentence at a time stays small. */
const longest = 4096;

/** Sentences that there is room for; what a longer text needs goes with it. */
const usual = 1024;
let first = new Int32Array(usual);
let last = new Int32Array(usual);
let block = new Int32Array(usual);

/** One pass over the tokens. What stands outside of the blocks is in no sentence. */
export function splitSentences(tokens: Tokens, blocks: readonly Block[]): Sentences {
  let count = 0;
  let token = 0;
  for (let index = 0; index < blocks.length; index++) {
    const { start, end } = blocks[index]!;
    while (token < tokens.count && tokens.start[token]! < start) token++;
    let from = token;
    while (token < tokens.count && tokens.start[token]! < end) {
      token++;
      const inside = token < tokens.count && tokens.start[token]! < end;
      if (!inside || token - from >= longest || startsSentence(tokens, token, from)) {
        if (count === first.length) makeRoom(2 * count);
        first[count] = from;
        last[count] = token;
        block[count++] = index;
        from = token;
      }
    }
  }
  const start = new Int32Array(count);
  const end = new Int32Array(count);
  for (let sentence = 0; sentence < count; sentence++) {
    start[sentence] = tokens.start[first[sentence]!]!;
    end[sentence] = endOf(tokens, last[sentence]! - 1);
  }
  const firstToken = first.slice(0, count);
  const endToken = last.slice(0, count);
  const sentences = {
    count,
    start,
    end,
    firstToken,
    endToken,
    block: block.slice(0, count),
    ofToken: tokenMap(tokens.count, firstToken, endToken),
  };
  if (first.length > usual) makeRoom(usual);
  return sentences;
}

/** Room for so many sentences; those that there are stay, as far as there is room. */
function makeRoom(sentences: number): void {
  const resized = (old: Int32Array) => {
    const fresh = new Int32Array(sentences);
    fresh.set(old.subarray(0, sentences));
    return fresh;
  };
  first = resized(first);
  last = resized(last);
  block = resized(block);
}

/** Do both tokens stand in the same sentence, or both in none? */
export function isSameSentence(
  { sentences }: { readonly sentences: Sentences },
  a: number,
  b: number,
): boolean {
  return indexAt(sentences.ofToken, a) === indexAt(sentences.ofToken, b);
}
