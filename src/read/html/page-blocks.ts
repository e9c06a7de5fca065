import { type Collector, enter, flush, leave } from './collector.js';
import type { DomNode } from './dom-node.js';
import { withoutFrames } from './frames.js';
import type { PageBlock } from './page-block.js';
import { newSurroundings } from './surroundings.js';

/** Collects the text of a tree block by block, without recursion; text of adjacent blocks is never glued together. */
export function pageBlocks(root: DomNode): PageBlock[] {
  const collector: Collector = {
    blocks: [],
    around: newSurroundings(),
    text: '',
    length: 0,
    last: '',
    linked: 0,
    breaks: 0,
    lastSpan: null,
    isJoint: false,
  };
  let node: DomNode | null = root;
  while (node !== null) {
    const isOpen = enter(collector, node);
    const child: DomNode | undefined = isOpen ? node.childNodes[0] : undefined;
    if (child) {
      node = child;
      continue;
    }
    leave(collector, node, isOpen);
    while (node !== null && node !== root && !node.nextSibling) {
      node = node.parentNode;
      if (node) leave(collector, node, true);
    }
    node = node === root || node === null ? null : node.nextSibling;
  }
  flush(collector);
  return withoutFrames(collector.blocks);
}
