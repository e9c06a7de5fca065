import type { BlockKind } from '../../article.js';
import { type Collector, enter, flush, leave } from './collector.js';
import type { DomNode } from './dom-node.js';
import { withoutFrames } from './frames.js';
import { newSurroundings } from './surroundings.js';

/** A run of text of a page that stands in one block element. */
export interface PageBlock {
  readonly text: string;
  readonly kind: BlockKind;
  /** Characters that are link text. */
  readonly linked: number;
  readonly inFigure: boolean;
  /** In navigation, a footer, a form or an element whose class says "comments", "sidebar", "share" … */
  readonly isAside: boolean;
  /** In an element that is never part of an article, wherever it stands: navigation, "related", a newsletter form, a box about the author. */
  readonly isOutside: boolean;
  /** Numbers of the elements that make it the one and the other, outermost first. */
  readonly asides: readonly number[];
  readonly outsides: readonly number[];
  /** In an `h1`. */
  readonly isTitle: boolean;
  /** Numbers of the open `article`, `main` and body elements, outermost first. */
  readonly containers: readonly number[];
}

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
