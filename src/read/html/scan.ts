import { parseMarkup } from './parse-markup.js';
import {
  type Attributes,
  addTo,
  bylineClass,
  dateClass,
  droppedTags,
  emptyTags,
  escapeText,
  frameTags,
  keptOf,
  type PageTime,
  timeOf,
} from './scan-elements.js';

/** What one pass over the raw page collects, before any tree is built. */
export interface PageScan {
  /** Meta name, property or itemprop in lower case → contents in order. */
  readonly meta: ReadonlyMap<string, readonly string[]>;
  /** Elements with an itemprop outside of `meta`: name → value or text. */
  readonly items: ReadonlyMap<string, readonly string[]>;
  /** The JSON-LD scripts as written. */
  readonly jsonLd: readonly string[];
  readonly times: readonly PageTime[];
  /** Texts of elements that say who wrote the page, outside of comments: `rel=author`, then `class=byline`. */
  readonly authors: readonly string[];
  /** Texts of elements whose class says that they hold the date. */
  readonly dates: readonly string[];
  readonly canonical: string | null;
  readonly language: string | null;
  readonly title: string;
  readonly headings: readonly string[];
  /** The page without scripts, controls, pictures and attributes that nobody reads: well-formed. */
  readonly html: string;
  /** Deepest nesting of elements. */
  readonly depth: number;
  readonly elements: number;
  /** Most elements side by side in one element. */
  readonly siblings: number;
  /** The text outside of scripts in order, for pages that no tree is built of. */
  readonly texts: readonly string[];
}

const mostText = 400;

/** A text being collected while its element is open. */
interface Capture {
  readonly tag: string;
  readonly level: number;
  readonly done: (text: string) => void;
  text: string;
}

export function scanPage(html: string): PageScan {
  return scan(html, 'page');
}

function scan(html: string, part: 'page' | 'template'): PageScan {
  const scanner = new Scanner(part);
  parseMarkup(
    html,
    {
      open: (tag, attributes) => scanner.open(tag, attributes),
      text: (text) => scanner.text(text),
      close: (tag) => scanner.close(tag),
    },
    {},
  );
  return scanner.finished();
}

class Scanner {
  readonly #meta = new Map<string, string[]>();
  readonly #items = new Map<string, string[]>();
  readonly #jsonLd: string[] = [];
  readonly #times: PageTime[] = [];
  readonly #authors: string[] = [];
  readonly #signed: string[] = [];
  readonly #dates: string[] = [];
  #commentLevel = 0;
  readonly #headings: string[] = [];
  readonly #out: string[] = [];
  #captures: Capture[] = [];
  #canonical: string | null = null;
  #language: string | null = null;
  #title = '';
  #level = 0;
  #depth = 0;
  #dropLevel = 0;
  #elements = 0;
  #siblings = 0;
  /** Of every open level: the elements in it so far. */
  readonly #children: number[] = [0];
  readonly #texts: string[] = [];
  readonly #part: 'page' | 'template';

  constructor(part: 'page' | 'template') {
    this.#part = part;
  }

  open(tag: string, attributes: Attributes): void {
    const siblings = ++this.#children[this.#level]!;
    if (siblings > this.#siblings) this.#siblings = siblings;
    this.#level++;
    this.#children[this.#level] = 0;
    this.#elements++;
    if (this.#level > this.#depth) this.#depth = this.#level;
    this.#readElement(tag, attributes);
    if (this.#dropLevel > 0) return;
    if (droppedTags.has(tag)) {
      this.#dropLevel = this.#level;
      return;
    }
    if (frameTags.has(tag)) return;
    this.#out.push(`<${tag}${keptOf(tag, attributes)}${emptyTags.has(tag) ? '/' : ''}>`);
  }

  text(text: string): void {
    for (const capture of this.#captures)
      if (capture.text.length < mostText || capture.tag === 'script') capture.text += text;
    if (this.#dropLevel > 0) return;
    this.#out.push(escapeText(text));
    if (text.trim() !== '') this.#texts.push(text);
  }

  close(tag: string): void {
    if (this.#captures.some((capture) => capture.level === this.#level)) this.#endCaptures();
    if (this.#dropLevel === 0) {
      if (!emptyTags.has(tag) && !frameTags.has(tag)) this.#out.push(`</${tag}>`);
    } else if (this.#dropLevel === this.#level) this.#dropLevel = 0;
    if (this.#commentLevel === this.#level) this.#commentLevel = 0;
    this.#level--;
  }

  finished(): PageScan {
    return {
      meta: this.#meta,
      items: this.#items,
      jsonLd: this.#jsonLd,
      times: this.#times,
      authors: [...this.#signed, ...this.#authors],
      dates: this.#dates,
      canonical: this.#canonical,
      language: this.#language,
      title: this.#title,
      headings: this.#headings,
      html: `<html><head></head><body>${this.#out.join('')}</body></html>`,
      depth: this.#depth,
      elements: this.#elements,
      siblings: this.#siblings,
      texts: this.#texts,
    };
  }

  #endCaptures(): void {
    const level = this.#level;
    for (const capture of this.#captures)
      if (capture.level === level) capture.done(capture.text.replace(/\s+/g, ' ').trim());
    this.#captures = this.#captures.filter((capture) => capture.level !== level);
  }

  #capture(tag: string, done: (text: string) => void): void {
    if (this.#captures.length < 8) this.#captures.push({ tag, level: this.#level, done, text: '' });
  }

  #readElement(tag: string, attributes: Attributes): void {
    if (tag === 'html') this.#language = attributes.lang || attributes['xml:lang'] || null;
    else if (tag === 'meta') this.#readMeta(attributes);
    else if (tag === 'link') this.#readLink(attributes);
    else if (tag === 'script') {
      if (/ld\+json/i.test(attributes.type ?? ''))
        this.#capture('script', (text) => this.#jsonLd.push(text));
      else if (/^text\/(?:x-)?template/i.test(attributes.type ?? ''))
        this.#capture('script', (text) => this.#addTemplate(text));
    } else if (tag === 'title' && this.#title === '')
      this.#capture(tag, (text) => (this.#title ||= text));
    else if (tag === 'h1' && this.#headings.length < 5)
      this.#capture(tag, (text) => this.#headings.push(text));
    else if (tag === 'time' || tag === 'abbr') this.#readTime(attributes);
    if (tag !== 'meta') this.#readItem(tag, attributes);
  }

  /** Some blogs put their posts into a template that a script unfolds; there are none in it, whose nesting would have no end. */
  #addTemplate(html: string): void {
    if (this.#part === 'template' || !/<(?:p|br|div)\b/i.test(html)) return;
    const inner = scan(html, 'template').html;
    this.#out.push(
      `<div>${inner.slice(inner.indexOf('<body>') + 6, inner.lastIndexOf('</body>'))}</div>`,
    );
  }

  #readMeta(attributes: Attributes): void {
    const names =
      attributes.property || attributes.name || attributes.itemprop || attributes['http-equiv'];
    const content = attributes.content?.trim();
    if (!names || !content) return;
    for (const name of names.toLowerCase().split(/\s+/)) addTo(this.#meta, name, content);
  }

  #readTime(attributes: Attributes): void {
    const time = timeOf(attributes);
    if (time !== null) this.#times.push(time);
  }

  #readLink(attributes: Attributes): void {
    if (attributes.rel?.toLowerCase() === 'canonical' && attributes.href)
      this.#canonical ??= attributes.href;
  }

  #readItem(tag: string, attributes: Attributes): void {
    if (attributes.itemprop) {
      const value = attributes.content || attributes.datetime;
      for (const name of attributes.itemprop.toLowerCase().split(/\s+/)) {
        if (value) addTo(this.#items, name, value);
        else if (name === 'author' || name === 'datepublished')
          this.#capture(tag, (text) => addTo(this.#items, name, text));
      }
    }
    this.#readClass(tag, attributes);
  }

  /** Byline and date by the class of the element; in comments they are those of readers. */
  #readClass(tag: string, attributes: Attributes): void {
    const classes = `${attributes.class ?? ''} ${attributes.id ?? ''}`.slice(0, 200);
    if (this.#commentLevel > 0 || tag === 'body' || tag === 'html') return;
    if (/comment|respond|reply|sidebar|related|widget/i.test(classes)) {
      this.#commentLevel = this.#level;
      return;
    }
    if (/\bauthor\b/i.test(attributes.rel ?? '') && this.#signed.length < 4)
      this.#capture(tag, (text) => this.#signed.push(text));
    else if (bylineClass.test(classes) && this.#authors.length < 6)
      this.#capture(tag, (text) => this.#authors.push(text));
    if (dateClass.test(classes) && this.#dates.length < 6)
      this.#capture(tag, (text) => this.#dates.push(text));
  }
}
