import { describe, expect, test } from 'vitest';
import { readPage } from '../../../src/read/html.js';
import { addition, article, ld, page, paragraphs, story, texts } from './page.js';

describe('the body of a page is found', () => {
  test.each<[what: string, inner: string, last: string | undefined]>([
    [
      'preformatted lines',
      `${story}<pre>One\n  two and three, as it stood on the notice board of the hall.</pre>`,
      'One\ntwo and three, as it stood on the notice board of the hall.',
    ],
    [
      'two breaks between paragraphs',
      `${story}<div>${paragraphs[1]}<br><br>${addition}</div>`,
      addition,
    ],
    ['one break behind a sentence', `${story}<div>${paragraphs[1]}<br>${addition}</div>`, addition],
    [
      'a table in a figure',
      `${story}<figure><table><tr><td>Steps of the quay</td></tr><tr><td>${addition}</td></tr></table><figcaption>Steps</figcaption></figure>`,
      addition,
    ],
    [
      'comments that are longer than the story',
      `${story}<section><h2>12 comments</h2>${'<p>About time they shut that death trap, and the tax payer should not pay for it a second time.</p>'.repeat(12)}</section>`,
      paragraphs[3],
    ],
    [
      'a note about cookies',
      `${story}<div><p>We value your privacy. We and our partners store cookies on a device and process personal data.</p></div>`,
      paragraphs[3],
    ],
    [
      'where to send a story',
      `${story}<p>Got a story? Send it to our newsdesk at desk@echo.example</p>`,
      paragraphs[3],
    ],
    [
      'what else the writer wrote',
      `${story}<h2>More from Anna Brandt and Quay Notes</h2><h3>Ten things I learned as a skipper</h3><p>And why I would do it all again.</p>`,
      paragraphs[3],
    ],
    [
      'what the printed paper made of it',
      `${story}<div>A version of this article appears in print on May 8, 2031, Section A, Page 12, with the headline: Pier to Close.</div>`,
      paragraphs[3],
    ],
    [
      'an advertisement between dashes',
      `${story}<div>- Advertisement -</div><p>${addition}</p>`,
      addition,
    ],
    [
      'where readers may tell their own stories',
      `${story}<p>Have you used the pier? Share your experiences: crew@echo.example</p><p>Please include a contact number if you may be called.</p>`,
      paragraphs[3],
    ],
    [
      'a call without a stop',
      `${paragraphs
        .slice(0, 2)
        .map((text) => `<p>${text}</p>`)
        .join('')}<p>We have more newsletters</p><p>${addition}</p>`,
      addition,
    ],
    ['cells of a table', `${story}<table><tr><td>${addition}</td></tr></table>`, addition],
    ['a heading of a sentence at the end', `${story}<h3>${addition}</h3>`, addition],
    [
      'a request at the end',
      `${story}<p>Please subscribe to our newsletter to read more about it.</p>`,
      paragraphs[3],
    ],
    [
      'whose it is at the end',
      `${story}<p>Copyright 2021 Marrow Television Corp. All rights reserved. This material may not be published, broadcast, rewritten or redistributed without our permission.</p>`,
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
    [
      'what the page is paid for',
      `${story}<p>This post may hold an affiliate link, so we earn from what you buy.</p><p>${addition}</p>`,
      addition,
    ],
    [
      'a long line that asks for two things',
      `${story}<p>Follow us for more about the ferries, the piers and the quays of the whole coast, on Instagram or any other place where you read, or sign up here: it is free.</p>`,
      paragraphs[3],
    ],
    [
      'a long box about the author',
      `${story}<div class="author-box"><p>Ida Brandt</p><p>${addition.repeat(3)}</p></div>`,
      paragraphs[3],
    ],
    [
      'a lone caption in a frame',
      `${story}<div><div class="image__caption">The old pier in March, seen by night from the quay.</div></div>`,
      paragraphs[3],
    ],
    [
      'a box to sign up',
      `${story}<div class="inline-signup"><p>Morning Tide</p><p>Our free letter tells you each day what matters on the coast.</p></div>`,
      paragraphs[3],
    ],
    ['buttons', `${story}<p>Listen</p><p>12 shares</p><p>- -</p>`, paragraphs[3]],
    ['signs alone', `${story}<p>+</p><p>∼ ∼ ∼</p><p>| Marrow.example</p>`, paragraphs[3]],
    [
      'lines with breaks that are byline and date',
      `${story}<p>By Marrow’s Editors<br>4 May 2021</p><p>By:</p>`,
      paragraphs[3],
    ],
    ['a caption', `${story}<div class="imageCaption">The pier.</div>`, paragraphs[3]],
    [
      'a box by its role',
      `${story}<div data-testid="promo-box"><p>${addition}</p></div>`,
      paragraphs[3],
    ],
    ['an offer', `${story}<p>Get unlimited access from one crown a week.</p>`, paragraphs[3]],
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

  test.each([
    'This document is subject to copyright. No part may be reproduced.',
    'for-phone-onlyfor-tablet-portrait-upfor-tablet-landscape-up',
    'To reach the reporter behind this story, write to ida@echo.example.',
    'The pier in May, when it was open to all who came by (Getty/Ida Brandt)',
    'Ferries to the islands are to sail less often from […]</p><p>The quay of the trawlers is the oldest of the […]',
  ])('a note below the story is left out: %s', (text) => {
    expect(texts(article(`${story}<p>${text}</p>`)).at(-1)).toBe(paragraphs[3]);
  });

  test('what asks readers to sign up is left out between the paragraphs', () => {
    const inner =
      '<p>The Echo newsletter has it all. <a href="/a">Sign up here</a></p>' +
      '<p>Get the news of the coast in your inbox.</p><p>“Get it in your inbox,” Roth told them.</p>';
    expect(texts(article(`${story}${inner}<p>${addition}</p>`)).slice(4)).toEqual([
      '“Get it in your inbox,” Roth told them.',
      addition,
    ]);
  });

  test('a short standfirst is told by its class', () => {
    const head =
      '<header><h1>Pier shut</h1><h2 class="sub-title">Ferries use the fish quay</h2></header>';
    expect(texts(`${head}${article(story)}`)[0]).toBe('Ferries use the fish quay');
  });

  test('a heading that is closed by the wrong tag does not make the story one', () => {
    const kinds = readPage(page('', article(`<h2>Rot</h3>${story}`))).pieces.map(
      ({ kind }) => kind,
    );
    expect(kinds).toEqual(['heading', 'paragraph', 'paragraph', 'paragraph', 'paragraph']);
  });

  test('no caption is taken for one', () => {
    const head =
      '<header><h1>Pier shut</h1><p>The pier of Marrow Point in a storm of March, by night. (AP Photo/Bo Roth)</p></header>';
    expect(texts(`${head}${article(story)}`)).toEqual(paragraphs);
  });

  test('a shortened headline in the body is left out', () => {
    const head = '<meta property="og:title" content="Old ferry pier shut for two years">';
    const html = page(head, article(`<p>Ferry pier shut for two years</p>${story}`));
    expect(readPage(html).pieces.map(({ text }) => text)).toEqual(paragraphs);
  });

  test.each([
    ['a form', '<form>', '</form>'],
    ['something called a share', '<div class="share-box"><div>', '</div></div>'],
    ['something called a byline', '<section class="byline">', '</section>'],
  ])('in %s that is the frame of the page', (_name, open, close) => {
    const long = ['On Monday', 'On Friday']
      .map((day) => `<p>${day}: ${paragraphs.join(' ')} ${addition}</p>`)
      .join('');
    const lists = '<div><p>Richmond</p><p>Ferry news of all quays and piers.</p></div>';
    expect(
      texts(`${open}${story}${long}<p>Two boats left the quay that night.</p>${close}${lists}`),
    ).toEqual(expect.arrayContaining([...paragraphs, 'Two boats left the quay that night.']));
  });

  test('soft hyphens are no part of it', () => {
    expect(texts(article(story.replace('harbour council', 'har\u00adbour coun\u00adcil')))).toEqual(
      paragraphs,
    );
  });

  test('a paragraph that stands twice is left out once, a short one is none', () => {
    const again = `<p>${paragraphs[3]}</p><p>Two boats left.</p><p>${paragraphs[1]}</p><p>Two boats left.</p>`;
    const body = texts(article(`${story}${again}<p>${addition}</p>`));
    expect(body).toEqual([...paragraphs, 'Two boats left.', 'Two boats left.', addition]);
  });

  test('a standfirst that the lead repeats behind its dateline is left out', () => {
    const lead = `MARROW POINT – ${addition}`;
    expect(texts(article(`<p>${addition}</p><p>${lead}</p>${story}`))).toEqual([
      lead,
      ...paragraphs,
    ]);
  });

  test('an element marked as the body is found below longer lists', () => {
    const list = `<ul>${'<li>Ferries, quays and piers of the coast, by name and by year of opening.</li>'.repeat(2)}</ul>`;
    expect(texts(`${list}<div itemprop="articleBody">${story}<p>${addition}</p></div>`)).toEqual([
      ...paragraphs,
      addition,
    ]);
  });

  test('a standfirst stands above the body, on a page without a headline too', () => {
    const standfirst =
      'Ferries move to the fish quay while the timber piles of the old pier are replaced.';
    const html = (inner: string) =>
      `<div class="story-body"><header><div class="kicker">${inner}</div></header><div>${story}</div></div>`;
    expect(texts(html(standfirst))[0]).toBe(standfirst);
    expect(texts(`<div>${standfirst}</div><div class="story-body">${story}</div>`)[0]).toBe(
      standfirst,
    );
  });

  test.each([
    [
      'without a full stop',
      '<p>',
      'Ferries move to the fish quay while the timber piles of the old pier are replaced by new ones',
    ],
    [
      'in something called a teaser',
      '<p class="teaser">',
      'Ferries move to the fish quay for two years.'.padStart(80, 'For long. '),
    ],
  ])('a standfirst right below the headline, %s', (_name, open, standfirst) => {
    const above = `<header><h1>Old ferry pier shut</h1>${open}${standfirst}</p></header>`;
    expect(texts(`${above}<div class="story-body">${story}</div>`)[0]).toBe(standfirst);
  });

  test.each([
    ['the line of the authors', '<p>Author: Ida Brandt | Views: 213</p>'],
    ['how long it takes', '<p>3 min read</p>'],
    ['a line of dashes', '<p>___</p>'],
  ])('%s is no part of it', (_name, line) => {
    const html = page(
      '<meta name="author" content="Ida Brandt">',
      article(`<h1>Old ferry pier shut</h1>${line}${story}`),
    );
    expect(readPage(html).pieces.map(({ text }) => text)).toEqual(paragraphs);
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

  test('a post is read that stands in a template for a script', () => {
    expect(texts(`<script type="text/template">${story}</script>`)).toEqual(paragraphs);
    expect(
      texts(`${article(story)}<script type="text/x-template">a + b</script><script>c</script>`),
    ).toEqual(paragraphs);
  });

  test('templates in templates are not unfolded', () => {
    const nest = '<script type="text/template"><p>One'.repeat(20_000);
    expect(texts(article(story) + nest).slice(0, 4)).toEqual(paragraphs);
  });

  test('the text of the metadata is read where the page shows little of it', () => {
    const articleBody = `${paragraphs.join('\n\n')}\n<b>Shut.</b>`;
    const head = ld({ '@type': 'NewsArticle', articleBody });
    expect(readPage(page(head, `<p>${paragraphs[0]}</p>`)).pieces.map(({ text }) => text)).toEqual([
      ...paragraphs,
      'Shut.',
    ]);
    expect(readPage(page(head, article(story))).pieces).toHaveLength(4);
  });

  test('tags in it are no text, though they were escaped', () => {
    const markup = paragraphs.map((text) => `&lt;p&gt;${text}&lt;/p&gt;`).join('');
    const head = ld({ '@type': 'NewsArticle', articleBody: markup });
    expect(readPage(page(head, `<p>${paragraphs[0]}</p>`)).pieces.map(({ text }) => text)).toEqual(
      paragraphs,
    );
  });
});

test.each([
  ['in a span', (rest: string) => `<span class="initial">T</span><p>${rest}</p>`],
  ['in a block', (rest: string) => `<div>T</div><p>${rest}</p>`],
  [
    'before a linked word',
    (rest: string) => `<span>T</span><p><a href="/x">${rest.slice(0, 2)}</a>${rest.slice(2)}</p>`,
  ],
  ['in the paragraph', (rest: string) => `<p><span>T</span>${rest}</p>`],
])('the initial of a story is the first letter of its first word: %s', (_, opening) => {
  const [first = '', ...rest] = paragraphs;
  const others = rest.map((text) => `<p>${text}</p>`).join('');
  expect(texts(article(opening(first.slice(1)) + others))[0]).toBe(first);
});

test('the letter that stands for the picture of a login is none of it', () => {
  const inner = `<div><span>M</span><p>mlee, on the quay</p></div><p>${addition}</p>`;
  expect(texts(article(story + inner)).join(' ')).not.toContain('Mmlee');
});

test('a letter of a formula is a word', () => {
  const text =
    'is the load on the pier, and the engineers say that it grew by a third in ten years.';
  const inner = `<p>In all that the council has read, <i>L</i> <i></i>${text}</p>`;
  expect(texts(article(story + inner)).at(-1)).toContain(`L ${text}`);
});

describe('what a paper tells of the writer at the foot of a story is no part of it', () => {
  const byline = '<p class="byline">By Anna Brandt</p>';
  const last = (foot: string) =>
    readPage(
      page('', article(`<h1>Old ferry pier is shut</h1>${byline}${story}${foot}`)),
    ).pieces.at(-1)?.text;
  test.each([
    ['<p>Anna Brandt is a reporter at The Echo. Write to her at anna@echo.example.</p>'],
    ['<h4>Anna Brandt</h4><p>Anna Brandt joined The Echo in 2014, and has won two prizes.</p>'],
    ['<p>Anna C. Brandt is the editor of The Echo, where she came from the Courier.</p>'],
    ['<p>Anna Brandt covers ports.</p><p>Follow us on Facebook.</p>'],
    ['<p><b>Anna Brandt</b></p>'],
  ])('%s', (foot) => {
    expect(last(foot)).toBe(paragraphs[3]);
  });

  test('but what others say of her is', () => {
    const told = 'Anna Brandt’s report moved the council to act, its leader said on Thursday.';
    expect(last(`<p>${told}</p>`)).toBe(told);
  });
});

describe('a subheading right below the headline is its standfirst', () => {
  const first = (heading: string) =>
    texts(
      `<main><h1>Old ferry pier is shut</h1><h2>${heading}</h2><div><div>${story}</div></div></main>`,
    )[0];
  test.each([
    ['Crews angry at a decision that came without any warning from the council', true],
    ['Ferry pier that is old is shut: the old pier of the ferry is shut for good', false],
    ['<a href="/x">Crews angry at a decision that came without any warning at all</a>', false],
  ])('%s', (heading, isRead) => {
    expect(first(heading) === heading).toBe(isRead);
  });
});

test('a dateline in an element of its own begins its paragraph', () => {
  const own = (line: string) => texts(article(`<h1>Pier</h1><div>${line}</div>${story}`))[0];
  expect(own('<cite><span>London</span><span>CNN</span>&nbsp;—&nbsp;</cite>')).toBe(
    `London CNN — ${paragraphs[0]}`,
  );
  expect(own('KARLOW (AP) —')).toBe(`KARLOW (AP) — ${paragraphs[0]}`);
  expect(own('If it were shut, would that mean—')).not.toContain(paragraphs[0]);
});

test('spans that only the style of the page keeps apart are words of their own', () => {
  const own = (line: string) => texts(article(`${story}<p>${line} ${addition}</p>`)).at(-1);
  expect(own('<span class="a">10.05.2021</span><span class="b">Lowmere</span>')).toContain(
    '10.05.2021Lowmere',
  );
  expect(own('<span class="a">Old Quay</span><span class="b">Lowmere</span>')).toContain(
    'Old Quay Lowmere',
  );
  expect(own('<span class="a">Mac</span><span class="a">Rae</span>')).toContain('MacRae');
});

test('what is said of a link to those who listen is no text', () => {
  const own = texts(
    article(
      `${story}<p><a href="/x">The quay<span>, opens new tab</span></a> is shut. ${addition}</p>`,
    ),
  );
  expect(own.at(-1)).toBe(`The quay is shut. ${addition}`);
});

test('a subheading keeps its place whatever its class is', () => {
  const inner = `<p>${paragraphs[0]}</p><p>${paragraphs[1]}</p><h2 class="subheader">On the quay</h2><p>${addition}</p>`;
  expect(texts(article(inner))).toContain('On the quay');
});

test('breaks between old elements part paragraphs', () => {
  const [, first, second] = paragraphs;
  const cell = `<td><font><b>Old ferry pier shut</b></font><br><br><font>${first}</font><br><br><font>${second}<br><br>${addition}</font></td>`;
  expect(texts(`<table><tr>${cell}</tr></table>`)).toEqual([first, second, addition]);
});

test('the captions of a page of pictures are its story', () => {
  const pictures = (count: number) =>
    paragraphs
      .slice(1, 1 + count)
      .map((text) => `<figure><img><figcaption>${text}</figcaption></figure>`)
      .join('');
  const own = (count: number) =>
    texts(`<main><h1>Pictures of a pier</h1><p>${addition}</p>${pictures(count)}</main>`);
  expect(own(3)).toEqual([addition, ...paragraphs.slice(1)]);
  expect(own(2)).toEqual([addition]);
});
