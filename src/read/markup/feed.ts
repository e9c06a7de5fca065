import { collectFields } from '../fields.js';
import type { Item } from '../item.js';
import { nameList } from '../name-list.js';
import { first } from './find.js';
import { parseTree, subtrees } from './tree.js';
import type { TreeNode } from './tree-node.js';
import { bodyOf, htmlBody, lineOf, rawText } from './tree-text.js';

/** RSS 0.9–2.0, RDF, Atom and WordPress exports: one article per item. */
export function* readFeed(text: string): Generator<Item> {
  const channel = first(parseTree(aroundItems(text), true), 'channel', 'feed');
  const title = lineOf(child(channel, 'title'));
  const language = lineOf(child(channel, 'language')) ?? channel?.attributes.get('lang') ?? null;
  for (const item of subtrees(text, true, ['item', 'entry']))
    yield readEntry(item, title, language);
}

/** The feed without its items: what stands before the first and after the last. */
function aroundItems(text: string): string {
  const start = text.search(/<(?:[a-z]{1,20}:)?(?:item|entry)[\s/>]/i);
  const last = Math.max(text.lastIndexOf('</item>'), text.lastIndexOf('</entry>'));
  if (start < 0) return text;
  return last < start ? text.slice(0, start) : text.slice(0, start) + text.slice(last);
}

function readEntry(item: TreeNode, channel: string | null, language: string | null): Item {
  const fields = collectFields(lineOf(child(item, 'guid', 'id')));
  const title = rawText(child(item, 'title'));
  fields.set(
    'title',
    title !== null && /[<&]/.test(title) ? lineOf(parseTree(title, false)) : title,
    'feed:title',
  );
  fields.byline(nameList(authorOf(item)), 'feed:author');
  fields.set('source', lineOf(child(item, 'source')), 'feed:source');
  fields.set('source', channel, 'feed:channel title');
  fields.set('section', lineOf(child(item, 'category')), 'feed:category');
  fields.set('language', language, 'feed:language');
  const links = item.childNodes.filter((node) => node.localName === 'link');
  const main =
    links.find((node) => (node.attributes.get('rel') ?? 'alternate') === 'alternate') ?? null;
  fields.set('url', lineOf(main) ?? main?.attributes.get('href'), 'feed:link');
  for (const name of ['pubdate', 'published', 'date', 'issued', 'post_date'])
    fields.date('published', lineOf(child(item, name)), `feed:${name}`);
  for (const name of ['updated', 'modified'])
    fields.date('updated', lineOf(child(item, name)), `feed:${name}`);
  const full = child(item, 'encoded', 'content');
  const short = child(item, 'description', 'summary');
  const done = fields.done();
  const warning = {
    code: 'summary-only',
    message: 'the feed gives only a summary of the article',
    span: null,
  };
  return { body: contentOf(full ?? short), fields: full ? done : { ...done, warnings: [warning] } };
}

/** Atom's xhtml content has elements; all others hold HTML as text. */
function contentOf(node: TreeNode | null): Item['body'] {
  if (node === null) return '';
  if (node.childNodes.some((inner) => inner.nodeType === 1)) return bodyOf(node);
  const text = rawText(node) ?? '';
  return text.includes('<') ? htmlBody(text) : text.trim();
}

/** `dc:creator`, Atom's name, RSS's "desk@echo.example (Ida Brandt)". */
function authorOf(item: TreeNode): string {
  const creator = lineOf(child(item, 'creator'));
  const author = child(item, 'author');
  const name = lineOf(child(author, 'name')) ?? lineOf(author) ?? '';
  const inBrackets = /\(([^()]{2,80})\)$/.exec(name);
  return creator ?? inBrackets?.[1] ?? (name.includes('@') ? '' : name);
}

/** A direct child with one of the names, in the order of the names. */
function child(node: TreeNode | null, ...names: readonly string[]): TreeNode | null {
  for (const name of names) {
    const found = node?.childNodes.find((inner) => inner.localName === name);
    if (found) return found;
  }
  return null;
}
