import { collectFields } from '../fields.js';
import type { Item } from '../item.js';
import { nameList } from '../name-list.js';
import { datelineElement } from './dateline-element.js';
import { all, first, outermost } from './find.js';
import { parseTree } from './tree.js';
import type { TreeNode } from './tree-node.js';
import { bodyOf, htmlBody, lineOf } from './tree-text.js';

/** NITF, NewsML-G2 or NewsML 1.2 → its articles. */
export function readWireXml(text: string): Item[] {
  const root = parseTree(text, true);
  const named = (name: string) => outermost(root, ({ localName }) => localName === name);
  const newsItems = named('newsitem');
  if (first(root, 'newsml') !== null) return newsItems.map(newsMl1);
  if (newsItems.length > 0) return newsItems.map(newsMlG2);
  return named('nitf').map(nitf);
}

/** News Industry Text Format 2.5–3.x. */
function nitf(root: TreeNode): Item {
  const fields = collectFields(attribute(first(root, 'doc-id', 'doc.id'), 'id-string'));
  fields.set('title', lineOf(first(root, 'hl1')), 'nitf:hl1');
  fields.set('title', lineOf(first(root, 'title')), 'nitf:title');
  fields.set('subtitle', lineOf(first(root, 'hl2')), 'nitf:hl2');
  fields.byline(nameList(lineOf(first(root, 'byline'), 'byttl') ?? ''), 'nitf:byline');
  fields.set('source', lineOf(first(root, 'distributor')), 'nitf:distributor');
  fields.set('source', attribute(first(root, 'doc.copyright'), 'holder'), 'nitf:doc.copyright');
  fields.set('section', attribute(first(root, 'pubdata'), 'position.section'), 'nitf:pubdata');
  fields.set('language', attribute(root, 'lang') ?? attribute(root, 'baselang'), 'nitf:lang');
  fields.dateline(datelineElement(first(root, 'dateline'), 'nitf:dateline'));
  for (const name of ['date.release', 'date.issue'])
    fields.date('published', attribute(first(root, name), 'norm'), `nitf:${name}`);
  fields.date('published', attribute(first(root, 'pubdata'), 'date.publication'), 'nitf:pubdata');
  return {
    body: bodyOf(first(root, 'body.content') ?? first(root, 'body')),
    fields: fields.done(),
  };
}

/** NewsML-G2 newsItem: the body is XHTML, NITF or escaped HTML. */
function newsMlG2(root: TreeNode): Item {
  const fields = collectFields(attribute(root, 'guid'));
  const headlines = all(root, 'headline');
  const isSub = (node: TreeNode) => /sub/i.test(attribute(node, 'role') ?? '');
  fields.set('title', lineOf(headlines.find((node) => !isSub(node)) ?? null), 'newsml:headline');
  fields.set('subtitle', lineOf(headlines.find(isSub) ?? null), 'newsml:headline');
  fields.byline(nameList(lineOf(first(root, 'by')) ?? ''), 'newsml:by');
  fields.byline(nameList(lineOf(first(first(root, 'creator'), 'name')) ?? ''), 'newsml:creator');
  const provider = first(root, 'provider');
  fields.set(
    'source',
    lineOf(first(provider, 'name')) ??
      attribute(provider, 'literal') ??
      attribute(provider, 'qcode'),
    'newsml:provider',
  );
  fields.set('source', lineOf(first(root, 'creditline')), 'newsml:creditline');
  fields.set(
    'language',
    attribute(first(root, 'language'), 'tag') ?? attribute(root, 'lang'),
    'newsml:language',
  );
  fields.dateline(datelineElement(first(root, 'dateline'), 'newsml:dateline'));
  for (const name of ['firstcreated', 'contentcreated'])
    fields.date('published', lineOf(first(root, name)), `newsml:${name}`);
  fields.date('updated', lineOf(first(root, 'versioncreated')), 'newsml:versionCreated');
  const inline = first(root, 'inlinexml') ?? first(root, 'inlinedata');
  const content = first(inline, 'body.content') ?? first(inline, 'body') ?? inline;
  return { body: unescaped(content), fields: fields.done() };
}

/** NewsML 1.2. */
function newsMl1(root: TreeNode): Item {
  const fields = collectFields(lineOf(first(root, 'publicidentifier')));
  fields.set('title', lineOf(first(root, 'headline')), 'newsml:HeadLine');
  fields.set('title', lineOf(first(root, 'hl1')), 'nitf:hl1');
  fields.set('subtitle', lineOf(first(root, 'subheadline')), 'newsml:SubHeadLine');
  fields.byline(nameList(lineOf(first(root, 'byline'), 'byttl') ?? ''), 'newsml:ByLine');
  fields.set(
    'source',
    attribute(first(first(root, 'provider'), 'party'), 'formalname'),
    'newsml:Provider',
  );
  fields.set(
    'language',
    attribute(first(root, 'language'), 'formalname') ?? attribute(root, 'lang'),
    'newsml:Language',
  );
  fields.dateline(datelineElement(first(root, 'dateline'), 'newsml:DateLine'));
  fields.date('published', lineOf(first(root, 'firstcreated')), 'newsml:FirstCreated');
  fields.date('updated', lineOf(first(root, 'thisrevisioncreated')), 'newsml:ThisRevisionCreated');
  const content = first(root, 'datacontent') ?? first(root, 'contentitem');
  return { body: unescaped(first(content, 'body.content') ?? content), fields: fields.done() };
}

/** Elements, or HTML that was put in as text. */
function unescaped(content: TreeNode | null): Item['body'] {
  const body = bodyOf(content);
  return typeof body === 'string' && /<(?:p|br|div)\b/i.test(body) ? htmlBody(body) : body;
}

function attribute(node: TreeNode | null, name: string): string | null {
  return node?.attributes.get(name) || null;
}
