import { collectFields } from '../fields.js';
import type { Item } from '../item.js';
import { readDateline } from '../layout/dateline/dateline.js';
import { nameList } from '../name-list.js';
import { first } from './find.js';
import { subtrees } from './tree.js';
import type { TreeNode } from './tree-node.js';
import { bodyOf, lineOf, rawText } from './tree-text.js';

/** SGML corpora: Reuters-21578 (`<REUTERS>`), TREC and Gigaword (`<DOC>`). */
export function* readSgml(text: string): Generator<Item> {
  for (const document of subtrees(text, false, ['reuters', 'doc'])) yield readDocument(document);
}

function readDocument(root: TreeNode): Item {
  const fields = collectFields(
    root.attributes.get('newid') ??
      root.attributes.get('id') ??
      lineOf(first(root, 'docno', 'docid')),
  );
  fields.set('title', lineOf(first(root, 'title', 'headline', 'hl', 'head')), 'sgml:title');
  fields.byline(
    nameList((lineOf(first(root, 'author', 'byline')) ?? '').replace(/,\s(?:reuters?|ap)$/i, '')),
    'sgml:author',
  );
  fields.set(
    'source',
    root.localName === 'reuters' ? 'Reuters' : lineOf(first(root, 'source', 'so')),
    'sgml:source',
  );
  fields.date('published', lineOf(first(root, 'date', 'date_time', 'datetime', 'dd')), 'sgml:date');
  const id = root.attributes.get('id') ?? '';
  fields.date('published', /\d{8}(?=\.\d)/.exec(id.slice(0, 100))?.[0], 'sgml:id');
  fields.set('section', lineOf(first(root, 'section')), 'sgml:section');
  const opening = lineOf(first(root, 'dateline')) ?? '';
  fields.set(
    'source',
    readDateline(`${opening} - X`, 0, opening.length + 4)?.agency,
    'sgml:dateline',
  );
  const text = first(root, 'body') ?? first(root, 'text') ?? root;
  const dateline = root.localName === 'reuters' ? (rawText(first(root, 'dateline')) ?? '') : '';
  const body = bodyOf(text);
  return {
    body:
      typeof body === 'string'
        ? `${dateline.trimEnd()}${dateline ? ' ' : ''}${cleaned(body)}`
        : body,
    fields: fields.done(),
  };
}

/** Reuters-21578 ends its bodies with an ETX character. */
function cleaned(body: string): string {
  return body.replace(/\u0003/g, '').trimEnd();
}
