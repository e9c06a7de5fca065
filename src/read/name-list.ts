import { withoutPlace } from './layout/byline/author-name.js';
import { isOwnRole } from './layout/byline/authors-post.js';
import { within } from './record-places.js';

/** `["A", "B"]`, `"A; B"`, `"By A and B"`, `[{"name": "A"}]` → names. */
export function nameList(value: unknown): string[] {
  const list = Array.isArray(value) ? value : [value];
  const names = list.flatMap((item) => {
    const name =
      typeof item === 'string' ? item : (within(item, 'name') ?? within(item, 'literal'));
    return typeof name === 'string' ? splitNames(name) : [];
  });
  return [...new Set(names)];
}

function splitNames(list: string): string[] {
  // Notes link the names: `[[Ann Lee]]`, `[Ann Lee](https://…)`.
  const [, linked] = /^\[{1,2}([^[\]]+)\]{1,2}(?:\([^()]*\))?$/.exec(list.trim()) ?? [];
  const bare = (linked ?? list).trim().replace(/^(?:by|von|par|por)[\s:]+/i, '');
  const byMark = bare.includes(';') ? bare.split(';') : bare.split(/,\s|\s(?:and|und|et|&)\s/);
  const isInverted = !bare.includes(';') && /^\p{Lu}[\p{L}'’-]+,\s\p{Lu}[\p{L}'’.-]+$/u.test(bare);
  return (isInverted ? [bare] : byMark)
    .map((name) => withoutPlace(name.trim()))
    .filter((name) => name !== '' && !/^(?:https?:|www\.)/.test(name) && !isOwnRole(name));
}
