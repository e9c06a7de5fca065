import { describe, expect, test } from 'vitest';
import { article, fields, ld, story } from './page.js';

describe('the title of a page is found', () => {
  const og = (title: string) => `<meta property="og:title" content="${title}">`;
  const site = '<meta property="og:site_name" content="Marrow Echo">';
  test.each([
    [
      'the headline that the metadata extends',
      og('Old ferry pier shut | News from the coast of the north'),
      '<h1>Old ferry pier shut</h1>',
      'Old ferry pier shut',
      'meta:og:title',
    ],
    [
      'the headline that readers see, where the metadata have another for search engines',
      og('Ferry: when the pier of Lowmere opens again'),
      '<h1>Lowmere</h1><h1>Storm keeps the old ferry pier shut</h1>',
      'Storm keeps the old ferry pier shut',
      'h1',
    ],
    [
      'the post of a blog whose h1 is the name that the title opens with',
      '<title>Marrow Notes: Old ferry pier shut</title>',
      '<h1>Marrow Notes</h1><h3>Old ferry pier shut</h3>',
      'Old ferry pier shut',
      'title',
    ],
    [
      'the post of a blog with a longer name',
      '<title>Notes of an old quay: Frost in May</title>',
      '<h1>Notes of an old quay</h1><h3>Frost in May</h3>',
      'Frost in May',
      'title',
    ],
    [
      'the headline without the kicker that its h1 holds',
      og('Storm in Lowmere: Old ferry pier shut'),
      '<h1><span>Storm in Lowmere</span> Old ferry pier shut</h1>',
      'Old ferry pier shut',
      'h1',
    ],
    [
      'the headline of the metadata, where the h1 holds a date too',
      og('Old ferry pier shut'),
      '<h1>4 May 2021 Old ferry pier shut</h1>',
      'Old ferry pier shut',
      'meta:og:title',
    ],
    [
      'the whole headline, where the metadata break off',
      og('Old ferry pier shut for two…'),
      '<h1>Old ferry pier shut for two years</h1>',
      'Old ferry pier shut for two years',
      'h1',
    ],
    [
      'the metadata, where no heading is alike',
      og('Old ferry pier shut for two years'),
      '<h1>News of the coast</h1>',
      'Old ferry pier shut for two years',
      'meta:og:title',
    ],
    [
      'the second heading, where the title of the page begins with it',
      `${og('Ferry news')}<title>Old ferry pier shut | Marrow Echo</title>`,
      '<h1>Marrow Echo</h1><h2>Most read</h2><h2>Old ferry pier shut</h2>',
      'Old ferry pier shut',
      'h2',
    ],
    [
      'without the style in the heading',
      og('Old ferry pier shut'),
      '<h1><style>.a{color:red}</style>Old ferry pier shut</h1>',
      'Old ferry pier shut',
      'meta:og:title',
    ],
    [
      'without the site before a colon, where the headline stands by itself',
      '<title>The Echo: Old ferry pier shut</title>',
      '<b>Old ferry pier shut</b>',
      'Old ferry pier shut',
      'title',
    ],
    [
      'no rubric of the metadata',
      `${og('Press')}<title>Old ferry pier shut</title>`,
      '',
      'Old ferry pier shut',
      'title',
    ],
    [
      'no name of the site in the metadata',
      `${site}${og('Marrow Echo')}`,
      '<h1>Old ferry pier shut</h1>',
      'Old ferry pier shut',
      'h1',
    ],
    [
      'the part of the title element that stands on the page',
      '<title>Echo of the coast - Old ferry pier shut</title>',
      '<font><b>Old ferry pier shut</b></font>',
      'Old ferry pier shut',
      'title',
    ],
    [
      'the name of the site in front of a colon',
      `${site}${og('Marrow Echo: Old ferry pier shut')}`,
      '',
      'Old ferry pier shut',
      'meta:og:title',
    ],
    [
      'the post of an old blog',
      '<title>The Quay » Blog Archive » Old ferry pier shut</title>',
      '<h1>The Quay</h1>',
      'Old ferry pier shut',
      'title',
    ],
    [
      'the name of the host among other words behind a dash',
      '<link rel="canonical" href="https://forum.marrow.example/a"><title>Old ferry pier shut - Marrow Community</title>',
      '',
      'Old ferry pier shut',
      'title',
    ],
    [
      'a short last part behind a bar',
      og('Old ferry pier shut | Coast'),
      '',
      'Old ferry pier shut',
      'meta:og:title',
    ],
    [
      'a long last part behind a bar',
      og('Old ferry pier shut | how a town at the coast lost its way to the islands'),
      '',
      'Old ferry pier shut | how a town at the coast lost its way to the islands',
      'meta:og:title',
    ],
    [
      'the name of the site behind a dash',
      `${site}<title>Old ferry pier shut – Marrow Echo</title>`,
      '',
      'Old ferry pier shut',
      'title',
    ],
    [
      'another part behind a dash',
      `${site}<title>Old ferry pier – a history</title>`,
      '',
      'Old ferry pier – a history',
      'title',
    ],
    [
      'a dash at the beginning',
      '<title>Pier - Marrow Echo</title>',
      '',
      'Pier - Marrow Echo',
      'title',
    ],
    [
      'the name of the host behind a dash',
      '<link rel="canonical" href="https://www.marrow-echo.example/a"><title>Old ferry pier shut - Marrow Echo</title>',
      '',
      'Old ferry pier shut',
      'title',
    ],
    [
      'the name of the site in front',
      `${site}<title>Marrow Echo » Old ferry pier shut</title>`,
      '',
      'Old ferry pier shut',
      'title',
    ],
    [
      'no heading that only names the host',
      '<link rel="canonical" href="https://marrowecho.example/a"><title>Old ferry pier shut</title>',
      '<h1>MarrowEcho.example</h1>',
      'Old ferry pier shut',
      'title',
    ],
    [
      'no heading that only names the site',
      `${site}<title>Pier shut</title>`,
      '<h1>Marrow Echo</h1>',
      'Pier shut',
      'title',
    ],
    [
      'no heading of a menu where the title repeats another',
      '<title>Old ferry pier shut | Marrow Echo</title>',
      '<h1>Quick links</h1><h1>Old ferry pier shut</h1>',
      'Old ferry pier shut',
      'h1',
    ],
    [
      'no heading that stands behind the bar of the title',
      '<title>Old ferry pier shut | Marrow Echo</title>',
      '<h1>Marrow Echo</h1>',
      'Old ferry pier shut',
      'title',
    ],
    [
      'a heading behind the section',
      '<title>News - Old ferry pier shut for two years</title>',
      '<h1>Old ferry pier shut for two years</h1>',
      'Old ferry pier shut for two years',
      'h1',
    ],
    [
      'the name of the site behind a dot',
      `${site}${og('Old ferry pier shut · Marrow Echo')}`,
      '',
      'Old ferry pier shut',
      'meta:og:title',
    ],
    [
      'entities that were escaped twice',
      og('Pier &amp;amp; quay &amp;quot;shut&amp;quot;&amp;nbsp;now'),
      '',
      'Pier & quay "shut" now',
      'meta:og:title',
    ],
  ])('%s', (_name, head, h1, title, from) => {
    const { title: found, evidence } = fields(head, article(h1 + story));
    expect([found, evidence?.get('title')?.from]).toEqual([title, from]);
  });

  test('entities are read in JSON-LD too, where none should stand', () => {
    const headline = '&#8222;Quay &#038; pier&#8220; <b>caf&eacute;</b> &raquo; 4 < 5 & more';
    expect(fields(ld({ '@type': 'NewsArticle', headline })).title).toBe(
      '„Quay & pier“ café » 4 < 5 & more',
    );
  });

  test('a list of titles or of names gives one of them', () => {
    expect(
      fields(
        ld({
          '@type': 'NewsArticle',
          headline: ['Pier shut', 'x'],
          publisher: [{ name: ['Echo'] }],
        }),
      ),
    ).toMatchObject({ title: 'Pier shut', source: 'Echo' });
  });

  test.each([
    ['a recipe is no article', { '@type': 'Recipe', name: 'Pier cake' }, null],
    ['no object', 7, null],
  ])('%s', (_name, value, title) => {
    expect(fields(ld(value)).title).toBe(title);
  });
});

test('of several articles in JSON-LD the one is read that the page is about', () => {
  const articles = [
    { '@type': 'NewsArticle', headline: 'Storm hits Lowmere', author: 'Al Moss' },
    { '@type': 'NewsArticle', headline: 'Old ferry pier shut', author: 'Ida Brandt' },
  ];
  const html = article(`<h1>Old ferry pier shut</h1>${story}`);
  expect(fields(ld(articles), html)).toMatchObject({
    title: 'Old ferry pier shut',
    byline: ['Ida Brandt'],
  });
});

test.each([
  ['with a comma behind the last value', '{"@type": "NewsArticle", "headline": "Pier shut", }'],
  [
    'with entities for quotation marks',
    '{&quot;@type&quot;: &quot;NewsArticle&quot;, &quot;headline&quot;: &quot;Pier shut&quot;}',
  ],
])('JSON-LD %s is mended', (_name, json) => {
  expect(fields(`<script type="application/ld+json">${json}</script>`).title).toBe('Pier shut');
});

test('the source is the name of the site without its motto', () => {
  const motto = '<meta property="og:site_name" content="Marrow Echo | News, Weather, Ferries">';
  expect(fields(motto).source).toBe('Marrow Echo');
  const titled = '<meta property="og:site_name" content="Pier shut | Marrow Echo">';
  expect(fields(titled, article(`<h1>Pier shut</h1>${story}`)).source).toBe('Marrow Echo');
});

describe('the source of a page that does not say whose it is stands in its title', () => {
  const source = (title: string, body = '') =>
    fields(`<title>${title}</title>`, `<h1>Old ferry pier shut</h1>${body}${article(story)}`)
      .source;
  test.each([
    ['Old ferry pier shut | The Marrow Echo', '', 'The Marrow Echo'],
    ['Old ferry pier shut | News | Marrow Echo', '', 'Marrow Echo'],
    ['Old ferry pier shut | Quay Notes – a diary', '', 'Quay Notes – a diary'],
    ['Old ferry pier shut - Marrow Echo', '<a href="/">Marrow Echo</a>', 'Marrow Echo'],
    ['Old ferry pier shut - what to know', '', null],
    ['Old ferry pier shut | Local News', '', null],
    ['Old ferry pier shut | By Ida Brandt', '', null],
    ['Old ferry pier shut', '', null],
  ])('%s', (title, body, expected) => {
    expect(source(title, body)).toBe(expected);
  });
});
