import { collectFields } from '../fields.js';
import type { Item } from '../item.js';
import { dateOnly } from '../layout/head/date-only.js';
import { nameList } from '../name-list.js';
import { all, outermost } from './find.js';
import { parseTree } from './tree.js';
import type { TreeNode } from './tree-node.js';
import { lineOf } from './tree-text.js';

/** Factiva's HTML export: `div.article` with `…Headline`, `.author`, class-less lines (words, date, hour, source) and `p.articleParagraph`. */
export function readFactivaHtml(text: string): Item[] {
  const isArticle = (node: TreeNode) =>
    node.localName === 'div' && hasClass(node, /(?:^|\s)article(?:\s|$)/);
  const articles = outermost(parseTree(text, false), isArticle);
  return articles.map(readArticle).filter((item) => item.body.length > 0);
}

function readArticle(root: TreeNode): Item {
  const fields = collectFields();
  const parts = all(root, 'div', 'p', 'span', 'b');
  const withClass = (pattern: RegExp) => parts.find((node) => hasClass(node, pattern)) ?? null;
  fields.set('title', lineOf(withClass(/headline/i)), 'factiva:headline');
  fields.byline(nameList(lineOf(withClass(/^author$/i)) ?? ''), 'factiva:author');
  const lines = all(root, 'div')
    .filter((node) => !node.attributes.has('class'))
    .map((node) => lineOf(node) ?? '');
  const dateAt = lines.findIndex((line) => dateOnly(line) !== null);
  fields.date('published', lines[dateAt], 'factiva:date');
  const after = lines
    .slice(dateAt + 1)
    .find((line) => /\p{L}{3}/u.test(line) && !/^\d{1,2}:\d{2}/.test(line));
  fields.set('source', dateAt < 0 ? null : after, 'factiva:source');
  const body = all(root, 'p')
    .filter((node) => hasClass(node, /articleParagraph/i))
    .map((node) => ({ kind: 'paragraph' as const, text: lineOf(node) ?? '' }))
    .filter((piece) => piece.text !== '');
  return { body, fields: fields.done() };
}

function hasClass(node: TreeNode, pattern: RegExp): boolean {
  return pattern.test((node.attributes.get('class') ?? '').slice(0, 200));
}
