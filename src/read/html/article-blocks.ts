import {
  appeals,
  closingHeadings,
  closingOpenings,
  pageNotices,
  requestOpenings,
  requests,
} from '../../words/page-words.js';
import { phrasesOf, wordSet } from '../../words/word-set.js';
import { isCredit } from './credit.js';
import { isFurniture } from './furniture.js';
import type { PageBlock } from './page-block.js';

/** Drops what stands in an article's markup but is not the article: pictures, lists of links, share bars, ragged edges. */
export function articleBlocks(blocks: readonly PageBlock[]): PageBlock[] {
  const open = blocks.slice(0, closingHeading(blocks));
  const kept = open.filter(
    (block) =>
      !block.inFigure &&
      !block.isOutside &&
      !isLinkList(block) &&
      !isLeftover(block) &&
      !isNotice(block.text) &&
      !isRequest(block),
  );
  let first = 0;
  let last = kept.length;
  while (last - first > 2 && isRagged(kept[first]!)) first++;
  // Two and more that break off are those of other stories.
  const hasTeasers = kept.filter(breaksOff).length > 1;
  while (
    last - first > 2 &&
    (isRaggedEnd(kept[last - 1]!) || (hasTeasers && breaksOff(kept[last - 1]!)))
  )
    last--;
  return kept.slice(first, last);
}

function breaksOff({ text }: PageBlock): boolean {
  return text.endsWith('[…]') || text.endsWith('[...]');
}

const headings = wordSet(closingHeadings, '|');

/** Index of a heading like "Related" with little text behind it: the article ends there. */
function closingHeading(blocks: readonly PageBlock[]): number {
  let total = 0;
  for (const { text } of blocks) total += text.length;
  let before = 0;
  for (const [index, block] of blocks.entries()) {
    const { text, isOutside } = block;
    if (before > shortestStory && isCommentHeading(block)) return index;
    if (before > total * 0.6 && !isOutside && text.length < 60 && closes(block)) return index;
    before += text.length;
  }
  return blocks.length;
}

const closers = phrasesOf(closingOpenings);

function closes({ text, kind }: PageBlock): boolean {
  const heading = text.toLowerCase().replaceAll("'", '’').replace(/[:.]$/, '');
  if (headings.has(heading)) return true;
  return kind === 'heading' && closers().some((opening) => heading.startsWith(opening));
}

/** Characters of a story above its comments, however long those are. */
const shortestStory = 400;

/** "12 comments", "2 thoughts on “Pier shut”". */
function isCommentHeading({ kind, text, isOutside }: PageBlock): boolean {
  return (
    kind === 'heading' &&
    !isOutside &&
    /^\d{1,5} (?:comments?|responses?|replies|thoughts? on|kommentare?|commentaires?|comentarios?|reacties)\b/i.test(
      text,
    )
  );
}

/** Furniture, or lines that are all of it: byline, date and update of a block with breaks. */
function isLeftover(block: PageBlock): boolean {
  const { text, kind } = block;
  if (isFurniture(block) || isCredit(text)) return true;
  if (!text.includes('\n') || text.length > longestNotice) return false;
  return text.split('\n').every((line) => isFurniture({ text: line, kind }) || isCredit(line));
}

const asks = phrasesOf(requests);
const notices = phrasesOf(pageNotices);
const longestRequest = 140;
const shortestAppeal = 60;
const longestNotice = 300;

/** Whose all this is, what it was paid for, who may read on. */
export function isNotice(text: string): boolean {
  if (text.length > longestNotice) return false;
  const lower = text.toLowerCase();
  return notices().some((words) => lower.includes(words));
}

const mayAsk = phrasesOf(appeals);
const openings = phrasesOf(requestOpenings);

/** "Get the news in your inbox", "The Echo's newsletter has all that matters. Sign up here": between the paragraphs as well. */
function isRequest({ text, linked, kind }: PageBlock): boolean {
  if (text.length > longestNotice || /["“„«]/.test(text)) return false;
  const asked = countOf(mayAsk(), text);
  if (asked === 0) return false;
  if (asked > 1 && linked > 0) return true;
  const lower = text.slice(0, 30).toLowerCase().replaceAll("'", '’');
  // "We have more newsletters"
  if (kind === 'paragraph' && text.length < shortestAppeal && !/[.?!:…]$/.test(text)) return true;
  return (
    text.length <= longestRequest && openings().some((phrase) => lower.startsWith(`${phrase} `))
  );
}

function countOf(phrases: readonly string[], text: string): number {
  const lower = text.toLowerCase().replaceAll("'", '’');
  return phrases.filter((phrase) => lower.includes(phrase)).length;
}

/** At the end a paragraph may also ask for something (subscribe, comment, follow); a longer one asks for two. */
export function isRaggedEnd(block: PageBlock): boolean {
  if (block.kind === 'heading') return block.text.length < 100 || !/[.!?”"]$/.test(block.text);
  if (isRagged(block)) return true;
  const { length } = block.text;
  if (length > longestNotice) return false;
  return countOf(asks(), block.text) > (length > longestRequest ? 1 : 0);
}

function isLinkList({ text, linked }: PageBlock): boolean {
  return text.length < 200 && linked > text.length * 0.6;
}

/** At the edges, a short block without a final stop is a leftover of the page. */
function isRagged({ kind, text }: PageBlock): boolean {
  return (
    kind !== 'heading' && kind !== 'list' && text.length < 60 && !/[.!?…:;"'”’»)\]]$/.test(text)
  );
}
