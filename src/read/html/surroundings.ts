import type { BlockKind } from '../../article.js';
import type { DomNode } from './dom-node.js';
import { type Zone, zoneOf } from './zones.js';

/** Elements that give the blocks in them their kind; headings are counted apart. */
const countedTags = [
  'h1',
  'p',
  'pre',
  'a',
  'figure',
  'table',
  'figcaption',
  'blockquote',
  'li',
  'dd',
] as const;
const headingTag = /^h[1-6]$/;

/** What a place in a tree stands in, kept while the tree is walked. */
export interface Surroundings {
  /** How many of the elements that matter are open. */
  readonly inside: Map<string, number>;
  /** Of every open element. */
  readonly zones: Zone[];
  /** Elements so far that have a number. */
  elementCount: number;
  /** Numbers of the open `article`, `main` and body elements, outermost first. */
  containers: readonly number[];
  /** The same of those that make what is in them an aside, or no part of any article. */
  asides: readonly number[];
  outsides: readonly number[];
  headings: number;
  /** Open elements that hold a standfirst. */
  standfirsts: number;
}

/** Of the root. */
export function newSurroundings(): Surroundings {
  return {
    inside: new Map(countedTags.map((tag) => [tag, 0])),
    zones: [],
    elementCount: 0,
    containers: [],
    asides: [],
    outsides: [],
    headings: 0,
    standfirsts: 0,
  };
}

/** The walk goes into the element; each is left again. */
export function enterElement(around: Surroundings, node: DomNode): void {
  count(around, node.localName, 1);
  const zone = zoneOf(node, node.localName);
  around.zones.push(zone);
  if (zone.isStandfirst) around.standfirsts++;
  if (!zone.isAside && !zone.isOutside && !zone.isContainer) return;
  const number = ++around.elementCount;
  if (zone.isAside) around.asides = [...around.asides, number];
  if (zone.isOutside) around.outsides = [...around.outsides, number];
  if (zone.isContainer) around.containers = [...around.containers, number];
}

export function leaveElement(around: Surroundings, node: DomNode): void {
  count(around, node.localName, -1);
  const zone = around.zones.pop()!;
  if (zone.isStandfirst) around.standfirsts--;
  if (zone.isAside) around.asides = around.asides.slice(0, -1);
  if (zone.isOutside) around.outsides = around.outsides.slice(0, -1);
  if (zone.isContainer) around.containers = around.containers.slice(0, -1);
}

function count(around: Surroundings, tag: string, change: 1 | -1): void {
  if (headingTag.test(tag)) around.headings += change;
  const open = around.inside.get(tag);
  if (open !== undefined) around.inside.set(tag, open + change);
}

/** Is such an element open? */
export function isIn({ inside }: Surroundings, tag: (typeof countedTags)[number]): boolean {
  return inside.get(tag)! > 0;
}

/** Longer texts with a final stop are prose, whatever they stand in: standfirsts, and all that follows a heading whose end tag is wrong. */
const longestHeading = 120;

/** The kind of a block that stands here. */
export function kindIn(around: Surroundings, text: string): BlockKind {
  if (around.headings > 0 && !isProseIn(around, text)) return 'heading';
  if (isIn(around, 'blockquote')) return 'quote';
  if (isIn(around, 'figcaption')) return 'caption';
  return isIn(around, 'li') || isIn(around, 'dd') ? 'list' : 'paragraph';
}

function isProseIn(around: Surroundings, text: string): boolean {
  return /[.!?”"]$/.test(text) && (text.length > longestHeading || isIn(around, 'p'));
}
