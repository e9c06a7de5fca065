import { isRaggedEnd } from './article-blocks.js';
import type { PageBlock } from './page-block.js';

/** Blocks that a note about the authors has at most, each of so many characters. */
const reach = 6;
const longest = 600;

/**
 * The blocks without what a paper tells of the writers at the foot of a story: "Ann Lee is a reporter at The Echo.", "Ann Lee joined The Echo in 2014. …",
 * and what asks its readers for something around that.
 */
export function withoutAuthorNote(
  blocks: readonly PageBlock[],
  authors: readonly string[],
): readonly PageBlock[] {
  let end = blocks.length;
  let isFound = false;
  for (let at = end - 1; at > 1 && at >= blocks.length - reach; at--) {
    const block = blocks[at]!;
    if (authors.some((name) => isAbout(block.text, name))) {
      end = at;
      isFound = true;
    } else if (!isRaggedEnd(block) && !(isFound && at === end - 1 && block.kind === 'heading'))
      break;
  }
  while (end < blocks.length && isFound && end > 2 && isRaggedEnd(blocks[end - 1]!)) end--;
  return blocks.slice(0, end);
}

const verbs =
  /^,? (?:is|was|has|covers|covered|reports|writes|wrote|joined|works|worked|can be|studied|grew up|lives|began|started|ist|schreibt|arbeitet|berichtet|leitet|est|es|escribe)\b/;

function isAbout(text: string, name: string): boolean {
  const [first = ''] = name.split(' ', 1);
  if (text.length > longest || first === name || !text.startsWith(first)) return false;
  // With the letter of her second name: "Ann B. Lee is …".
  const told = text.startsWith(name) ? text : text.replace(/^(\S+) \p{Lu}\.(?= )/u, '$1');
  if (!told.startsWith(name)) return false;
  const rest = told.slice(name.length, name.length + 20);
  return rest === '' || verbs.test(rest);
}
