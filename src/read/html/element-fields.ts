import { addTo } from '../add-to.js';
import { mayHoldState } from './assigned-state.js';
import { type Captures, capture } from './captures.js';
import { readClass } from './class-fields.js';
import { isFlight } from './flight.js';
import { type ElementFields, isFar, type Opened } from './found-fields.js';
import { type Attributes, timeOf } from './scan-elements.js';

/** That are looked at. */
const mostSubheadings = 6;
const mostStates = 20;
/** With the pieces that data may be handed over in. */
const mostPieces = 500;
/** Characters of a label with a date or two. */
const longestLabel = 120;

/** Reads what an element says by its attributes now, and by its text when it is closed. */
export function readElement(fields: ElementFields, captures: Captures, element: Opened): void {
  const { tag, attributes, level } = element;
  if (fields.readerLevel === 0 && isReaders(attributes)) fields.readerLevel = level;
  if (tag === 'html') fields.language = attributes.lang || attributes['xml:lang'] || null;
  else if (tag === 'meta') readMeta(fields, attributes);
  else if (tag === 'link') readLink(fields, attributes);
  else if (tag === 'script') {
    if (/ld\+json/i.test(attributes.type ?? ''))
      capture(captures, tag, level, (text) => fields.jsonLd.push(text.replace(/\s+/g, ' ')));
    else if (attributes.type === 'application/json' && fields.states.length < mostStates)
      capture(captures, tag, level, (text) => fields.states.push(text));
    else if (!attributes.src && fields.states.length < mostPieces)
      capture(captures, tag, level, (text) => {
        if (isFlight(text) || (fields.states.length < mostStates && mayHoldState(text)))
          fields.states.push(text);
      });
  } else if (tag === 'title' && fields.title === '')
    capture(captures, tag, level, (text) => {
      fields.title ||= text;
    });
  else if (tag === 'h1' && fields.headings.length < 5)
    capture(captures, tag, level, (text) => fields.headings.push(text));
  else if (tag === 'h2' && fields.subheadings.length < mostSubheadings)
    capture(captures, tag, level, (text) => fields.subheadings.push(text));
  else if (tag === 'time' || tag === 'abbr' || (tag === 'span' && attributes.title))
    readTime(fields, tag, attributes);
  if (tag === 'meta') return;
  if (attributes['aria-label'] !== undefined) readLabel(fields, attributes['aria-label']);
  readItem(fields, captures, element);
  readClass(fields, captures, element);
}

/** Those of works that the page cites stand there too. */
const itemAuthor = 'itemprop:author';

function readMeta(fields: ElementFields, attributes: Attributes): void {
  const names =
    attributes.property || attributes.name || attributes.itemprop || attributes['http-equiv'];
  const content = attributes.content?.trim();
  if (!names || !content || (fields.readerLevel > 0 && attributes.itemprop)) return;
  const isItem = !attributes.property && !attributes.name && attributes.itemprop;
  for (const name of names.toLowerCase().split(/\s+/))
    addTo(fields.meta, isItem && name === 'author' ? itemAuthor : name, content);
}

function readTime(fields: ElementFields, tag: string, attributes: Attributes): void {
  const time = timeOf(tag, attributes);
  if (time === null) return;
  const isBelowHeadline = fields.hasHeading && fields.commentLevel === 0;
  fields.times.push({ ...time, isBelowHeadline, isFar: isFar(fields) });
}

/** An empty element may say it to those who listen: "Published: 8:12 a.m. ET May 4, 2021". */
function readLabel(fields: ElementFields, label: string): void {
  if (label.length > longestLabel || fields.commentLevel > 0 || isFar(fields)) return;
  if (/^(?:published|updated|posted)\b.{0,80}\d{4}/i.test(label)) fields.dates.push(label);
}

function readLink(fields: ElementFields, { rel, href }: Attributes): void {
  if (rel?.toLowerCase() === 'canonical' && href) fields.canonical ??= href;
}

/** A story that is a review is no property of something else. */
function isReaders({ itemscope, itemprop = '', itemtype = '' }: Attributes): boolean {
  if (itemscope === undefined) return false;
  return /\b(?:review|comment)s?\b/i.test(itemprop) || /\/(?:User)?Comments?$/i.test(itemtype);
}

function readItem(
  { items, readerLevel }: ElementFields,
  captures: Captures,
  { tag, attributes, level }: Opened,
): void {
  // RDFa: `property="schema:author"`.
  const named = attributes.itemprop || attributes.property?.replace(/(^|\s)\w+:/g, '$1');
  if (!named || readerLevel > 0) return;
  const value = attributes.content || attributes.datetime;
  for (const name of named.toLowerCase().split(/\s+/)) {
    if (value) addTo(items, name, value);
    else if (name === 'author' || name === 'datepublished')
      capture(captures, tag, level, (text) => addTo(items, name, text), true);
  }
}
