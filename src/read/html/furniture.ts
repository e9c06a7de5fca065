import { pageButtons, pageFurniture, readingTimes } from '../../words/page-words.js';
import { phrasesOf, wordSet } from '../../words/word-set.js';
import { readByline } from '../layout/byline/byline.js';
import type { PageBlock } from './page-block.js';

const furniture = phrasesOf(pageFurniture);
const buttons = wordSet(pageButtons, '|');
const times = phrasesOf(readingTimes);

/** Characters of a word; longer ones are those of style sheets: "for-phone-onlyfor-tablet-portrait-up". */
const longestWord = 40;

/** "12 shares", "1.2K views". */
const counter =
  /^\d[\d.,]{0,9}[KkM]?\+? (?:shares?|comments?|views?|likes?|followers?|reactions?)$/;

/** A short block that begins like a share bar, a credit, a "read more"; a line of dashes or stars; "3 min read". */
export function isFurniture({ text, kind }: Pick<PageBlock, 'text' | 'kind'>): boolean {
  if (text.length >= 120) return false;
  if (text.length > longestWord && !/[\s/]/.test(text) && /^[\w-]+$/.test(text)) return true;
  if (/^[^\p{L}\p{N}()]+$/u.test(text) || text.startsWith('| ') || counter.test(text)) return true;
  if (kind !== 'heading' && text.length < 25 && buttons.has(text.toLowerCase())) return true;
  if (text.length < 60 && times().some((phrase) => text.toLowerCase().endsWith(phrase)))
    return true;
  // "- Advertisement -"
  const from = /^[-–—] /.test(text) ? 2 : 0;
  const opening = text.slice(from, 40).toLowerCase().replaceAll("'", '’');
  const isWhole = isSentence(text);
  return (
    furniture().some(
      (phrase) =>
        opening.startsWith(phrase) &&
        !isLetter(opening[phrase.length]) &&
        !(isWhole && isWord(phrase) && opening[phrase.length] === ' '),
    ) || isBareByline(text)
  );
}

/** "Share prices fell again on Monday.": a sentence may begin with the word of a button. */
function isSentence(text: string): boolean {
  return /[.!?”"]$/.test(text) && text.split(' ').length > 5;
}

function isWord(phrase: string): boolean {
  return /^\p{L}+$/u.test(phrase);
}

function isLetter(character: string | undefined): boolean {
  return character !== undefined && /\p{L}/u.test(character);
}

/** "By:", "By The Echo’s Editors": a byline that names nobody. */
const unnamed = /^By:?(?: (?:\p{Lu}[\p{L}’'.-]*|and|of|the|for))*$/u;

/** "By Ann Lee", "4 May 2021 - by Ann Lee", and nothing more. */
function isBareByline(text: string): boolean {
  const isOpened = /^(?:by|von|par|por) /i.test(text);
  if (text.length < 60 && unnamed.test(text)) return true;
  if (text.length >= 60 || !(isOpened || (/^\d/.test(text) && text.includes(' by ')))) return false;
  return readByline(text) !== null;
}
