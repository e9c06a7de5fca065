import type { Role } from './entity.js';

const longestShort = 4;

/** Roles without those that another one writes out: `Sen.` beside `Senator of Maravia`, `Supt` beside `Superintendent`, `president` beside `president of Maravia`. */
export function withoutShort(roles: readonly Role[]): Role[] {
  return roles.filter((role) => role.of !== null || !roles.some((other) => isShortOf(role, other)));
}

function isShortOf(role: Role, other: Role): boolean {
  if (role === other) return false;
  const { title } = role;
  if (title === other.title) return other.of !== null;
  const short = title.replace('.', '');
  if (short.length > longestShort) return false;
  return other.title.split(' ').some((word) => word.length > short.length && holds(word, short));
}

/** The same first letter, and the others in their order. */
function holds(word: string, short: string): boolean {
  if (word[0] !== short[0]) return false;
  let at = 0;
  for (const letter of short) at = word.indexOf(letter, at) + 1 || Number.POSITIVE_INFINITY;
  return at <= word.length;
}
