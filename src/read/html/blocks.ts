import type { BlockKind } from '../../article.js';
import { type Zone, zoneOf } from './zones.js';

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
  /** In an `h1`. */
  readonly isTitle: boolean;
  /** Numbers of the open `article`, `main` and body elements, outermost first. */
  readonly containers: readonly number[];
}

/** What of a DOM node the walk needs: any DOM's nodes have it. */
export interface DomNode {
  /** 1 for an element, 3 for a text. */
  readonly nodeType: number;
  /** Of an element. */
  readonly localName: string;
  /** Of a text. */
  readonly textContent: string;
  /** Of an element. */
  readonly childNodes: ArrayLike<DomNode>;
  readonly nextSibling: DomNode | null;
  readonly parentNode: DomNode | null;
  getAttribute(name: string): string | null;
}

const blockTags = new Set(
  (
    'address article aside blockquote body center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p ' +
    'pre section summary table tbody td tfoot th thead tr ul'
  ).split(' '),
);
const skippedTags = new Set(
  'script style noscript template svg iframe object button select textarea head video audio canvas math'.split(
    ' ',
  ),
);
const headingTag = /^h[1-6]$/;
/** Elements that give the blocks in them their kind; headings are counted apart. */
const countedTags = ['h1', 'pre', 'a', 'figure', 'figcaption', 'blockquote', 'li', 'dd'] as const;

/** Collects the text of a tree block by block, without recursion; text of adjacent blocks is never glued together. */
export function pageBlocks(root: DomNode): PageBlock[] {
  const collector = new Collector();
  let node: DomNode | null = root;
  while (node !== null) {
    const isOpen = collector.enter(node);
    const child: DomNode | undefined = isOpen ? node.childNodes[0] : undefined;
    if (child) {
      node = child;
      continue;
    }
    collector.leave(node, isOpen);
    while (node !== null && node !== root && !node.nextSibling) {
      node = node.parentNode;
      if (node) collector.leave(node, true);
    }
    node = node === root || node === null ? null : node.nextSibling;
  }
  return collector.finished();
}

/** The state of the walk: the open block's text and what it stands in. */
class Collector {
  readonly #blocks: PageBlock[] = [];
  /** How many of the elements that matter are open. */
  readonly #inside = new Map<string, number>(countedTags.map((tag) => [tag, 0]));
  /** Of every open element. */
  readonly #zones: Zone[] = [];
  /** Numbers of the open containers. */
  #containers: readonly number[] = [];
  #containerCount = 0;
  #headings = 0;
  #asides = 0;
  #outsides = 0;
  #text = '';
  /** Of the text without the blanks at its end, which a break asks for: cut off each time, they would cost a copy of it. */
  #length = 0;
  #last = '';
  #linked = 0;
  #breaks = 0;

  /** Returns whether the node's children are to be read. */
  enter(node: DomNode): boolean {
    if (node.nodeType === 3) {
      this.#addText(node.textContent);
      return false;
    }
    const tag = node.localName;
    if (skippedTags.has(tag)) return false;
    if (tag === 'br') this.#lineBreak();
    if (blockTags.has(tag)) this.#flush();
    this.#count(tag, 1);
    this.#enterZone(node, tag);
    return true;
  }

  leave(node: DomNode, isOpen: boolean): void {
    if (!isOpen) return;
    const tag = node.localName;
    if (blockTags.has(tag)) this.#flush();
    this.#count(tag, -1);
    this.#leaveZone();
  }

  finished(): PageBlock[] {
    this.#flush();
    return this.#blocks;
  }

  #enterZone(node: DomNode, tag: string): void {
    const zone = zoneOf(node, tag);
    this.#zones.push(zone);
    if (zone.isAside) this.#asides++;
    if (zone.isOutside) this.#outsides++;
    if (zone.isContainer) this.#containers = [...this.#containers, ++this.#containerCount];
  }

  #leaveZone(): void {
    const zone = this.#zones.pop()!;
    if (zone.isAside) this.#asides--;
    if (zone.isOutside) this.#outsides--;
    if (zone.isContainer) this.#containers = this.#containers.slice(0, -1);
  }

  #count(tag: string, change: 1 | -1): void {
    if (headingTag.test(tag)) this.#headings += change;
    const open = this.#inside.get(tag);
    if (open !== undefined) this.#inside.set(tag, open + change);
  }

  #isIn(tag: (typeof countedTags)[number]): boolean {
    return this.#inside.get(tag)! > 0;
  }

  #addText(raw: string): void {
    const filled = raw.trimEnd();
    if (filled !== '') {
      this.#breaks = 0;
      this.#length = this.#text.length + filled.length;
      this.#last = filled.at(-1)!;
    }
    this.#text += this.#isIn('pre') ? raw.replace(/\n/g, '\u2028') : raw;
    if (this.#isIn('a')) this.#linked += raw.trim().length;
  }

  /** One break is a line of the same paragraph, unless that line ends a sentence; two are a paragraph's end. */
  #lineBreak(): void {
    const endsLine = this.#length > 60 && /[.!?…"”»’)]/.test(this.#last);
    if (++this.#breaks > 1 || endsLine) this.#flush();
    else this.#text += '\u2028';
  }

  #flush(): void {
    const text = tidy(this.#text);
    if (text !== '')
      this.#blocks.push({
        text,
        kind: this.#kind(),
        linked: this.#linked,
        inFigure: this.#isIn('figure') || this.#isIn('figcaption'),
        isAside: this.#asides > 0,
        isOutside: this.#outsides > 0,
        isTitle: this.#isIn('h1'),
        containers: this.#containers,
      });
    this.#text = '';
    this.#length = 0;
    this.#last = '';
    this.#linked = 0;
  }

  #kind(): BlockKind {
    if (this.#headings > 0) return 'heading';
    if (this.#isIn('blockquote')) return 'quote';
    if (this.#isIn('figcaption')) return 'caption';
    return this.#isIn('li') || this.#isIn('dd') ? 'list' : 'paragraph';
  }
}

/** White space to single spaces, line breaks of the author (held as U+2028 so far) to newlines. */
function tidy(raw: string): string {
  return raw
    .replace(/[^\S\u2028]+/g, ' ')
    .split('\u2028')
    .map((line) => line.trim())
    .join('\n')
    .trim()
    .replace(/\n{3,}/g, '\n\n');
}
