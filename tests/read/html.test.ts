import { describe, expect, test } from 'vitest';
import { readPage } from '../../src/read/html.js';
import { paragraphs } from './page/page.js';

function page(head: string, body: string): string {
  return `<!doctype html><html lang="en-GB"><head>${head}</head><body>${body}</body></html>`;
}

const article = (inner = paragraphs.map((p) => `<p>${p}</p>`).join('')) =>
  `<nav><ul><li><a href="/">Home</a></li><li><a href="/news">News</a></li></ul></nav><article><h1>Pier shut</h1>${inner}</article><footer>© Marrow Echo</footer>`;

const texts = (html: string) => readPage(html).pieces.map((piece) => piece.text);

test('the paragraphs of the article are read, not the page around it', () => {
  expect(texts(page('', article()))).toEqual(paragraphs);
});

test('a standfirst above the body belongs to it', () => {
  const standfirst =
    'Ferries move to the fish quay while the timber piles of the old pier are replaced.';
  const html = `<header><h1>Pier shut</h1><div class="intro">${standfirst}</div></header><div class="story">${paragraphs.map((p) => `<p>${p}</p>`).join('')}</div>`;
  expect(texts(page('', html))[0]).toBe(standfirst);
});

test('captions, share bars, link lists and "read more" are left out; blocks are never glued', () => {
  const inner = `<figure><img src="x"><figcaption>The pier in May.</figcaption></figure><p>${paragraphs[0]}</p><div class="share">Share on Facebook</div><p>${paragraphs[1]}</p><p><a href="/x">Read more: the ferry that sank</a></p><p>${paragraphs[2]}</p><p>${paragraphs[3]}</p><h2>Related</h2><ul><li><a href="/a">Ferry late again</a></li></ul>`;
  expect(texts(page('', article(inner)))).toEqual(paragraphs);
});

test('a sentence may begin with the word of a button', () => {
  const inner = `<p>${paragraphs[0]}</p><p>Share prices of the ferry company fell again on Monday.</p><p>Share</p><p>${paragraphs[1]}</p><p>${paragraphs[2]}</p>`;
  expect(texts(page('', article(inner)))).toEqual([
    paragraphs[0],
    'Share prices of the ferry company fell again on Monday.',
    paragraphs[1],
    paragraphs[2],
  ]);
});

test.each([
  ['a caption that no figure holds', '<p class="wp-caption-text">Old pier, new lamps.</p>'],
  [
    'a box of related stories',
    '<div class="related-box"><p>The ferry that sank in 1911.</p><p>Who owns the quay?</p></div>',
  ],
  [
    'a newsletter form',
    '<div class="newsletter"><p>The harbour in your inbox, each Friday.</p><p>It costs nothing.</p></div>',
  ],
])('%s is left out', (_name, box) => {
  const inner = `<p>${paragraphs[0]}</p>${box}<p>${paragraphs[1]}</p><p>${paragraphs[2]}</p><p>${paragraphs[3]}</p>`;
  expect(texts(page('', article(inner)))).toEqual(paragraphs);
});

test('the headline in the body is left out, with its kicker too', () => {
  const head = '<meta property="og:title" content="Old ferry pier shut for two years">';
  const inner = `<p>Marrow Point: Old ferry pier shut for two years</p>${paragraphs.map((p) => `<p>${p}</p>`).join('')}`;
  expect(texts(page(head, article(inner)))).toEqual(paragraphs);
});

test('an article is not taken for the longer comments below it', () => {
  const story = Array.from({ length: 4 }, () => paragraphs.map((p) => `<p>${p}</p>`).join('')).join(
    '',
  );
  const comments = paragraphs
    .map((p) => `<p>I think so too. ${p} That is how it always was here.</p>`)
    .join('');
  const html = `<article class="story"><h1>Pier shut</h1>${story}</article><main class="community">${comments.repeat(9)}</main>`;
  expect(texts(page('', html)).filter((text) => text.startsWith('I think so too'))).toEqual([]);
});

test('quotes and lists keep their kind, a line break stays in its paragraph', () => {
  const inner = `<p>${paragraphs[0]}</p><blockquote><p>${paragraphs[1]}</p></blockquote><p>${paragraphs[2]}</p><ul><li>Close the pier for two years.</li><li>Move the ferries to the quay.</li></ul><p>One<br>two, as it was said in the hall that evening.</p>`;
  const pieces = readPage(page('', article(inner))).pieces;
  expect(pieces.map(({ kind }) => kind)).toEqual([
    'paragraph',
    'quote',
    'paragraph',
    'list',
    'list',
    'paragraph',
  ]);
  expect(pieces.at(-1)?.text).toBe('One\ntwo, as it was said in the hall that evening.');
});

describe('metadata', () => {
  const ld = (value: string) => `<script type="application/ld+json">${value}</script>`;
  const fieldsOf = (head: string) => readPage(page(head, article())).fields;

  test.each([
    ['a string', '{"@type":"NewsArticle","author":"Ida Brandt"}', ['Ida Brandt']],
    ['an object', '{"@type":"NewsArticle","author":{"name":"Ida Brandt"}}', ['Ida Brandt']],
    [
      'objects and null',
      '{"@type":"NewsArticle","author":[null,{"name":"Ida Brandt"},{},{"name":"Bo Roth"}]}',
      ['Ida Brandt', 'Bo Roth'],
    ],
    [
      'a name in a name',
      '{"@type":"NewsArticle","author":{"name":{"name":"Ida Brandt"}}}',
      ['Ida Brandt'],
    ],
    [
      'a reference',
      '{"@graph":[{"@type":"NewsArticle","author":{"@id":"#p"}},{"@id":"#p","@type":"Person","name":"Ida Brandt"}]}',
      ['Ida Brandt'],
    ],
    [
      'a list at the top',
      '[{"@type":"Person","name":"x"},{"@type":["Article"],"author":"Ida Brandt"}]',
      ['Ida Brandt'],
    ],
    [
      'a comment and a semicolon around it',
      '<!-- {"@type":"NewsArticle","author":"Ida Brandt"}; -->',
      ['Ida Brandt'],
    ],
    [
      'a raw line break in a string',
      '{"@type":"NewsArticle","headline":"a\nb","author":"Ida Brandt"}',
      ['Ida Brandt'],
    ],
    [
      'an address instead of a name',
      '{"@type":"NewsArticle","author":"https://echo.example/ida"}',
      [],
    ],
    ['broken JSON', '{"@type":"NewsArticle","author":', []],
  ])('author as %s', (_name, json, names) => {
    expect(fieldsOf(ld(json)).byline).toEqual(names);
  });

  test('a last-modified date is an update, a zero date is none', () => {
    const head = `<meta name="last-modified" content="2021-03-05"><meta property="article:published_time" content="0001-01-01">`;
    expect(fieldsOf(head).rawDates?.map(({ role, raw }) => [role, raw])).toEqual([
      ['updated', '2021-03-05'],
    ]);
  });

  test('every field says where it stood', () => {
    const head = `<title>Pier shut - Marrow Echo</title><meta property="og:site_name" content="Marrow Echo"><meta property="article:published_time" content="2021-03-04T10:00:00+01:00"><link rel="canonical" href="https://echo.example/2021/03/04/pier">`;
    const fields = fieldsOf(head);
    expect(fields).toMatchObject({
      title: 'Pier shut',
      source: 'Marrow Echo',
      url: 'https://echo.example/2021/03/04/pier',
      language: 'en-GB',
    });
    expect(fields.rawDates?.map(({ from, source, raw }) => [from, source, raw])).toEqual([
      ['meta:article:published_time', 'metadata', '2021-03-04T10:00:00+01:00'],
      ['url', 'url', '2021/03/04'],
    ]);
    expect(fields.evidence?.get('title')?.from).toBe('h1');
  });

  test('the name of the site is cut off a title', () => {
    const head = `<meta property="og:title" content="Council closes ferry pier | Marrow Echo"><meta property="og:site_name" content="Marrow Echo">`;
    expect(fieldsOf(head).title).toBe('Council closes ferry pier');
  });

  test('a date that only readers see is read', () => {
    const html = article(
      `<p class="when">Thursday, 4 March 2021</p>${paragraphs.map((p) => `<p>${p}</p>`).join('')}`,
    );
    expect(readPage(page('', html)).fields.rawDates?.map(({ raw }) => raw)).toEqual([
      'Thursday, 4 March 2021',
    ]);
  });
});

describe('dates that the page gives and does not show', () => {
  const stamp = '<meta property="article:published_time" content="2021-03-04T23:30:00+00:00">';
  const links = `<ul>${'<li><a href="/x">Ferries</a></li>'.repeat(60)}</ul>`;
  const story = (above: string, head = stamp, around = links) =>
    readPage(page(head, article(above + paragraphs.map((p) => `<p>${p}</p>`).join('')) + around));
  const published = ({ fields }: ReturnType<typeof readPage>) =>
    fields.rawDates?.filter(({ role }) => role === 'published').map(({ raw }) => raw);

  test.each([
    ['in words', 'Thursday, March 4th, 2021, by Ida Brandt'],
    ['in words of another language', 'am 4. März 2021 um 23 Uhr'],
    ['with small words', '4 de marzo de 2021'],
    ['in figures', 'Posted 4/3/2021'],
    ['in figures with the month first', 'Posted 03/04/21'],
    ['in the order of machines', '2021-03-04'],
  ])('a stamp that readers see %s is the publication', (_name, line) => {
    expect(published(story(`<div>${line}</div>`))).toEqual(['2021-03-04T23:30:00+00:00']);
  });

  test('a stamp that stands in the address is the publication', () => {
    const link = '<link rel="canonical" href="https://echo.example/2021/03/04/pier">';
    expect(published(story('', stamp + link))).toContain('2021-03-04T23:30:00+00:00');
  });

  test('what readers see beats a stamp of another time zone', () => {
    expect(published(story('<div>5 March 2021</div>'))).toEqual(['5 March 2021']);
  });

  test('a stamp that nobody sees is told about and not used', () => {
    const { fields, warnings } = story('');
    expect(fields.rawDates).toEqual([]);
    expect(warnings.map(({ code }) => code)).toEqual(['date-not-shown']);
  });

  test('an update needs not be seen', () => {
    const head = `${stamp}<meta property="article:modified_time" content="2021-03-09">`;
    expect(story('<p>4 March 2021</p>', head).fields.rawDates?.map(({ role }) => role)).toEqual([
      'published',
      'updated',
    ]);
  });

  test('an article without a page around it is believed', () => {
    expect(published(story('', stamp, ''))).toEqual(['2021-03-04T23:30:00+00:00']);
  });

  test('the page of a news story is believed', () => {
    const head =
      '<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2021-03-04"}</script>';
    expect(published(story('', head))).toEqual(['2021-03-04']);
  });

  test.each([
    ['the month of an issue', 'March 2021'],
    ['how long something lasts', '4 March 2021 – 12 May 2022'],
  ])('%s is no date of publication', (_name, line) => {
    expect(published(story(`<div>${line}</div>`, ''))).toEqual([]);
  });
});

describe('hostile pages are read', () => {
  test.each([
    ['nothing', ''],
    ['a fragment without a body', '<p>Only this one line of text is here.'],
    ['unclosed tags', `<div><p>${paragraphs[0]}<p>${paragraphs[1]}<b><i><table><tr><td>x`],
    ['an unclosed button', `<p>${paragraphs[0]}</p><button>Menu<p>${paragraphs[1]}</p>`],
    ['no text', '<html><body><script>var a=1</script></body></html>'],
  ])('%s', (_name, html) => {
    expect(Array.isArray(readPage(html).pieces)).toBe(true);
  });

  test('2,000 nested elements are read at once, with a warning', () => {
    const html = `${'<div>'.repeat(2000)}<p>${paragraphs[0]}</p>`;
    const { pieces, warnings } = readPage(html);
    expect(pieces.map((piece) => piece.text)).toEqual([paragraphs[0]]);
    expect(warnings.map((warning) => warning.code)).toEqual(['nesting-cut']);
  });
});
