import { describe, expect, test } from 'vitest';
import { fieldsOf, readInput } from './reading.js';

const json = (value: unknown) => JSON.stringify(value);
const story = 'The harbour council voted on Tuesday to close the old ferry pier.';
/** Every article's title or what is wrong with it. */
const answers = async (value: unknown, format = 'json') => {
  const { results } = await readInput(json(value), { input: format });
  return results.map(({ article, bad }) => article?.title ?? `${bad?.record} ${bad?.code}`);
};

describe('one object', () => {
  test.each([
    ['text beats an empty one', { text: ' ', body: story }, { text: story }],
    [
      'the source behind the title is cut off',
      { text: story, title: 'Pier shut - The Echo', source: { name: 'The Echo' } },
      { title: 'Pier shut', source: 'The Echo' },
    ],
    [
      'a title that is the source stays',
      { text: story, title: 'The Echo', source: 'The Echo' },
      { title: 'The Echo' },
    ],
    [
      'no office is an author',
      { text: story, byline: 'Ida Brandt; Staff Writer' },
      { byline: ['Ida Brandt'] },
    ],
    ['text that is no string is passed over', { text: 3, content: story }, { text: story }],
    ['an empty text is a text', { text: '', title: 'Pier' }, { text: '', title: 'Pier' }],
    [
      'HTML instead of a text',
      { html: `<p>${story}</p><p>Two.</p>` },
      { text: `${story}\n\nTwo.` },
    ],
    [
      'HTML where the text is empty',
      { text: '', content_html: `<p>${story}</p>` },
      { text: story },
    ],
    [
      'HTML in the text',
      { body: `<p>One.</p>\n<p>Two &amp; three.</p>` },
      { text: 'One.\n\nTwo & three.' },
    ],
    ['signs that are no HTML', { body: '1 < 2 and a <b' }, { text: '1 < 2 and a <b' }],
    [
      'a blog of WordPress',
      {
        id: 7,
        date: '2021-03-04T10:00:00',
        title: { rendered: 'Pier shut' },
        content: { rendered: `<p>${story}</p>` },
      },
      { id: 7, title: 'Pier shut', text: story, dates: ['published 2021-03-04T10:00:00'] },
    ],
    [
      'a title and an excerpt in HTML, the author of a post embedded',
      {
        title: { rendered: 'Pier shut &#8211; <em>again</em> &amp; again' },
        excerpt: { rendered: '<p>Ferries &#8220;move&#8221;</p>' },
        content: { rendered: `<p>${story}</p>` },
        _embedded: { author: [{ name: 'Ida Brandt' }] },
      },
      { title: 'Pier shut – again & again', subtitle: 'Ferries “move”', byline: ['Ida Brandt'] },
    ],
    [
      'signs in a title that are no HTML',
      { title: '1 < 2 & so on; R&D', text: story },
      { title: '1 < 2 & so on; R&D' },
    ],
    [
      'an excerpt that is the beginning of the text',
      { excerpt: { rendered: '<p>The harbour council voted on [&hellip;]</p>' }, text: story },
      { subtitle: null },
    ],
    [
      'an answer of the Guardian',
      {
        response: {
          status: 'ok',
          content: {
            id: 'pier',
            webTitle: 'Pier shut',
            sectionName: 'World',
            webPublicationDate: '2021-03-04T10:00:00Z',
            webUrl: 'https://echo.example/pier',
            fields: {
              byline: 'Ida Brandt',
              trailText: 'Ferries <b>move</b>',
              body: `<p>${story}</p>`,
            },
          },
        },
      },
      {
        id: 'pier',
        title: 'Pier shut',
        subtitle: 'Ferries move',
        section: 'World',
        byline: ['Ida Brandt'],
        url: 'https://echo.example/pier',
        dates: ['published 2021-03-04T10:00:00Z'],
        text: story,
      },
    ],
    [
      'a story of elements (Arc)',
      {
        _id: 'A1',
        headlines: { basic: 'Pier shut' },
        subheadlines: { basic: 'Ferries move' },
        credits: { by: [{ name: 'Ida Brandt' }, { name: 'Bo Roth' }] },
        first_publish_date: '2021-03-04T10:00:00Z',
        content_elements: [
          { type: 'text', content: story },
          { type: 'image', caption: 'The pier', content: 'x' },
          { type: 'constructor', content: 'x' },
          { type: 'text', content: ' ' },
          { type: 'list', items: [{ type: 'text', content: 'One.' }, null] },
          { type: 'quote', content_elements: [{ type: 'text', content: 'Two &amp; three.' }] },
          null,
        ],
      },
      {
        id: 'A1',
        title: 'Pier shut',
        subtitle: 'Ferries move',
        byline: ['Ida Brandt', 'Bo Roth'],
        dates: ['published 2021-03-04T10:00:00Z'],
        text: `${story}\n\nOne.\n\nTwo & three.`,
      },
    ],
    [
      'elements without any markup',
      { title: 'Pier shut', content_elements: [{ type: 'text', content: story }] },
      { text: story },
    ],
    [
      'values in lists (Drupal)',
      {
        title: [{ value: 'Pier shut' }],
        created: [{ value: '2021-03-04T10:00:00+00:00' }],
        body: [{ value: 'x', processed: `<p>${story}</p><p>Two.</p>` }],
      },
      {
        title: 'Pier shut',
        dates: ['published 2021-03-04T10:00:00+00:00'],
        text: `${story}\n\nTwo.`,
      },
    ],
    [
      'attributes of an entry',
      { data: { id: 4, attributes: { title: 'Pier shut', content: story } }, meta: {} },
      { id: 4, title: 'Pier shut', text: story },
    ],
    [
      'generic names beside body_text',
      { title: 'Pier shut', author: 'Ida Brandt', date: '2021-03-04', body_text: story },
      { title: 'Pier shut', byline: ['Ida Brandt'], dates: ['published 2021-03-04'], text: story },
    ],
    [
      'lists: the first value, all names',
      {
        text: story,
        title: ['Pier', 'Quay'],
        section: [],
        authors: [
          'By Ida Brandt and Bo Roth',
          { name: 'Al Moss' },
          { literal: 'Jo Ray' },
          { name: 4 },
          5,
          null,
        ],
      },
      { title: 'Pier', section: null, byline: ['Ida Brandt', 'Bo Roth', 'Al Moss', 'Jo Ray'] },
    ],
    [
      'an empty list of names',
      { text: story, authors: [], author: 'Brandt, Ida' },
      { byline: ['Brandt, Ida'] },
    ],
    [
      'names that are addresses',
      { text: story, author: 'https://echo.example/ida; www.echo.example' },
      { byline: [] },
    ],
    [
      'numbers and what is no value',
      { text: story, date: 20210304, source: {}, title: true, section: ' ', id: '' },
      { dates: ['published 20210304'], source: null, title: null, id: null },
    ],
    [
      'the name of a source',
      { text: story, source: { id: null, name: 'Echo' } },
      { source: 'Echo' },
    ],
  ])('%s', async (_name, value, expected) => {
    expect(await fieldsOf(json(value))).toMatchObject(expected);
  });
});

describe('lists inside of answers', () => {
  const two = [
    { title: 'One', text: story },
    { title: 'Two', text: story },
  ];
  test.each([
    ['a search', { response: { docs: two } }],
    ['hits', { hits: { total: 2, hits: two.map((_source) => ({ _source })) } }],
    ['three deep', { response: { data: { result: { items: two } } } }],
  ])('%s', async (_name, value) => {
    expect(await answers(value)).toEqual(['One', 'Two']);
  });

  test.each([
    ['four deep', { response: { data: { result: { content: { items: two } } } } }],
    ['no list of objects', { response: { docs: [3] } }],
  ])('%s: refused by name', async (_name, value) => {
    await expect(answers(value)).rejects.toThrow(/has no text/);
  });
});

describe('ninjs', () => {
  const ninjs = { versioncreated: '2021-03-05T11:00:00Z' };
  test.each([
    [
      '1.x without a headline',
      {
        ...ninjs,
        guid: 'g1',
        title: 'Pier shut',
        body_text: story,
        authors: [{ name: 'Ida Brandt' }],
      },
      { id: 'g1', title: 'Pier shut', byline: ['Ida Brandt'], text: story },
    ],
    [
      '1.x in XHTML',
      {
        _id: 'x2',
        body_xhtml: `<p>${story}</p>`,
        url: 'https://echo.example/1',
        infosource: [null, { literal: 'Echo' }],
      },
      { id: 'x2', text: story, url: 'https://echo.example/1', source: 'Echo' },
    ],
    [
      'without names',
      { ...ninjs, text: story },
      { byline: [], source: null, text: story, dates: ['updated 2021-03-05T11:00:00Z'] },
    ],
    [
      'with a body',
      { ...ninjs, published: '2021-03-04', body: story },
      { text: story, dates: ['published 2021-03-04', 'updated 2021-03-05T11:00:00Z'] },
    ],
    [
      '3.0: the main parts',
      {
        headlines: [
          { value: 'Council shuts pier' },
          { role: 'subheadline', value: 'Ferries move' },
        ],
        bodies: [
          { role: 'main', contenttype: 'text/html', value: `<p>Two.</p>` },
          { role: 'main', contentType: 'text/plain', value: story },
        ],
        versionCreated: '2021-03-05',
        organisations: [{ name: 'Echo' }],
      },
      {
        title: 'Council shuts pier',
        subtitle: 'Ferries move',
        text: story,
        source: 'Echo',
        dates: ['updated 2021-03-05'],
      },
    ],
    [
      '3.0: HTML alone',
      { bodies: [{ role: 'main', contentType: 'text/html', value: `<p>${story}</p>` }] },
      { text: story },
    ],
    [
      '3.0: no main part',
      { bodies: [{ value: ' ' }, { role: 'caption', value: story }] },
      { text: story },
    ],
  ])('%s', async (_name, value, expected) => {
    expect(await fieldsOf(json(value))).toMatchObject(expected);
  });
});

test.each([
  [
    'escaped signs',
    `{"text":"\\u003cp\\u003eOne.\\u003c/p\\u003e\\u003cp\\u003eTwo.\\u003c/p\\u003e"}`,
  ],
  [
    'tags of any name',
    '{"versioncreated":"2021","body_html":"<h2>One.</h2><ul><li>Two.</li></ul>"}',
  ],
])('HTML with %s', async (_name, content) => {
  expect((await fieldsOf(content)).text).toBe('One.\n\nTwo.');
});

describe('many', () => {
  const one = { title: 'One', text: story };
  test.each([
    ['a list', [one, { title: 'Two', text: story }], ['One', 'Two']],
    ['a list in an answer', { status: 'ok', articles: [one] }, ['One']],
    ['the first list of objects', { items: [], results: ['x'], docs: [one] }, ['One']],
    [
      'what is no article is answered in its place',
      [{ id: 4 }, 'x', one, { versioncreated: '2021', uri: 'u' }],
      ['1 no-text', '2 not-an-object', 'One', '4 no-text'],
    ],
    [
      'a list beside a text is not the articles',
      { title: 'One', text: story, items: [{ a: 1 }] },
      ['One'],
    ],
    [
      'a list beside a headline is not the articles',
      { headline: 'One', body: story, data: [{ a: 1 }] },
      ['One'],
    ],
  ])('%s', async (_name, value, expected) => {
    expect(await answers(value)).toEqual(expected);
  });

  test('--row picks one record', async () => {
    const { results } = await readInput(json([one, { title: 'Two', text: story }]), { row: 2 });
    expect(results.map(({ article }) => article?.title)).toEqual(['Two']);
  });
});

test.each([
  ['"text"', 'holds no article object'],
  ['[]', 'holds no article object'],
  ['[1, "x"]', 'holds no article object'],
  ['{"id": 1}', 'the JSON object has no text'],
  ['{"text": ', 'not valid JSON'],
])('%s is told', async (content, words) => {
  await expect(readInput(content, { input: 'json' })).rejects.toThrow(words);
});

test.each([
  ['inside one another', `{"text":"[","x":${'['.repeat(1_000_001)}`, 'nested too deeply'],
  ['in a string', `{"text":"\\"${'['.repeat(1_000_001)}`, 'not valid JSON'],
  ['side by side', '[]'.repeat(500_001), 'not valid JSON'],
])('a million brackets %s are told', async (_where, content, words) => {
  await expect(readInput(content, { input: 'json' })).rejects.toThrow(words);
});
