import { describe, expect, test } from 'vitest';
import { readPage } from '../../src/read/html.js';

const paragraphs = [
  'The harbour council of Marrow Point voted on Tuesday to close the old ferry pier for two years, after engineers found rot.',
  '“Nobody wants to see the pier shut,” council leader Ida Brandt told residents, “but nobody wants to see it fall either.”',
  'Ferry crews will use the fish quay in the meantime. Skipper Tom Aldous called the plan workable, though he had doubts.',
  'Repairs are expected to cost 3.4 million crowns, of which the region pays half. Tenders for the work are due in March.',
];
const story = paragraphs.map((text) => `<p>${text}</p>`).join('');
const page = (head: string, body: string) =>
  `<!doctype html><html><head>${head}</head><body>${body}</body></html>`;
const article = (inner: string) => `<article>${inner}</article>`;
const texts = (body: string) => readPage(page('', body)).pieces.map(({ text }) => text);
const fields = (head: string, body = article(story)) => readPage(page(head, body)).fields;
const ld = (value: unknown) =>
  `<script type="application/ld+json">${JSON.stringify(value)}</script>`;

describe('the body', () => {
  test.each([
    [
      'preformatted lines',
      `${story}<pre>One\n  two and three, as it stood on the notice board of the hall.</pre>`,
      'One\ntwo and three, as it stood on the notice board of the hall.',
    ],
    [
      'two breaks between paragraphs',
      `${story}<div>${paragraphs[1]}<br><br>${paragraphs[0]}</div>`,
      paragraphs[0],
    ],
    [
      'one break behind a sentence',
      `${story}<div>${paragraphs[1]}<br>${paragraphs[0]}</div>`,
      paragraphs[0],
    ],
    [
      'cells of a table',
      `${story}<table><tr><td>${paragraphs[0]}</td></tr></table>`,
      paragraphs[0],
    ],
    ['a heading of a sentence at the end', `${story}<h3>${paragraphs[0]}</h3>`, paragraphs[0]],
    [
      'a request at the end',
      `${story}<p>Please subscribe to our newsletter to read more about it.</p>`,
      paragraphs[3],
    ],
    [
      'a credit of a picture',
      `${story}<p>The pier in May (Foto: Getty Images) as ferries leave the harbour for good.</p>`,
      paragraphs[3],
    ],
    ['a byline at the end', `${story}<p>By Ida Brandt</p>`, paragraphs[3]],
    [
      'a line that only begins like a byline',
      `${story}<p>By Friday all of it had gone.</p>`,
      'By Friday all of it had gone.',
    ],
    [
      'a long paragraph that names a picture',
      `${story}<p>${paragraphs[0]} ${paragraphs[3]} “Foto: Getty Images” is what stood below the picture.</p>`,
      `${paragraphs[0]} ${paragraphs[3]} “Foto: Getty Images” is what stood below the picture.`,
    ],
    [
      'a long paragraph that asks',
      `${story}<p>${paragraphs[3]} Please subscribe, the council said.</p>`,
      `${paragraphs[3]} Please subscribe, the council said.`,
    ],
    [
      'a long paragraph that names a picture',
      `${story}<p>${paragraphs[0]} ${paragraphs[3]} “Foto: Getty Images” is what stood below the picture.</p>`,
      `${paragraphs[0]} ${paragraphs[3]} “Foto: Getty Images” is what stood below the picture.`,
    ],
    [
      'a long paragraph that asks',
      `${story}<p>${paragraphs[3]} Please subscribe, the council said.</p>`,
      `${paragraphs[3]} Please subscribe, the council said.`,
    ],
    ['a time at the end', `${story}<p>15:49</p>`, paragraphs[3]],
    ['a closing heading', `${story}<h2>Related stories</h2><p>Pier.</p>`, paragraphs[3]],
    [
      'hidden parts',
      `${story}<p style="display:none">${paragraphs[0]}</p><p hidden>${paragraphs[1]}</p>`,
      paragraphs[3],
    ],
    [
      'addresses inside the page',
      `${story}<p><a href="#top">It is</a> what the council said in May about the pier, as it stood.</p>`,
      'It is what the council said in May about the pier, as it stood.',
    ],
    [
      'signs of markup',
      `${story}<p>It is said that 3 &lt; 4 &amp; that the "pier" is worth &gt; 2 crowns, all told.</p>`,
      'It is said that 3 < 4 & that the "pier" is worth > 2 crowns, all told.',
    ],
  ])('%s', (_name, inner, last) => {
    expect(texts(article(inner)).at(-1)).toBe(last);
  });

  test('a shortened headline in the body is left out', () => {
    const head = '<meta property="og:title" content="Old ferry pier shut for two years">';
    const html = page(head, article(`<p>Ferry pier shut for two years</p>${story}`));
    expect(readPage(html).pieces.map(({ text }) => text)).toEqual(paragraphs);
  });

  test('an element marked as the body is found below longer lists', () => {
    const list = `<ul>${'<li>Ferries, quays and piers of the coast, by name and by year of opening.</li>'.repeat(2)}</ul>`;
    expect(texts(`${list}<div itemprop="articleBody">${story}${story}</div>`)).toEqual([
      ...paragraphs,
      ...paragraphs,
    ]);
  });

  test('a standfirst above the body on a page without a headline', () => {
    const standfirst =
      'Ferries move to the fish quay while the timber piles of the old pier are replaced.';
    const html = (inner: string) =>
      `<div class="story-body"><header><div class="kicker">${inner}</div></header><div>${story}</div></div>`;
    expect(texts(html(standfirst))[0]).toBe(standfirst);
    expect(texts(`<div>${standfirst}</div><div class="x">${story}</div>`).slice(-4)).toEqual(
      paragraphs,
    );
  });

  test('a page of pictures is shown in full, with a warning', () => {
    const caption = 'The pier in May (Foto: Getty Images) as ferries leave the harbour for good.';
    const { pieces, warnings } = readPage(page('', `<p>${caption}</p>`));
    expect(pieces.map(({ text }) => text)).toEqual([caption]);
    expect(warnings.map(({ code }) => code)).toEqual(['body-fallback']);
  });

  test.each([
    ['side by side', '<p>x</p>'.repeat(10_001)],
    ['in all', '<p><b>x</b></p>'.repeat(31_000)],
    ['in one another', '<b>'.repeat(6000)],
  ])('many elements %s are read without looking for the article', (_name, html) => {
    const { warnings } = readPage(page('', `<p>${paragraphs[0]}</p>${html}`));
    expect(warnings.map(({ code }) => code)).toEqual(['nesting-cut']);
  });

  test('a post in a template that a script unfolds', () => {
    expect(texts(`<script type="text/template">${story}</script>`)).toEqual(paragraphs);
    expect(
      texts(`${article(story)}<script type="text/x-template">a + b</script><script>c</script>`),
    ).toEqual(paragraphs);
  });

  test('templates in templates are not unfolded', () => {
    const nest = '<script type="text/template"><p>One'.repeat(20_000);
    expect(texts(article(story) + nest).slice(0, 4)).toEqual(paragraphs);
  });

  test('the text that the metadata carries, where the page shows little of it', () => {
    const articleBody = `${paragraphs.join('\n\n')}\n<b>Shut.</b>`;
    const head = ld({ '@type': 'NewsArticle', articleBody });
    expect(readPage(page(head, `<p>${paragraphs[0]}</p>`)).pieces.map(({ text }) => text)).toEqual([
      ...paragraphs,
      'Shut.',
    ]);
    expect(readPage(page(head, article(story))).pieces).toHaveLength(4);
  });
});

describe('the title', () => {
  const og = (title: string) => `<meta property="og:title" content="${title}">`;
  const site = '<meta property="og:site_name" content="Marrow Echo">';
  test.each([
    [
      'the headline that the metadata extends',
      og('Old ferry pier shut | News from the coast of the north'),
      '<h1>Old ferry pier shut</h1>',
      'Old ferry pier shut',
      'h1',
    ],
    [
      'the metadata, where the headline is only its beginning',
      og('Old ferry pier shut for two years'),
      '<h1>Old ferry pier</h1>',
      'Old ferry pier shut for two years',
      'meta:og:title',
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

  test('entities in JSON-LD, where none should stand', () => {
    const headline = '&#8222;Quay &#038; pier&#8220; <b>caf&eacute;</b> &raquo; 4 < 5 & more';
    expect(fields(ld({ '@type': 'NewsArticle', headline })).title).toBe(
      '„Quay & pier“ café » 4 < 5 & more',
    );
  });

  test('the last of the names of a list', () => {
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
    [
      'a recipe with a headline is an article',
      { '@type': 'Recipe', headline: 'Pier cake' },
      'Pier cake',
    ],
    ['a recipe without one is not', { '@type': 'Recipe', name: 'Pier cake' }, null],
    ['no object', 7, null],
  ])('%s', (_name, value, title) => {
    expect(fields(ld(value)).title).toBe(title);
  });
});

describe('the authors', () => {
  test.each([
    ['a label is none', '<meta name="author" content="Read more">', '', []],
    ['an address is none', '<meta name="author" content="desk@echo.example">', '', []],
    ['by the markup', '', '<span itemprop="author">Ida Brandt</span>', ['Ida Brandt']],
    [
      'by a value in the markup',
      '',
      '<span itemprop="author" content="Ida Brandt">x</span>',
      ['Ida Brandt'],
    ],
    ['by a link', '', '<a rel="author" href="/ida">By Ida Brandt</a>', ['Ida Brandt']],
    ['by a class', '', '<p class="byline">Von Ida Brandt und Bo Roth</p>', ['Ida Brandt']],
    [
      'of comments are not those of the article',
      '',
      '<div class="comment"><a rel="author">Al Moss</a></div>',
      [],
    ],
    [
      'after comments',
      '',
      '<div id="comments"><p>x</p></div><a rel="author">Ida Brandt</a>',
      ['Ida Brandt'],
    ],
    [
      'two in the metadata',
      '<meta name="author" content="Ida Brandt and Bo Roth - Echo">',
      '',
      ['Ida Brandt', 'Bo Roth'],
    ],
    [
      'without whom they write for',
      '<meta name="author" content="Ida Brandt, CNN">',
      '',
      ['Ida Brandt'],
    ],
    ['an agency alone', '<meta name="author" content="CNN">', '', ['CNN']],
    ['a degree is none', '<meta name="author" content="Ida Brandt, PhD">', '', ['Ida Brandt']],
    ['behind a colon', '', '<p class="byline">Written by: Ida Brandt</p>', ['Ida Brandt']],
    ['a bare opening is none', '', '<p class="byline">Von</p>', []],
    ['a script is none', '', '<p class="byline">po.type = \'text\'</p>', []],
    [
      'behind what a link says of them',
      '',
      '<a rel="author">Zeige alle Beiträge von Ida Brandt</a>',
      ['Ida Brandt'],
    ],
  ])('%s', (_name, head, above, names) => {
    expect(fields(head, article(above + story)).byline).toEqual(names);
  });
});

describe('the dates', () => {
  const dates = (above: string, head = '') =>
    fields(head, article(above + story)).rawDates.map(
      ({ role, from, raw }) => `${role} ${from} ${raw}`,
    );
  test.each([
    [
      'an element for the time',
      '<time pubdate datetime="2021-03-04">x</time>',
      ['published time 2021-03-04'],
    ],
    [
      'a time by its class',
      '<time class="entry-date" datetime="2021-03-04"></time>',
      ['published time 2021-03-04'],
    ],
    [
      'an update by its class',
      '<time class="updated" datetime="2021-03-09"></time>',
      ['updated time 2021-03-09'],
    ],
    [
      'published and updated at once',
      '<time class="published updated" datetime="2021-03-04"></time>',
      ['published time 2021-03-04'],
    ],
    [
      'an abbreviation',
      '<abbr class="published" title="2021-03-04T10:00">x</abbr>',
      ['published time 2021-03-04T10:00'],
    ],
    [
      'a time in its content',
      '<time itemprop="datePublished" content="2021-03-04">x</time>',
      ['published itemprop:datePublished 2021-03-04', 'published time 2021-03-04'],
    ],
    [
      'a time without a value or a role',
      '<time>4 March</time><abbr title="2021-03-04">x</abbr><time datetime="2021-03-04"></time>',
      [],
    ],
    [
      'the markup of an element',
      '<span itemprop="datePublished">4 March 2021</span>',
      ['published itemprop:datePublished 4 March 2021'],
    ],
    [
      'a class',
      '<p class="post-date">Posted on 4 March 2021 by Ida</p>',
      ['published class:date Posted on 4 March 2021'],
    ],
    [
      'a class, updated',
      '<p class="post-date">Last updated: 4 March 2021</p><p class="date">soon</p>',
      [
        'updated class:date Last updated: 4 March 2021',
        'updated date line Last updated: 4 March 2021',
      ],
    ],
    [
      'two dates in a line: the first, and what is said of it',
      '<p class="date">Written: 2021-03-04 15:03 / Updated: 2021-03-05 15:30</p>',
      ['published class:date Written: 2021-03-04 15:03 / Updated:'],
    ],
  ])('%s', (_name, above, expected) => {
    expect(dates(above)).toEqual(expected);
  });

  test('several names in one element', () => {
    const above =
      '<span itemprop="dateCreated datePublished" content="2021-03-04"></span><span itemprop="datePublished" content="2021-03-05"></span>';
    expect(dates(above)).toEqual(['published itemprop:datePublished 2021-03-04']);
  });

  test('an update that only readers see', () => {
    expect(dates('<p>Updated 4 March 2021</p>')).toEqual([
      'updated date line Updated 4 March 2021',
    ]);
  });

  test.each([
    ['that is no date of machines', '4. Maerz'],
    ['of the last day of a short text', '2021-03-04'],
  ])('a stamp %s', (_name, stamp) => {
    const links = `<ul>${'<li><a href="/x">Ferries</a></li>'.repeat(60)}</ul>`;
    const html = page(
      `<meta property="article:published_time" content="${stamp}">`,
      `${article(story)}${links}<p>4.3.21</p>`,
    );
    expect(readPage(html).fields.rawDates.map(({ raw }) => raw)).toEqual([stamp]);
  });
});
