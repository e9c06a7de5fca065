import type { Block } from '../../../article.js';
import type { Language } from '../../../language/index.js';

/** Token ranges of the blocks, [from, to). */
export interface BlockTokens {
  readonly from: Int32Array;
  readonly to: Int32Array;
}

/** By way of the sentences, which are fewer than the tokens. */
export function blockTokens(blocks: readonly Block[], { sentences }: Language): BlockTokens {
  const { count, block, firstToken, endToken } = sentences;
  const from = new Int32Array(blocks.length);
  const to = new Int32Array(blocks.length);
  let sentence = 0;
  let token = 0;
  for (let index = 0; index < blocks.length; index++) {
    if (sentence < count && block[sentence] === index) token = firstToken[sentence]!;
    from[index] = token;
    while (sentence < count && block[sentence] === index) token = endToken[sentence++]!;
    to[index] = token;
  }
  return { from, to };
}
