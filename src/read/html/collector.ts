import type { DomNode } from './dom-node.js';
import type { PageBlock } from './page-block.js';
import { enterElement, isIn, kindIn, leaveElement, type Surroundings } from './surroundings.js';

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

/** The state of the walk: the text of the open block, and what it stands in. */
export interface Collector {
  readonly blocks: PageBlock[];
  readonly around: Surroundings;
  text: string;
  /** Of the text without the blanks at its end, which a break asks for: cut off each time, they would cost a copy of it. */
  length: number;
  last: string;
  /** Characters of it that are link text. */
  linked: number;
  /** Line breaks since the last text. */
  breaks: number;
  /** Class of the span that has just ended; null once a text follows. */
  lastSpan: string | null;
  /** Another one begins right behind it: "Oslo", "MNN". */
  isJoint: boolean;
}

/** Returns whether the node's children are to be read. */
export function enter(collector: Collector, node: DomNode): boolean {
  if (node.nodeType === 3) {
    addText(collector, node.textContent);
    return false;
  }
  const tag = node.localName;
  if (skippedTags.has(tag)) return false;
  if (tag === 'br') lineBreak(collector);
  if (blockTags.has(tag)) flush(collector);
  if (collector.lastSpan !== null) joinSpans(collector, node);
  enterElement(collector.around, node);
  return true;
}

export function leave(collector: Collector, node: DomNode, isOpen: boolean): void {
  if (!isOpen) return;
  if (blockTags.has(node.localName)) flush(collector);
  if (node.localName === 'span') collector.lastSpan = node.getAttribute('class') ?? '';
  leaveElement(collector.around, node);
}

/** Two spans without a blank between them are kept apart by the style of the page, but for parts of one sort. */
function joinSpans(collector: Collector, node: DomNode): void {
  if (node.localName !== 'span') return;
  const own = node.getAttribute('class') ?? '';
  collector.isJoint = own === '' || own !== collector.lastSpan;
}

/** Said to those who listen to the page, behind the text of a link. */
const linkNote = /^[\s,(]{0,4}opens? (?:in )?(?:a )?new (?:tab|window)[\s.)]{0,4}$/i;

function addText(collector: Collector, raw: string): void {
  if (raw.length < 40 && linkNote.test(raw)) return;
  if (collector.isJoint && /\p{L}$/u.test(collector.last) && /^\p{Lu}/u.test(raw))
    collector.text += ' ';
  collector.isJoint = false;
  collector.lastSpan = null;
  const filled = raw.trimEnd();
  if (filled !== '') {
    collector.breaks = 0;
    collector.length = collector.text.length + filled.length;
    collector.last = filled.at(-1)!;
  }
  collector.text += isIn(collector.around, 'pre') ? raw.replace(/\n/g, '\u2028') : raw;
  if (isIn(collector.around, 'a')) collector.linked += raw.trim().length;
}

/** One break is a line of the same paragraph, unless that line ends a sentence; two are a paragraph's end. */
function lineBreak(collector: Collector): void {
  const endsLine = collector.length > 60 && /[.!?…"”»’)]/.test(collector.last);
  if (++collector.breaks > 1 || endsLine) flush(collector);
  else collector.text += '\u2028';
}

/** The block ends here. */
export function flush(collector: Collector): void {
  const { around, linked } = collector;
  const own = tidy(collector.text);
  if (own !== '') {
    const kind = kindIn(around, own);
    const text = kind === 'paragraph' ? datelineAbove(collector) + own : own;
    collector.blocks.push({
      text,
      kind,
      linked,
      inFigure: isIn(around, 'figcaption') || (isIn(around, 'figure') && !isIn(around, 'table')),
      isAside: around.asides.length > 0,
      isOutside: around.outsides.length > 0,
      asides: around.asides,
      outsides: around.outsides,
      isStandfirst: around.standfirsts > 0,
      isTitle: isIn(around, 'h1'),
      containers: around.containers,
    });
  }
  collector.text = '';
  collector.length = 0;
  collector.last = '';
  collector.linked = 0;
}

const longestDateline = 60;

/** "LONDON (AP) —" in an element of its own is the beginning of the paragraph that follows. */
function datelineAbove({ blocks }: Collector): string {
  const above = blocks.at(-1);
  const last = above?.text.at(-1);
  if (above === undefined || (last !== '—' && last !== '–')) return '';
  const { text, kind, inFigure } = above;
  if (kind !== 'paragraph' || inFigure || text.length > longestDateline) return '';
  // "does that mean—" is none.
  if (!/^\p{Lu}.*[ )].$/u.test(text)) return '';
  blocks.pop();
  return `${text} `;
}

/** Hyphens that only show where a line ends would part names in two. */
const softHyphens = /\u00ad/g;

/** White space to single spaces, line breaks of the author (held as U+2028 so far) to newlines. */
function tidy(raw: string): string {
  const whole = raw.includes('\u00ad') ? raw.replace(softHyphens, '') : raw;
  const spaced = whole.replace(/[^\S\u2028]+/g, ' ');
  if (!spaced.includes('\u2028')) return spaced.trim();
  return spaced
    .split('\u2028')
    .map((line) => line.trim())
    .join('\n')
    .trim()
    .replace(/\n{3,}/g, '\n\n');
}
