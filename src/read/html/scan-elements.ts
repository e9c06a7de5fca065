import { authorPaths } from '../../words/page-classes.js';
import { wordSet } from '../../words/word-set.js';

export type Attributes = Readonly<Record<string, string>>;

/** Elements without text of the article. */
export const droppedTags = new Set(
  'script style noscript template svg iframe object embed select textarea option video audio canvas map math input button img picture source link meta base param track wbr col area title rt rp'.split(
    ' ',
  ),
);
/** Elements that have no end tag. */
export const emptyTags = new Set('br hr'.split(' '));
/** The page's frame is made anew, so that every page has one. */
export const frameTags = new Set('html head body'.split(' '));
const keptAttributes = ['class', 'id', 'itemprop', 'rel', 'role'];

const paths = wordSet(authorPaths);

/** Does the element lead to a page about a writer, like `/authors/ann-lee`, `/staff/104/ann-lee`? */
export function leadsToAuthor(tag: string, { href }: Attributes): boolean {
  if (tag !== 'a' || href === undefined || /[?#]/.test(href)) return false;
  const path = href.slice(-200).toLowerCase().split('/');
  const at = path.length - (path.at(-1) === '' ? 3 : 2);
  if (at < 1 || path[at + 1] === '') return false;
  return paths.has(path[at]!) || (/^\d+$/.test(path[at]!) && paths.has(path[at - 1]!));
}

/** A class or id that says: comments, other stories. `has-sidebar` and `comments-open` stand on the frame of the whole page, `widget Blog` on the posts of Blogger. */
export const otherClass =
  /(?<!\b(?:has|no|with|without)[-_]|elementor-)(?:comment|respond|reply|sidebar|related|recommend|most[-_]?read|more[-_]?(?:stories|news|from)|read[-_]?next|trending|widget(?! blog\b))(?!s?[-_](?:open|closed|none))/i;
/** Where sites whose classes are made up by software say what an element is: `data-testid="Byline"`. */
const roleAttributes = ['data-testid', 'data-component', 'data-qa', 'data-gu-name'];

/** The attributes with what those say added to the classes. */
export function withRoles(attributes: Attributes): Attributes {
  let roles = '';
  for (const name of roleAttributes) {
    const role = attributes[name];
    if (role) roles += ` ${role}`;
  }
  return roles === '' ? attributes : { ...attributes, class: `${attributes.class ?? ''}${roles}` };
}

const oldTags = new Set('font u s tt big strike nobr acronym'.split(' '));

/** What the element is called for Readability, which knows few of the old ones as parts of a line, and drops the breaks between two of them. */
export function nameOf(tag: string): string {
  return oldTags.has(tag) ? 'span' : tag;
}

/** Readability takes what is called `subheader` for the header of a page. */
const subheading = /^h[2-6]$/;

/** The start tag’s attributes that somebody reads, escaped, with a blank before each; of an address only whether it leads elsewhere. */
export function keptOf(tag: string, attributes: Attributes): string {
  let out = '';
  for (const name of keptAttributes) {
    const given = attributes[name];
    const value =
      name === 'class' && given && subheading.test(tag)
        ? given.replaceAll('header', 'heading')
        : given;
    if (value) out += ` ${name}="${escapeText(value).replace(/"/g, '&quot;')}"`;
  }
  if (tag === 'a' && attributes.href)
    out += attributes.href.startsWith('#') ? ' href="#"' : ' href="/"';
  if (attributes.style && /display\s?:\s?none/i.test(attributes.style.slice(0, 200)))
    out += ' hidden=""';
  else if ('hidden' in attributes) out += ' hidden=""';
  return out;
}

/** Text as markup. */
export function escapeText(text: string): string {
  return /[&<>]/.test(text)
    ? text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')
    : text;
}

/** A `time` or `abbr` element that gives its time for machines. */
export interface PageTime {
  /** As written there. */
  readonly value: string;
  /** Its class, itemprop or `pubdate` says that it is the publication. */
  readonly isPublication: boolean;
  readonly isUpdate: boolean;
}

export interface PlacedTime extends PageTime {
  /** It stands below the first headline, outside of comments and other stories. */
  readonly isBelowHeadline: boolean;
  readonly isFar: boolean;
}

/** What "3 hours ago" is short for. */
const isMoment = /^\d{4}-\d\d-\d\dT\d\d:/;

/** The time that an element gives in figures; null where it has only words. */
export function timeOf(tag: string, attributes: Attributes): PageTime | null {
  const value =
    attributes.datetime ||
    attributes.content ||
    (attributes.class?.includes('published') && attributes.title) ||
    (tag === 'abbr' && isMoment.test(attributes.title ?? '') && attributes.title);
  if (!value) return null;
  const hint = `${attributes.class ?? ''} ${attributes.itemprop ?? ''}`.toLowerCase();
  const isStamped = 'pubdate' in attributes;
  const isUpdate = /updated|modified/.test(hint) && !/published/.test(hint) && !isStamped;
  const isPublication = !isUpdate && (/pub|entry-date/.test(hint) || isStamped);
  return { value, isPublication, isUpdate };
}
