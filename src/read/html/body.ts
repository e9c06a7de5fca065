import { Readability } from '@mozilla/readability';
import JSDOMParser from '@mozilla/readability/JSDOMParser.js';
import type { RawDate, Warning } from '../../article.js';
import { articleBlocks } from './article-blocks.js';
import { betterContainer } from './container.js';
import type { DomNode } from './dom-node.js';
import { withCaptions } from './gallery.js';
import { missedLead } from './lead.js';
import type { PageBlock } from './page-block.js';
import { pageBlocks } from './page-blocks.js';
import type { PageScan } from './page-scan.js';
import { isProse } from './prose.js';
import { withoutRepeats } from './repeats.js';
import { signedAbove } from './signed-above.js';
import { signedBelow } from './signed-below.js';
import { dateAbove } from './visible-date.js';

export interface PageBody {
  readonly blocks: readonly PageBlock[];
  readonly warnings: readonly Warning[];
  /** The date seen above the article. */
  readonly dates: readonly RawDate[];
  /** The names right above it, else at its foot. */
  readonly signed: readonly string[];
}

/** Deeper pages are not given to Readability, whose cost is cubic in nesting; real pages reach 51. */
const deepest = 200;
/** Larger pages are read without it as well. */
const mostElements = 60_000;
/** More elements side by side too: taking one out costs a walk along all of them. */
const mostSiblings = 10_000;
/** Characters of escapes in texts as well: its parser decodes them with a list of them all, 120 MB for half a million, and again in each of its trials. */
const mostEscapes = 100_000;

/** The article's blocks: Readability on the pruned page, then what it is known to miss, else all prose of the page with a warning. */
export function readBody(scan: PageScan): PageBody {
  const unwieldy = unwieldyPage(scan);
  if (unwieldy !== null) {
    const message = `${unwieldy}: the text was read without looking for the article`;
    return {
      blocks: scan.texts.map(plainBlock),
      dates: [],
      signed: [],
      warnings: [{ code: 'nesting-cut', message, span: null }],
    };
  }
  const parser = new JSDOMParser();
  // Its own would print on standard output, in the middle of our JSON.
  parser.error = () => {};
  const document = parser.parse(scan.html);
  const page = pageBlocks(document.documentElement as DomNode);
  const extracted = articleBlocks(withPlaces(extract(document), page));
  const better = betterContainer(page, extracted);
  const body = withCaptions(page, better ?? extracted);
  if (body.length > 0) {
    const above = signedAbove(page, body);
    return {
      blocks: withoutRepeats([...missedLead(page, body), ...body]),
      dates: dateAbove(page, body),
      signed: above.length > 0 ? above : signedBelow(page, body),
      warnings: [],
    };
  }
  const message = 'no article was found on the page: all of its text is shown';
  return {
    blocks: wholePage(page),
    dates: [],
    signed: [],
    warnings: [{ code: 'body-fallback', message, span: null }],
  };
}

function unwieldyPage({ depth, elements, siblings, escapes }: PageScan): string | null {
  if (depth > deepest) return `elements are nested ${depth} deep`;
  if (elements > mostElements || siblings > mostSiblings)
    return `the page has ${elements} elements`;
  if (escapes > mostEscapes) return 'the text of the page is full of markup';
  return null;
}

function plainBlock(text: string): PageBlock {
  const tidy = text.replace(/\s+/g, ' ').trim();
  const flags = {
    inFigure: false,
    isAside: false,
    isOutside: false,
    isStandfirst: false,
    isTitle: false,
  };
  return {
    text: tidy,
    kind: 'paragraph',
    linked: 0,
    containers: [],
    asides: [],
    outsides: [],
    ...flags,
  };
}

function wholePage(page: readonly PageBlock[]): readonly PageBlock[] {
  const prose = page.filter(isProse);
  return prose.length > 0 ? prose : page.slice(0, 200);
}

/** Readability takes the frames off of lone paragraphs: where those stood, the page tells. */
function withPlaces(
  extracted: readonly PageBlock[],
  page: readonly PageBlock[],
): readonly PageBlock[] {
  const inside = new Set<string>();
  for (const { text, isOutside } of page) if (!isOutside) inside.add(text);
  const outside = new Set<string>();
  for (const { text } of page) if (!inside.has(text)) outside.add(text);
  return extracted.map((block) =>
    outside.has(block.text) ? { ...block, isOutside: true } : block,
  );
}

/** Readability throws on documents that are not what it expects: then nothing was found. */
function extract(document: ReturnType<JSDOMParser['parse']>): readonly PageBlock[] {
  try {
    const options = { serializer: (node: unknown) => node, disableJSONLD: true, keepClasses: true };
    const content = new Readability(document as never, options).parse()?.content;
    return content ? pageBlocks(content as DomNode) : [];
  } catch {
    return [];
  }
}
