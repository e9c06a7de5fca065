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

/** A class or id that says: the names of the writers. */
export const bylineClass =
  /(?:^|[\s_-])(?:byline|authors?|authorname|autor|autoren|autorenzeile|auteurs?|writer|reporter|submitted|fn)(?:$|[\s_-])/i;
/** The address of a page about a writer. */
const authorAddress =
  /\/(?:authors?|auteurs?|autor|autor(?:en|es|in)|writers?|contributors?|columnists?|reporters?|journalists?|redakteure?|newsteam|byline|by)\/[^/?#]+\/?$/i;

/** Does the element lead to a page about a writer? */
export function leadsToAuthor(tag: string, { href }: Attributes): boolean {
  return tag === 'a' && href !== undefined && authorAddress.test(href.slice(-200));
}

/** A class or id that says: comments, other stories. `has-sidebar` and `comments-open` stand on the frame of the whole page, `widget Blog` on the posts of Blogger. */
export const otherClass =
  /(?<!\b(?:has|no|with|without)[-_]|elementor-)(?:comment|respond|reply|sidebar|related|widget(?! blog\b))(?!s?[-_](?:open|closed|none))/i;
/** A class or id that says: the date, or the line that it stands in. */
export const dateClass =
  /(?:^|[\s_-])(?:date|datum|entry-date|post-date|pubdate|published|publish-date|timestamp|date-header|posted-on|postdate|entry-meta|post-meta|article-date|meta-date|byline)(?:$|[\s_-])/i;

/** The start tag’s attributes that somebody reads, escaped, with a blank before each; of an address only whether it leads elsewhere. */
export function keptOf(tag: string, attributes: Attributes): string {
  let out = '';
  for (const name of keptAttributes) {
    const value = attributes[name];
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
}

/** The time that an element gives in figures; null where it has only words. */
export function timeOf(attributes: Attributes): PageTime | null {
  const value =
    attributes.datetime ||
    attributes.content ||
    (attributes.class?.includes('published') && attributes.title);
  if (!value) return null;
  const hint = `${attributes.class ?? ''} ${attributes.itemprop ?? ''}`.toLowerCase();
  const isUpdate = /updated|modified/.test(hint) && !/published/.test(hint);
  const isPublication = !isUpdate && (/pub|entry-date/.test(hint) || 'pubdate' in attributes);
  return { value, isPublication, isUpdate };
}
