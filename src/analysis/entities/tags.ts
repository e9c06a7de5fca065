import type { EntityType } from './entity.js';

/** What the tagger tells apart. `other` holds events, works, products …; rules say later which it is. */
export const taggedTypes = ['person', 'place', 'organization', 'group', 'other'] as const;
export type TaggedType = (typeof taggedTypes)[number] & EntityType;

/** O, then begin and inside of each type: tag 2k + 1 begins type k, tag 2k + 2 continues it. */
export const tagCount = 1 + 2 * taggedTypes.length;
export const outside = 0;

export function beginTag(type: number): number {
  return 2 * type + 1;
}

export function insideTag(type: number): number {
  return 2 * type + 2;
}

/** Index into `taggedTypes` of a tag that is not `outside`. */
export function typeOfTag(tag: number): number {
  return (tag - 1) >> 1;
}

export function isInside(tag: number): boolean {
  return tag !== outside && tag % 2 === 0;
}
