import { readDateline } from '../layout/dateline/dateline.js';
import type { KnownDateline } from '../layout/draft.js';
import { first } from './find.js';
import type { TreeNode } from './tree-node.js';
import { lineOf } from './tree-text.js';

/** Longer ones are no dateline. */
const longest = 120;

/** `<dateline><location>OSLO</location><story.date>March 4</story.date></dateline>`, or the same as a line of text; null for a time stamp. */
export function datelineElement(node: TreeNode | null, from: string): KnownDateline | null {
  const text = lineOf(node);
  if (text === null || text.length > longest || /^\d{4}/.test(text)) return null;
  const location = lineOf(first(node, 'location'));
  if (location !== null)
    return { text, place: withoutEnd(location), date: lineOf(first(node, 'story.date')), from };
  // The dash between dateline and story is what the element stands for.
  const found = readDateline(`${withoutEnd(text)} –`, 0, text.length + 2);
  if (found !== null) return { text, place: found.place, date: found.date, from };
  return { text, place: /\d/.test(text) ? null : withoutEnd(text), date: null, from };
}

function withoutEnd(text: string): string {
  return text.replace(/[\s,:–—-]{1,9}$/, '');
}
