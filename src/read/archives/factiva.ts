import { collectFields } from '../fields.js';
import type { Item } from '../item.js';
import { nameList } from '../name-list.js';
import { factivaId, isFactivaMark } from './marks.js';

const tags = new Set(
  'SE HD BY CR WC PD ET SN SC ED PG VOL LA CY LP TD CT RF CO IN NS RE IPC IPD PUB AN'.split(' '),
);

/** Factiva text exports: two-letter tags (`HD`, `BY`, `PD` …, text under `LP` and `TD`), each article closed by `Document <id>`. */
export function readFactiva(text: string): Item[] {
  const items: Item[] = [];
  let values = new Map<string, string[]>();
  let tag: string | null = null;
  for (const line of text.split(/\r\n|\n|\r/)) {
    const opened = /^ {0,3}([A-Z]{2,3})(?:\s|$)/.exec(line)?.[1];
    if (isFactivaMark(line)) {
      if (values.has('HD')) items.push(readDocument(values, factivaId(line)));
      values = new Map();
      tag = null;
    } else if (opened && tags.has(opened)) {
      tag = opened;
      values.set(tag, [line.slice(line.indexOf(opened) + opened.length).trim()]);
    } else if (tag !== null) values.get(tag)!.push(line.trim());
  }
  if (values.has('HD')) items.push(readDocument(values, null));
  return items;
}

function readDocument(values: ReadonlyMap<string, readonly string[]>, id: string | null): Item {
  const fields = collectFields(id);
  const line = (tag: string) => (values.get(tag) ?? []).filter((part) => part !== '').join(' ');
  fields.set('title', line('HD'), 'factiva:HD');
  fields.byline(nameList(line('BY')), 'factiva:BY');
  fields.set('source', line('SN'), 'factiva:SN');
  fields.set('section', line('SE'), 'factiva:SE');
  fields.set('language', line('LA').toLowerCase(), 'factiva:LA');
  fields.date('published', `${line('PD')} ${line('ET')}`.trim(), 'factiva:PD');
  const body = ['LP', 'TD']
    .map((tag) => (values.get(tag) ?? []).join('\n').trim())
    .filter((part) => part !== '');
  return { body: body.join('\n\n'), fields: fields.done() };
}
