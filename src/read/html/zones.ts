import type { DomNode } from './dom-node.js';

/** What an open element makes of the blocks in it. */
export interface Zone {
  readonly isAside: boolean;
  readonly isOutside: boolean;
  readonly isContainer: boolean;
}

export function zoneOf(node: DomNode, tag: string): Zone {
  const isFrame = frameTags.has(tag);
  const name = nameOf(node);
  return {
    isAside: asideTags.has(tag) || (!isFrame && asideClass.test(name)),
    isOutside: outsideTags.has(tag) || (!isFrame && outsideClass.test(name)),
    isContainer: isContainer(node, tag, name),
  };
}

/** Their classes are those of the whole page. */
const frameTags = new Set('body html article main'.split(' '));
const asideTags = new Set('nav footer aside form menu dialog'.split(' '));
const outsideTags = new Set('nav footer aside'.split(' '));
const asideClass =
  /(?:^|[\s_-])(?:comments?|commentlist|sidebar|related|share|sharing|social|footer|breadcrumbs?|pagination|newsletter|cookies?|consent|promo|teaser|teasers|widget|menu|nav|navigation|navbar|masthead|popup|modal|disqus|recommended|recommendations|advert|ads|banner|respond|tags|author-box|authorbox)(?:$|[\s_-])/i;
const outsideClass =
  /(?:^|[\s_-])(?:related|footer|nav|navigation|navbar|newsletter|breadcrumbs?|pagination|cookies?|consent|recommended|recommendations|disqus|popup|modal|promo|share|sharing|social-share|sharedaddy|tags|taglist|tag-list|byline|entry-meta|post-meta|caption|captions|wp-caption|wp-caption-text|credit|credits|figcaption|img-caption|image-caption|copyright|legend|bildunterschrift|author-?box|author-?bio|most-?read|outbrain|taboola)(?:$|[\s_-])/i;
const containerClass =
  /(?:^|[\s_-])(?:entry-content|post-content|article-content|article-body|articlebody|story-body|post-body|content-body|entry|article-text)(?:$|[\s_-])/i;

function isContainer(node: DomNode, tag: string, name: string): boolean {
  if (tag === 'article' || tag === 'main' || tag === 'body') return true;
  if (node.getAttribute('itemprop')?.toLowerCase() === 'articlebody') return true;
  return node.getAttribute('role') === 'main' || containerClass.test(name);
}

/** Class and id, for looking at. */
function nameOf(node: DomNode): string {
  const classes = node.getAttribute('class') ?? '';
  const id = node.getAttribute('id') ?? '';
  return classes === '' && id === '' ? '' : `${classes} ${id}`.slice(0, 300);
}
