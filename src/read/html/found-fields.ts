import type { Attributes, PlacedTime } from './scan-elements.js';

/** What the elements of a page say of it, as far as they were read. */
export interface ElementFields {
  readonly meta: Map<string, string[]>;
  readonly items: Map<string, string[]>;
  readonly jsonLd: string[];
  readonly states: string[];
  readonly times: PlacedTime[];
  /** Texts of elements with `rel=author`, and of those whose class says byline. */
  readonly signed: string[];
  readonly authors: string[];
  /** The same far below the headline: of other stories, where they differ. */
  readonly farAuthors: string[];
  /** Of links to pages about writers. */
  readonly linked: string[];
  readonly dates: string[];
  /** The same far below the headline: of other stories, where they differ. */
  readonly farDates: string[];
  readonly headings: string[];
  /** The first h2: on pages whose h1 is the name of the site, the headline is among them. */
  readonly subheadings: string[];
  /** What those lists held when the first h1 was opened: of teasers, where there is more below it. */
  readonly above: { readonly list: string[]; readonly texts: readonly string[] }[];
  canonical: string | null;
  language: string | null;
  title: string;
  /** Level of the outermost open element that holds comments or other stories, 0 outside of them. */
  commentLevel: number;
  /** Level of the outermost open item that is a reader's: a review of what the page shows, a comment. */
  readerLevel: number;
  /** Level of the outermost open `figure`, 0 outside of one. */
  pictureLevel: number;
  /** An h1 has been opened. */
  hasHeading: boolean;
  /** Characters of text since then. */
  below: number;
}

/** An element that has just been opened. */
export interface Opened {
  readonly tag: string;
  readonly attributes: Attributes;
  readonly level: number;
}

/** Before the first element. */
export function noFields(): ElementFields {
  return {
    meta: new Map(),
    items: new Map(),
    jsonLd: [],
    states: [],
    times: [],
    signed: [],
    authors: [],
    farAuthors: [],
    linked: [],
    dates: [],
    farDates: [],
    headings: [],
    subheadings: [],
    above: [],
    canonical: null,
    language: null,
    title: '',
    commentLevel: 0,
    readerLevel: 0,
    pictureLevel: 0,
    hasHeading: false,
    below: 0,
  };
}

/** What stands so many characters below the headline is below the story. */
const farthest = 1500;

export function isFar({ below }: ElementFields): boolean {
  return below > farthest;
}

/** The headline begins here: what was found so far belongs to something else, where there is more below. */
export function startHeadline(fields: ElementFields): void {
  for (const list of [fields.signed, fields.authors, fields.dates])
    fields.above.push({ list, texts: list.splice(0) });
  fields.hasHeading = true;
  fields.below = 0;
}
