import type { NameDocument } from './document.js';
import type { Role } from './entity.js';
import { Type } from './found.js';
import type { NameMap } from './name-map.js';
import { roleAfter } from './role-after.js';
import { appositionBefore, titleBefore } from './role-before.js';
import { withoutShort } from './without-short.js';

const mostRoles = 12;

/** What the text says a person is, each role once: titles before the names in the list and appositions on either side of them. */
export function rolesOf(document: NameDocument, list: readonly number[], map: NameMap): Role[] {
  const { names } = map;
  const roles: Role[] = [];
  if (names[list[0]!]!.type !== Type.person) return roles;
  for (let at = 0; at < list.length && roles.length < mostRoles; at++) {
    const name = names[list[at]!]!;
    add(roles, titleBefore(document, name, map));
    add(roles, appositionBefore(document, name, map));
    add(roles, roleAfter(document, name, map));
  }
  return withoutShort(roles);
}

function add(roles: Role[], role: Role | null): void {
  if (role === null || roles.length >= mostRoles) return;
  if (!roles.some((known) => isSame(known, role))) roles.push(role);
}

function isSame(a: Role, b: Role): boolean {
  return a.title === b.title && (a.of ?? '').toLowerCase() === (b.of ?? '').toLowerCase();
}
