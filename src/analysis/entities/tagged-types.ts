import type { EntityType } from './entity.js';

/** What the tagger tells apart, see `tagCount`. `other` holds events, works, products …; rules say later which it is. */
export const taggedTypes = ['person', 'place', 'organization', 'group', 'other'] as const;
export type TaggedType = (typeof taggedTypes)[number] & EntityType;
