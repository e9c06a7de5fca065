import { noteRoles } from '../../words/byline-words.js';
import { wordSet } from '../../words/word-set.js';
import { isFullName } from '../layout/byline/author-name.js';
import { isWritten, namesIn, openingOf } from './author-names.js';
import { isPerson } from './is-person.js';
import type { PageBlock } from './page-block.js';

/** The writer signs in the last block of the story or close below it. */
const reach = 3;
const longest = 120;

/** The names at the foot of a story: "Von Ann Lee", "Text: Ann Lee, Fotos: Bo Roth", "Ann Lee" alone. Those in links lead to other stories. */
export function signedBelow(
  page: readonly PageBlock[],
  body: readonly PageBlock[],
): readonly string[] {
  const last = body.at(-1)?.text;
  if (last === undefined) return [];
  const end = page.findLastIndex(({ text }) => text === last);
  if (end < 0) return [];
  let signed: readonly string[] = [];
  for (const [at, block] of page.slice(end, end + reach + 1).entries()) {
    const writer = writerOfNote(block.text);
    if (writer !== null && body.some(({ text }) => tellsOf(text, writer))) continue;
    if (writer !== null) return signed.length > 0 && signed[0] !== writer ? [] : [writer];
    if (at > 0 && (block.kind === 'heading' || block.linked > 0)) break;
    const names = signature(block, at <= 1);
    // Two are those of other stories.
    if (names.length > 0 && signed.length > 0) return [];
    if (names.length > 0) signed = names;
  }
  return signed;
}

/** Characters of a paragraph that tells something. */
const shortest = 60;

/** The story tells of the person: "Mayor Helen Reed, who …". */
function tellsOf(text: string, name: string): boolean {
  return text.length > shortest && !text.startsWith(name) && text.includes(name);
}

const longestNote = 500;
const posts = wordSet(noteRoles);

/** "Ann Lee is a staff writer at The Echo.", "Ann Lee covers schools for The Echo." */
function writerOfNote(text: string): string | null {
  if (text.length > longestNote) return null;
  const [, name = '', verb, rest = ''] =
    /^([^\s,.]+(?: [^\s,]+){1,3}?) (is an?|is the|covers|reports on|writes (?:for|about)) (.{0,80})/.exec(
      text,
    ) ?? [];
  if (verb === undefined || !isPerson(name) || !isWritten(name)) return null;
  if (verb.startsWith('writes')) return name;
  const isPost = rest.split(/[^\p{L}]+/u).some((word) => posts.has(word));
  if (verb.startsWith('is')) return isPost ? name : null;
  return /\bfor \p{Lu}|\bfor the \p{Lu}/u.test(rest) ? name : null;
}

/** `isNext`: a name alone is one right below the story only, elsewhere it may be that of somebody in a table. */
function signature(
  { text, kind, linked, inFigure }: PageBlock,
  isNext: boolean,
): readonly string[] {
  if (text.length > longest || linked > 0 || inFigure || kind === 'heading') return [];
  const line = text.replace(/^[(–—-] ?|[).]$/g, '');
  if (openingOf(line.toLowerCase()) === null)
    return isNext && isPerson(line) && isWritten(line) ? [line] : [];
  const names = namesIn(line);
  return names.every((name) => isFullName(name) && isWritten(name)) ? names : [];
}
