import { collectFields } from '../fields.js';
import type { Item } from '../item.js';
import { nameList } from '../name-list.js';

/** Articles stand between rules of underscores. */
const rule = '_'.repeat(20);

/** ProQuest text exports: articles between rules of underscores, `Author: `, `Publication info: `, `Full text: `. */
export function readProquest(text: string): Item[] {
  const documents: string[][] = [[]];
  for (const line of text.split(/\r\n|\n|\r/)) {
    if (line.startsWith(rule)) documents.push([]);
    else documents.at(-1)!.push(line);
  }
  return documents.map(readDocument).filter((item) => item !== null);
}

function readDocument(lines: readonly string[]): Item | null {
  const values = new Map<string, string[]>();
  let key = '';
  for (const line of lines) {
    if (key === '' && line.trim() === '') continue;
    const opened = key === '' && !/^(?:Title|Document title): /.test(line) ? null : keyOf(line);
    if (key === '') key = 'Title';
    const isText = key === 'Full text' && !isAfterText(opened?.name);
    if (opened && !isText) {
      key = opened.name;
      values.set(key, [line.slice(opened.valueStart)]);
    } else if (values.has(key)) values.get(key)!.push(line);
    else values.set(key, [line]);
  }
  const body = values.get('Full text')?.join('\n').trim();
  if (!body) return null;
  const line = (name: string) => (values.get(name) ?? []).join(' ').trim();
  const fields = collectFields(line('ProQuest document ID') || null);
  const info = line('Publication info');
  fields.set('title', line('Title') || line('Document title'), 'proquest:Title');
  fields.byline(nameList(line('Author')).map(turned), 'proquest:Author');
  fields.set(
    'source',
    line('Publication title') || info.split(/[;,.]/, 1)[0],
    'proquest:Publication info',
  );
  fields.date(
    'published',
    line('Publication date') ||
      /\d{1,2} [A-Z][a-z]{2,8} \d{4}|[A-Z][a-z]{2,8} \d{1,2}, \d{4}/.exec(info.slice(0, 300))?.[0],
    'proquest:Publication info',
  );
  fields.set('section', line('Section'), 'proquest:Section');
  fields.set('language', line('Language of publication').toLowerCase(), 'proquest:Language');
  fields.set('url', line('Document URL'), 'proquest:Document URL');
  return { body, fields: fields.done() };
}

/** Only these keys end the text: a sentence may have a colon too. */
function isAfterText(key: string | undefined): boolean {
  return /^(?:Subject|Location|People|Company|Publication|Pages?|Place of|Country|Publisher|ISSN|Source type|Language|Document|ProQuest|Copyright|Last updated|Database|Credit|Section|Title|Illustration)/.test(
    key ?? '',
  );
}

/** "Moss, Ida" → "Ida Moss". */
function turned(name: string): string {
  const comma = name.indexOf(', ');
  return comma < 0 ? name : `${name.slice(comma + 2)} ${name.slice(0, comma)}`;
}

/** `Publication info: …`: a name of letters in front of the first colon. */
function keyOf(line: string): { readonly name: string; readonly valueStart: number } | null {
  const colon = line.slice(0, 44).indexOf(':');
  const name = line.slice(0, Math.max(0, colon));
  if (colon < 3 || !/^[A-Z][A-Za-z/ -]*$/.test(name)) return null;
  return { name, valueStart: line[colon + 1] === ' ' ? colon + 2 : colon + 1 };
}
