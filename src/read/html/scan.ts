import { addToCaptures, type Captures, capture, divideCaptures, endCaptures } from './captures.js';
import { readElement } from './element-fields.js';
import { type ElementFields, noFields } from './found-fields.js';
import type { PageScan } from './page-scan.js';
import { parseMarkup } from './parse-markup.js';
import {
  type Attributes,
  droppedTags,
  emptyTags,
  escapeText,
  frameTags,
  keptOf,
  nameOf,
  withRoles,
} from './scan-elements.js';

type Part = 'page' | 'template';

/** A pass under way. */
interface Scan {
  readonly part: Part;
  readonly fields: ElementFields;
  readonly captures: Captures;
  /** The page as it is kept, in pieces. */
  readonly out: string[];
  readonly texts: string[];
  /** Where in `out` the last text stands, if that was an initial; else -1. */
  initialAt: number;
  /** Blanks stand behind it, in the same paragraph. */
  isParted: boolean;
  /** A paragraph has begun behind it. */
  isAbove: boolean;
  /** Of every open level: the elements in it so far. */
  readonly children: number[];
  level: number;
  /** Level of the outermost open element that is dropped, 0 outside of one. */
  dropLevel: number;
  depth: number;
  elements: number;
  siblings: number;
  escapes: number;
}

/** Reads a page in one pass. */
export function scanPage(html: string): PageScan {
  const { fields, out, depth, elements, siblings, escapes, texts } = scan(html, 'page');
  const datesAbove: string[] = [];
  for (const { list, texts: before } of fields.above)
    for (const each of before) (list === fields.dates ? datesAbove : list).push(each);
  const { signed, authors, farAuthors, dates, farDates, ...rest } = fields;
  const { commentLevel, readerLevel, pictureLevel, above, below, ...others } = rest;
  return {
    ...others,
    authors: [...signed, ...authors, ...(areOne(farAuthors) ? farAuthors : [])],
    dates: [...dates, ...(new Set(farDates).size === 1 ? farDates : [])],
    datesAbove,
    html: `<html><head></head><body>${out.join('')}</body></html>`,
    depth,
    elements,
    siblings,
    escapes,
    texts,
  };
}

/** "Ann Lee", "Posted by Ann Lee": does each hold the shortest? */
function areOne(texts: readonly string[]): boolean {
  const named = texts.filter((text) => text !== '');
  const shortest = named.reduce(
    (best, text) => (text.length < best.length ? text : best),
    named[0] ?? '',
  );
  return named.every((text) => text.includes(shortest));
}

function scan(html: string, part: Part): Scan {
  const scan: Scan = {
    part,
    fields: noFields(),
    captures: { open: [] },
    out: [],
    texts: [],
    initialAt: -1,
    isParted: false,
    isAbove: false,
    children: [0],
    level: 0,
    dropLevel: 0,
    depth: 0,
    elements: 0,
    siblings: 0,
    escapes: 0,
  };
  parseMarkup(
    html,
    {
      open: (tag, attributes) => open(scan, tag, attributes),
      text: (text) => addText(scan, text),
      close: (tag) => close(scan, tag),
    },
    {},
  );
  return scan;
}

function open(scan: Scan, tag: string, given: Attributes): void {
  const attributes = withRoles(given);
  const siblings = ++scan.children[scan.level]!;
  if (siblings > scan.siblings) scan.siblings = siblings;
  const level = ++scan.level;
  scan.children[level] = 0;
  scan.elements++;
  if (tag === 'p') {
    scan.isParted = false;
    scan.isAbove = true;
  }
  if (level > scan.depth) scan.depth = level;
  divideCaptures(scan.captures, tag);
  if (tag === 'script' && /^text\/(?:x-)?template/i.test(attributes.type ?? ''))
    capture(scan.captures, tag, level, (text) => addTemplate(scan, text));
  readElement(scan.fields, scan.captures, { tag, attributes, level });
  if (scan.dropLevel > 0) return;
  if (droppedTags.has(tag)) {
    scan.dropLevel = level;
    return;
  }
  if (frameTags.has(tag)) return;
  scan.out.push(`<${nameOf(tag)}${keptOf(tag, attributes)}${emptyTags.has(tag) ? '/' : ''}>`);
}

function addText(scan: Scan, text: string): void {
  addToCaptures(scan.captures, text, scan.dropLevel);
  if (scan.dropLevel > 0) return;
  const said = text.trim();
  // White space lays out the source of the page, not what readers see.
  if (scan.fields.hasHeading) scan.fields.below += said.length;
  const whole = scan.initialAt < 0 || scan.isParted ? text : withInitial(scan, text);
  const escaped = escapeText(whole);
  scan.escapes += escaped.length - whole.length;
  if (said !== '') {
    scan.initialAt = initial.test(text) ? scan.out.length : -1;
    scan.isParted = false;
    scan.isAbove = false;
  } else scan.isParted = true;
  scan.out.push(escaped);
  if (said !== '') scan.texts.push(whole);
}

/** A capital by itself that is no word: "T", "“W". */
const initial = /^\s{0,9}["“„«]?(?![AIO]\b)\p{Lu}\s{0,9}$/u;

/** The rest of a paragraph, not a login below its picture. */
const shortestOpening = 40;

/** The initial of a story may stand in an element of its own, before its paragraph: `<span>T</span><p>he pier …`, `<span>T</span><p><a>he pier</a> …`. */
function withInitial({ out, texts, initialAt, isAbove }: Scan, text: string): string {
  const letter = out[initialAt]!.trim();
  if (!/^\p{Ll}/u.test(text)) return text;
  if (text.length < shortestOpening && !(isAbove && !isLetterOf(text, letter))) return text;
  out[initialAt] = '';
  texts.pop();
  return letter + text;
}

/** The login "mlee" beside the letter of its picture. */
function isLetterOf(text: string, letter: string): boolean {
  return letter.toLowerCase().endsWith(text[0]!);
}

function close(scan: Scan, tag: string): void {
  const { level } = scan;
  endCaptures(scan.captures, level);
  divideCaptures(scan.captures, tag);
  if (scan.dropLevel === 0) {
    if (!emptyTags.has(tag) && !frameTags.has(tag)) scan.out.push(`</${nameOf(tag)}>`);
  } else if (scan.dropLevel === level) scan.dropLevel = 0;
  if (scan.fields.commentLevel === level) scan.fields.commentLevel = 0;
  if (scan.fields.readerLevel === level) scan.fields.readerLevel = 0;
  if (scan.fields.pictureLevel === level) scan.fields.pictureLevel = 0;
  scan.level--;
}

/** Some blogs put their posts into a template that a script unfolds; there are none in it, whose nesting would have no end. */
function addTemplate({ part, out }: Scan, html: string): void {
  if (part === 'template' || !/<(?:p|br|div)\b/i.test(html)) return;
  out.push(`<div>${scan(html, 'template').out.join('')}</div>`);
}
