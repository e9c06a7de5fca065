import { expect, test } from 'vitest';
import type { ArticleObject } from '../../src/report/article/article-object.js';
import { runIn } from '../run.js';

const story = `Posted: 05.03.2024 09:15

Quarry town votes again

Mayor Ilse Varga said on Monday that the quarry would close in 2026. Bo Stern, a driver, spoke after Varga.

"Nobody asked us," said Stern. "We dig." Varga travelled to Port Mallow at 6 p.m. on 2 March. Hauliers of the Mallow Union
met for three days last year. Every Friday they meet in Port Mallow. That was recently.
`;

async function object(...args: string[]): Promise<ArticleObject> {
  const { code, stdout, stderr } = await runIn({ stdin: story }, ...args, '--json');
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  return JSON.parse(stdout) as ArticleObject;
}

async function printed(...args: string[]): Promise<string> {
  const { code, stdout, stderr } = await runIn({ stdin: story }, ...args);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  return stdout;
}

const texts = ({ dates = [] }: ArticleObject) => dates.map(({ text }) => text);
const names = ({ entities = [] }: ArticleObject) => entities.map(({ name }) => name);

test('dates are chosen by type', async () => {
  const all = await object('dates');
  expect(texts(all)).toEqual([
    'Monday',
    '2026',
    '6 p.m. on 2 March',
    'three days',
    'last year',
    'Every Friday',
    'recently',
  ]);
  expect(texts(await object('dates', '--type', 'time'))).toEqual(['6 p.m. on 2 March']);
  expect(texts(await object('dates', '--type', 'duration,set'))).toEqual([
    'three days',
    'Every Friday',
  ]);
});

test('dates without a place in time are left out on demand', async () => {
  expect(texts(await object('dates', '--unresolved'))).toEqual(['Every Friday', 'recently']);
});

test('dates stand in the order of time, with the words around them', async () => {
  const { dates = [] } = await object('dates', '--timeline');
  expect(dates.map(({ text }) => text)).toEqual([
    'last year',
    '6 p.m. on 2 March',
    'Monday',
    '2026',
  ]);
  expect(dates[3]?.context).toEqual({
    before: 'on Monday that the quarry would close in ',
    after: '. Bo Stern, a driver, spoke after Varga.',
  });
  const { dates: picked = [] } = await object('dates', '--timeline', '--fields', 'context');
  expect(Object.keys(picked[0]!).sort()).toEqual(['context', 'id']);
  expect(await printed('dates', '--timeline', '--width', '100')).toMatch(
    /^2 March 2024, 18:00 +─+●─+ .*\[6 p\.m\./m,
  );
});

test('names are chosen by type, count and confidence, in the order asked for', async () => {
  const all = names(await object('entities'));
  expect(new Set(all)).toEqual(new Set(['Ilse Varga', 'Bo Stern', 'Port Mallow', 'Mallow Union']));
  expect(names(await object('entities', '--type', 'place'))).toEqual(['Port Mallow']);
  expect(names(await object('entities', '--min-count', '3'))).toEqual(['Ilse Varga']);
  expect(names(await object('entities', '--min-confidence', '0'))).toEqual(all);
  expect(names(await object('entities', '--min-confidence', '1.0'))).toEqual(
    (await object('entities')).entities
      ?.filter(({ mentions }) => mentions.some(({ confidence }) => confidence >= 0.995))
      .map(({ name }) => name),
  );
  expect(names(await object('entities', '--sort', 'name'))).toEqual(all.toSorted());
  expect(names(await object('entities', '--sort', 'position'))).toEqual([
    'Ilse Varga',
    'Bo Stern',
    'Port Mallow',
    'Mallow Union',
  ]);
  expect(names(await object('entities', '--sort', 'count'))[0]).toBe('Ilse Varga');
});

test('every mention of a name is shown in its context, in every format', async () => {
  const { entities = [] } = await object('entities', '--mentions', '--type', 'person');
  const stern = entities.find(({ name }) => name === 'Bo Stern');
  expect(stern?.mentions.filter(({ kind }) => kind === 'name')).toMatchObject([
    { text: 'Bo Stern', context: { after: ', a driver, spoke after Varga.' } },
    { text: 'Stern', context: { before: 'after Varga. "Nobody asked us," said ' } },
  ]);
  const csv = await printed('entities', '--mentions', '--csv', '--why');
  const [head, ...rows] = csv.trimEnd().split('\n');
  expect(head).toContain('entity,name,type,kind,context,before,mention'.replace('mention', 'text'));
  expect(rows.some((row) => row.includes('said [Stern].'))).toBe(true);
  expect(await printed('entities', '--mentions', '--width', '120')).toMatch(/Bo Stern .*\[Stern\]/);
});

test('quotes are found by a speaker who is only meant by a role or a pronoun', async () => {
  const { quotes = [] } = await object('quotes', '--speaker', 'stern', '--context', '0');
  expect(quotes.map(({ text, context }) => [text, context])).toEqual([
    ['Nobody asked us,', { before: '', after: '' }],
    ['We dig.', { before: '', after: '' }],
  ]);
  expect((await object('quotes', '--speaker', 'Ilse', '--unattributed')).quotes).toEqual([]);
});

test('a summary is prose, or rows with their scores, also of a text without a sentence', async () => {
  expect(await printed('summary', '--sentences', '1')).not.toContain('\n\n');
  expect(await printed('summary', '--why', '--sentences', '2', '--csv')).toMatch(
    /^file,id,sentence,text,score,/,
  );
  const { stdout } = await runIn({ stdin: 'Headline alone\n' }, 'summary');
  expect(stdout).toBe('no sentences\n');
});

test('the text is printed as it is, or wrapped to a width', async () => {
  expect(await printed('text')).toBe(story);
  const narrow = await printed('text', '--width', '30');
  expect(Math.max(...narrow.split('\n').map(({ length }) => length))).toBeLessThanOrEqual(30);
  expect(narrow.split(/\s+/)).toEqual(story.split(/\s+/));
  expect(await printed('text', '--csv')).toMatch(
    /^file,id,title,text\n'-,,Quarry town votes again,/,
  );
});
