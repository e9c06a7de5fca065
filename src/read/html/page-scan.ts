import type { PlacedTime } from './scan-elements.js';

/** What one pass over the raw page collects, before any tree is built. */
export interface PageScan {
  /** Meta name, property or itemprop in lower case → contents in order. */
  readonly meta: ReadonlyMap<string, readonly string[]>;
  /** Elements with an itemprop outside of `meta`: name → value or text. */
  readonly items: ReadonlyMap<string, readonly string[]>;
  /** The JSON-LD scripts as written. */
  readonly jsonLd: readonly string[];
  /** JSON that the page carries for its own scripts, as written. */
  readonly states: readonly string[];
  readonly times: readonly PlacedTime[];
  /** Texts of elements that say who wrote the page, outside of comments: `rel=author`, then `class=byline`. */
  readonly authors: readonly string[];
  /** Texts of links to pages about writers, outside of comments. */
  readonly linked: readonly string[];
  /** Texts of elements whose class says that they hold the date. */
  readonly dates: readonly string[];
  /** The same above the first h1, where papers also print what day it is. */
  readonly datesAbove: readonly string[];
  readonly canonical: string | null;
  readonly language: string | null;
  readonly title: string;
  readonly headings: readonly string[];
  /** The first h2. */
  readonly subheadings: readonly string[];
  /** The page without scripts, controls, pictures and attributes that nobody reads: well-formed. */
  readonly html: string;
  /** Deepest nesting of elements. */
  readonly depth: number;
  readonly elements: number;
  /** Most elements side by side in one element. */
  readonly siblings: number;
  /** Characters that `html` is longer by for the `<`, `>` and `&` of texts. */
  readonly escapes: number;
  /** The text outside of scripts in order, for pages that no tree is built of. */
  readonly texts: readonly string[];
}
