import type { BlockKind } from '../../article.js';

/** A run of text of a page that stands in one block element. */
export interface PageBlock {
  readonly text: string;
  readonly kind: BlockKind;
  /** Characters that are link text. */
  readonly linked: number;
  /** In a figure, table cell or aside: what the filter looks at. */
  readonly inFigure: boolean;
  readonly inAside: boolean;
  readonly inCell: boolean;
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
  readonly nodeType: number;
  readonly localName?: string;
  readonly textContent?: string | null;
  readonly childNodes?: ArrayLike<DomNode>;
  readonly nextSibling: DomNode | null;
  readonly parentNode: DomNode | null;
  getAttribute?(name: string): string | null;
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

/** Collects the text of a tree block by block, without recursion; text of adjacent blocks is never glued together. */
export function pageBlocks(root: DomNode): PageBlock[] {
  const collector = new Collector();
  let node: DomNode | null = root;
  while (node !== null) {
    const isOpen = collector.enter(node);
    const child: DomNode | undefined = isOpen ? node.childNodes?.[0] : undefined;
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
  readonly #inside = new Map<string, number>();
  readonly #containers: { readonly node: DomNode; readonly number: number }[] = [];
  #numbers: readonly number[] = [];
  #count = 0;
  #asides = 0;
  #outsides = 0;
  #text = '';
  #linked = 0;
  #breaks = 0;

  /** Returns whether the node's children are to be read. */
  enter(node: DomNode): boolean {
    if (node.nodeType === 3) {
      this.#addText(node.textContent ?? '');
      return false;
    }
    const tag = node.nodeType === 1 ? (node.localName ?? '') : '';
    if (skippedTags.has(tag)) return false;
    if (tag === 'br') this.#lineBreak();
    if (blockTags.has(tag)) this.#flush();
    this.#inside.set(tag, (this.#inside.get(tag) ?? 0) + 1);
    if (tag !== '') this.#enterZone(node, tag);
    return true;
  }

  leave(node: DomNode, isOpen: boolean): void {
    if (!isOpen || node.nodeType !== 1) return;
    const tag = node.localName ?? '';
    if (blockTags.has(tag)) this.#flush();
    this.#inside.set(tag, (this.#inside.get(tag) ?? 1) - 1);
    this.#leaveZone(node, tag);
  }

  finished(): PageBlock[] {
    this.#flush();
    return this.#blocks;
  }

  #enterZone(node: DomNode, tag: string): void {
    if (isAside(node, tag)) this.#asides++;
    if (isOutside(node, tag)) this.#outsides++;
    if (!isContainer(node, tag)) return;
    this.#containers.push({ node, number: ++this.#count });
    this.#numbers = this.#containers.map((container) => container.number);
  }

  #leaveZone(node: DomNode, tag: string): void {
    if (isAside(node, tag)) this.#asides--;
    if (isOutside(node, tag)) this.#outsides--;
    if (this.#containers.at(-1)?.node !== node) return;
    this.#containers.pop();
    this.#numbers = this.#containers.map((container) => container.number);
  }

  #isIn(tag: string): boolean {
    return (this.#inside.get(tag) ?? 0) > 0;
  }

  #addText(raw: string): void {
    const isBlank = raw.trim() === '';
    if (!isBlank) this.#breaks = 0;
    this.#text += this.#isIn('pre') ? raw.replace(/\n/g, '\u2028') : raw;
    if (this.#isIn('a')) this.#linked += raw.trim().length;
  }

  /** One break is a line of the same paragraph, unless that line ends a sentence; two are a paragraph's end. */
  #lineBreak(): void {
    if (++this.#breaks > 1 || endsLine(this.#text)) this.#flush();
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
        inAside: this.#isIn('aside'),
        inCell: this.#isIn('td') || this.#isIn('th'),
        isAside: this.#asides > 0,
        isOutside: this.#outsides > 0,
        isTitle: this.#isIn('h1'),
        containers: this.#numbers,
      });
    this.#text = '';
    this.#linked = 0;
  }

  #kind(): BlockKind {
    for (const [tag, count] of this.#inside)
      if (count > 0 && headingTag.test(tag)) return 'heading';
    if (this.#isIn('blockquote')) return 'quote';
    if (this.#isIn('figcaption')) return 'caption';
    return this.#isIn('li') || this.#isIn('dd') ? 'list' : 'paragraph';
  }
}

const asideTags = new Set('nav footer aside form menu dialog'.split(' '));
const asideClass =
  /(?:^|[\s_-])(?:comments?|commentlist|sidebar|related|share|sharing|social|footer|breadcrumbs?|pagination|newsletter|cookies?|consent|promo|teaser|teasers|widget|menu|nav|navigation|navbar|masthead|popup|modal|disqus|recommended|recommendations|advert|ads|banner|respond|tags|author-box|authorbox)(?:$|[\s_-])/i;
const outsideClass =
  /(?:^|[\s_-])(?:related|footer|nav|navigation|navbar|newsletter|breadcrumbs?|pagination|cookies?|consent|recommended|recommendations|disqus|popup|modal|promo|share|sharing|social-share|sharedaddy|tags|taglist|tag-list|byline|entry-meta|post-meta|caption|captions|wp-caption|wp-caption-text|credit|credits|figcaption|img-caption|image-caption|copyright|legend|bildunterschrift|author-?box|author-?bio|most-?read|outbrain|taboola)(?:$|[\s_-])/i;
const containerClass =
  /(?:^|[\s_-])(?:entry-content|post-content|article-content|article-body|articlebody|story-body|post-body|content-body|entry|article-text)(?:$|[\s_-])/i;

function isAside(node: DomNode, tag: string): boolean {
  if (asideTags.has(tag)) return true;
  if (tag === 'body' || tag === 'html' || tag === 'article' || tag === 'main') return false;
  return asideClass.test(nameOf(node));
}

function isOutside(node: DomNode, tag: string): boolean {
  if (tag === 'nav' || tag === 'footer' || tag === 'aside') return true;
  if (tag === 'body' || tag === 'html' || tag === 'article' || tag === 'main') return false;
  return outsideClass.test(nameOf(node));
}

function isContainer(node: DomNode, tag: string): boolean {
  if (tag === 'article' || tag === 'main' || tag === 'body') return true;
  if (node.getAttribute?.('itemprop')?.toLowerCase() === 'articlebody') return true;
  return node.getAttribute?.('role') === 'main' || containerClass.test(nameOf(node));
}

/** Class and id, for looking at. */
function nameOf(node: DomNode): string {
  const classes = node.getAttribute?.('class') ?? '';
  const id = node.getAttribute?.('id') ?? '';
  return classes === '' && id === '' ? '' : `${classes} ${id}`.slice(0, 300);
}

function endsLine(text: string): boolean {
  const end = text.trimEnd();
  return end.length > 60 && /[.!?…"”»’)]/.test(end.slice(-1));
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
