import type { BlockKind } from '../../article.js';

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
  /** In an element whose class says that it holds a standfirst. */
  readonly isStandfirst: boolean;
  /** In an `h1`. */
  readonly isTitle: boolean;
  /** Numbers of the open `article`, `main` and body elements, outermost first. */
  readonly containers: readonly number[];
}
