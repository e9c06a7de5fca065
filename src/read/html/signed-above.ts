import { isFullName } from '../layout/byline/author-name.js';
import { namesStart } from '../layout/byline/names-start.js';
import { readNames } from '../layout/byline/read-names.js';
import { isPerson } from './is-person.js';
import type { PageBlock } from './page-block.js';

/** So far above the first paragraph, and above that one of the story. */
const reach = 6;
const deepest = 3;
const longest = 120;

/** The names of a byline above the story or between its first paragraphs, "By Ann Lee", where no headline leads to it. */
export function signedAbove(
  page: readonly PageBlock[],
  body: readonly PageBlock[],
): readonly string[] {
  const paragraphs = body.filter(({ kind }) => kind === 'paragraph');
  const [first, last] = [paragraphs[0], paragraphs[Math.min(deepest, paragraphs.length) - 1]];
  const top = page.findIndex((block) => block.text === first?.text);
  if (top < 0) return [];
  for (let at = Math.max(0, top - reach); at < page.length && page[at]!.text !== last!.text; at++) {
    const names = namesOf(page[at]!);
    if (names.length > 0) return names;
  }
  return [];
}

/** "From Ada Lee, Lowmere", as papers of Africa sign: a given name that is known, since "From Port Marrow, Norland" is one too. */
function nameFromPlace(text: string): string | null {
  const [, name = '', place = ''] =
    /^From ([^,]{3,40}), (\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)?)$/u.exec(text) ?? [];
  return place !== '' && isPerson(name) ? name : null;
}

function namesOf({ text, kind }: PageBlock): readonly string[] {
  const correspondent = text.startsWith('From ') ? nameFromPlace(text) : null;
  if (correspondent !== null) return [correspondent];
  const from = kind === 'list' || text.length > longest ? null : namesStart(text);
  const names = from === null ? [] : (readNames(text.slice(from))?.names ?? []);
  return names.every(isFullName) ? names : [];
}
