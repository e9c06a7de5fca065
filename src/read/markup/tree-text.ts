import type { Piece } from '../compose.js';
import { pageBlocks } from '../html/page-blocks.js';
import { first, following } from './find.js';
import { parseTree } from './tree.js';
import type { TreeNode } from './tree-node.js';

/** The text under a node as it stands; null when there is none. `without` names elements that are left out. */
export function rawText(node: TreeNode | null, without = ''): string | null {
  if (node === null) return null;
  const parts: string[] = [];
  for (let next: TreeNode | null = node; next !== null; ) {
    if (next.nodeType === 3) parts.push(next.textContent);
    const isOut: boolean = without !== '' && next.localName === without;
    next = (isOut ? undefined : next.childNodes[0]) ?? following(next, node);
  }
  const text = parts.join('');
  return text.trim() === '' ? null : text;
}

/** The same on one line. */
export function lineOf(node: TreeNode | null, without = ''): string | null {
  return rawText(node, without)?.replace(/\s+/g, ' ').trim() ?? null;
}

/** The paragraphs under a node; where it has no block elements, its text to be laid out as plain text. */
export function bodyOf(node: TreeNode | null): string | Piece[] {
  const hasBlocks =
    first(node, 'p', 'br', 'li', 'td', 'h2', 'h3', 'h4', 'div', 'blockquote') !== null;
  if (node === null || !hasBlocks) return (rawText(node) ?? '').replace(/^\s*\n/, '').trimEnd();
  return pageBlocks(node).map(({ kind, text }) => ({ kind, text }));
}

/** A body that was given as HTML: escaped markup, CDATA, `body_html`. */
export function htmlBody(html: string): string | Piece[] {
  return bodyOf(parseTree(html, false));
}
