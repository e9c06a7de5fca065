import { describe, expect, test } from 'vitest';
import { readPage } from '../../../src/read/html.js';
import { article, fields, ld, page, story } from './page.js';

describe('the authors are read', () => {
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
    [
      'in elements of their own, without a class',
      '',
      '<h1>Pier</h1><div>By <b>Ida Brandt</b> and <b>Bo Roth</b> (with MNN)</div>',
      ['Ida Brandt', 'Bo Roth'],
    ],
    [
      'without what they are for the paper',
      '<meta name="author" content="Ida Brandt, Staff Reporter">',
      '',
      ['Ida Brandt'],
    ],
    [
      'not those of the works that it cites',
      '<meta name="citation_author" content="Ida Brandt">',
      '<meta itemprop="author" content="B. Roth, "><meta itemprop="author" content="A. Moss, ">',
      ['Ida Brandt'],
    ],
    [
      'an office with "and" in its name is one',
      '<meta name="author" content="Marrow Customs and Border Protection">',
      '',
      ['Marrow Customs and Border Protection'],
    ],
    ['so is a paper', '<meta name="author" content="Quay and Tide">', '', ['Quay and Tide']],
    ['two given names are two', '<meta name="author" content="Tina and Bob">', '', ['Tina', 'Bob']],
    [
      'not the label of a box about them',
      '',
      '<div class="about-author"><h3>ABOUT THE AUTHOR</h3></div>',
      [],
    ],
    ['no team', ld({ '@type': 'NewsArticle', author: { name: 'Digital Staff' } }), '', []],
    [
      'who signs in the story, where the metadata have the editor’s login',
      '<meta name="author" content="moxia">',
      '<h1>Pier</h1><i>Source: Marrow</i><b>|</b><i>2021-03-04 09:12:53</i><p>By Ida Brandt, Bo Roth</p>',
      ['Ida Brandt', 'Bo Roth'],
    ],
    [
      'each with an address and a paper behind the name',
      '',
      '<div class="byline">By <a class="author">Ida Brandt</a> | <a>ida@echo.example</a> | Marrow Echo and <a class="author">Bo Roth</a> | <a>bo@echo.example</a> | Marrow Echo</div>',
      ['Ida Brandt', 'Bo Roth'],
    ],
    ['from a place', '', '<p><b>From Ida Brandt, Lowmere</b></p>', ['Ida Brandt']],
    ['a place from a land is none', '', '<p><b>From Port Marrow, Norland</b></p>', []],
    [
      'who told the story by turns',
      ld({
        '@type': 'NewsArticle',
        author: [{ name: 'Ida Brandt' }, { name: '(earlier) Bo Roth' }],
      }),
      '',
      ['Ida Brandt', 'Bo Roth'],
    ],
    ['by a link', '', '<a rel="author" href="/ida">By Ida Brandt</a>', ['Ida Brandt']],
    [
      'by a class',
      '',
      '<p class="byline">Von Ida Brandt und Bo Roth</p>',
      ['Ida Brandt', 'Bo Roth'],
    ],
    [
      'not what else the box tells of them',
      '',
      '<div class="author"><a>Ida Brandt</a><p>Ida writes on ports, piers and quays.</p></div>',
      ['Ida Brandt'],
    ],
    [
      'not what is glued to their names',
      '',
      '<div class="author"><span>Ida Brandt</span><span>Follow</span></div>',
      ['Ida Brandt'],
    ],
    [
      'the others that the page shows beside the one of the metadata',
      '<meta name="author" content="Ida Brandt">',
      '<p class="byline">By Ida Brandt and Bo Roth</p>',
      ['Ida Brandt', 'Bo Roth'],
    ],
    [
      'the full name that the page shows for a login',
      '<meta name="author" content="ibrandt">',
      '<p class="byline">By Ida Brandt</p>',
      ['Ida Brandt'],
    ],
    [
      'nobody else than the metadata',
      '<meta name="author" content="Ida Brandt">',
      '<p class="byline">By Bo Roth</p>',
      ['Ida Brandt'],
    ],
    [
      'without a handle',
      '<meta name="author" content="Ida Brandt @idabrandt">',
      '',
      ['Ida Brandt'],
    ],
    ['nobody in a phrase', '', '<p class="author">two good things about piers</p>', []],
    [
      'not the site itself, but whom the page shows',
      '<meta property="og:site_name" content="Marrow Echo"><meta name="author" content="Marrow Echo">',
      '<p class="byline">By Ida Brandt</p>',
      ['Ida Brandt'],
    ],
    [
      'by a link to the page about them',
      '',
      '<a href="/newsteam/ida-brandt">Ida Brandt</a>',
      ['Ida Brandt'],
    ],
    ['not by a link to a page about nobody', '', '<a href="/by/harbour">More harbour news</a>', []],
    [
      'by a line below the headline that no class tells',
      '',
      '<h1>Old ferry pier shut</h1><h4>By Ida Brandt | 12/10/2020</h4>',
      ['Ida Brandt'],
    ],
    [
      'beside the date',
      '',
      '<h1>Old ferry pier shut</h1><p>12.10.2020 - Ida Brandt</p>',
      ['Ida Brandt'],
    ],
    [
      'not the rubrics beside the date',
      '',
      '<h1>Old ferry pier shut</h1><p>12.10.2020 | Piers Quays, News</p>',
      [],
    ],
    [
      'in JSON-LD by the two halves of their names',
      ld({ '@type': 'NewsArticle', author: { givenName: 'Ida', familyName: 'Brandt' } }),
      '',
      ['Ida Brandt'],
    ],
    [
      'in JSON-LD as creators',
      ld({ '@type': 'NewsArticle', creator: ['Ida Brandt'] }),
      '',
      ['Ida Brandt'],
    ],
    [
      'without their post',
      '<meta name="author" content="By IDA BRANDT Staff Writer">',
      '',
      ['IDA BRANDT'],
    ],
    ['by a small word on its own, anywhere', '', '<p>By</p><p>Martha Lee</p>', ['Martha Lee']],
    [
      'by two pieces of such a line',
      '',
      '<h1>Old ferry pier shut</h1><div>By <a>Ida Brandt</a></div>',
      ['Ida Brandt'],
    ],
    [
      'in the frame of a page that has a sidebar',
      '',
      '<div class="layout has-sidebar"><a rel="author">Ida Brandt</a></div>',
      ['Ida Brandt'],
    ],
    [
      'below the headline, whatever its frame is called',
      '',
      '<div class="elementor widget-wrap"><h1>Old ferry pier shut</h1><a rel="author">Ida Brandt</a></div>',
      ['Ida Brandt'],
    ],
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
      'each in a meta element',
      '<meta name="citation_author" content="Ida Brandt"><meta name="citation_author" content="Bo Roth">',
      '',
      ['Ida Brandt', 'Bo Roth'],
    ],
    [
      'without whom they write for',
      '<meta name="author" content="Ida Brandt, CNN">',
      '',
      ['Ida Brandt'],
    ],
    [
      'not whom they write for, between them',
      '',
      '<div class="byline">By <b>Ida Brandt</b>, Marrow News and <b>Bo Roth</b></div>',
      ['Ida Brandt', 'Bo Roth'],
    ],
    [
      'below the headline, not of a teaser above it',
      '',
      '<div><span class="author">Al Moss</span></div><h1>Old ferry pier shut</h1><span class="writer">Ida Brandt</span>',
      ['Ida Brandt'],
    ],
    [
      'above the headline, where none stands below',
      '',
      '<span class="author">Ida Brandt</span><h1>Old ferry pier shut</h1>',
      ['Ida Brandt'],
    ],
    ['who asked', '', '<p class="author">Interview by Ida Brandt</p>', ['Ida Brandt']],
    [
      'who submitted it',
      '',
      '<p class="submitted">Submitted by <b>Ida Brandt</b> on Tue, 05/04/2021 - 10:31</p>',
      ['Ida Brandt'],
    ],
    ['an agency alone', '<meta name="author" content="CNN">', '', ['CNN']],
    ['a degree is none', '<meta name="author" content="Ida Brandt, PhD">', '', ['Ida Brandt']],
    ['behind a colon', '', '<p class="byline">Written by: Ida Brandt</p>', ['Ida Brandt']],
    ['a bare opening is none', '', '<p class="byline">Von</p>', []],
    ['a script is none', '', '<p class="byline">po.type = \'text\'</p>', []],
    [
      'the site itself, where it is called like its author',
      '<meta property="og:site_name" content="Martha Lee"><meta name="author" content="Martha Lee">',
      '',
      ['Martha Lee'],
    ],
    ['no company', '<meta name="author" content="Quay Media GmbH, Lowmere, Norland">', '', []],
    [
      'no place behind the name of the site',
      '<meta property="og:site_name" content="Marrow Echo"><meta name="author" content="Marrow Echo, Lowmere, Norland">',
      '',
      [],
    ],
    [
      'no halves of an office',
      '<meta name="author" content="Ministry of Piers and Quays">',
      '',
      ['Ministry of Piers and Quays'],
    ],
    ['behind what they did', '', '<p><b>Text & Fotos:</b> Martha Lee</p>', ['Martha Lee']],
    ['whose name begins like a label', '', '<p class="author">Morena Lee</p>', ['Morena Lee']],
    [
      'without what follows on a person',
      '',
      '<p class="author">Ida Brandt, writer of novels, columnist and sailor</p>',
      ['Ida Brandt'],
    ],
    [
      'without the day',
      '',
      '<p class="byline">Von Ida Brandt am Samstag, 4.5.21</p>',
      ['Ida Brandt'],
    ],
    ['a login with digits', '', '<p class="author">lowmere77</p>', ['lowmere77']],
    ['no day', '', '<p class="author">Thursday, 4 March</p>', []],
    ['no list of things', '', '<p class="byline">Porridge with linseed and Apples</p>', []],
    ['by a word of their language', '', '<div class="autor">Ida Brandt</div>', ['Ida Brandt']],
    [
      'in the posts of Blogger',
      '',
      '<div class="widget Blog"><span class="post-author">Ida Brandt</span></div>',
      ['Ida Brandt'],
    ],
    [
      'without whom and where they write for',
      '<meta name="author" content="Ida Brandt For Marrow Echo">',
      '',
      ['Ida Brandt'],
    ],
    ['without their place', '', '<p class="byline">Ida Brandt in Oslo</p>', ['Ida Brandt']],
    ['without their agency', '<meta name="author" content="Ida Brandt/MPA">', '', ['Ida Brandt']],
    [
      'in capitals',
      '',
      '<p class="byline">BY IDA BRANDT AND BO ROTH</p>',
      ['IDA BRANDT', 'BO ROTH'],
    ],
    [
      'by a role of the element',
      '',
      '<p data-testid="ArticleByline">Ida Brandt</p>',
      ['Ida Brandt'],
    ],
    ['by a class of two words', '', '<p class="storyByline">Ida Brandt</p>', ['Ida Brandt']],
    ['no button', '', '<a href="/profile/login/">Sign in</a>', []],
    [
      'no agency that is the site',
      '<meta property="og:site_name" content="Al Jazeera">',
      '<p class="byline">Al Jazeera</p>',
      [],
    ],
    [
      'the blog that signs as itself, where nobody else is named',
      '<meta property="og:site_name" content="Quayside Notes">',
      '<p class="byline">by Quayside Notes</p>',
      ['Quayside Notes'],
    ],
    [
      'with small words in the name',
      '',
      '<a href="/reporters/jo">Jo de la Mar</a>',
      ['Jo de la Mar'],
    ],
    [
      'behind the longest label that fits',
      '',
      '<p class="autor">Text und Interview: Ida Brandt</p>',
      ['Ida Brandt'],
    ],
    [
      'a login before the day',
      '',
      '<p class="author">Von Ida.Brandt am Samstag, 19. Oktober 2019</p>',
      ['Ida.Brandt'],
    ],
    ['without a parenthesis', '', '<p class="byline">By Ida Brandt (Echo)</p>', ['Ida Brandt']],
    [
      'without the German word for a post',
      '<meta name="author" content="Echo-Redakteurin Ida Brandt">',
      '',
      ['Ida Brandt'],
    ],
    [
      'and not the post behind a name',
      '',
      '<p class="autor">Autorin: Ida Brandt, Projektleiterin der Werft</p>',
      ['Ida Brandt'],
    ],
    ['once', '', '<a href="/author/ida">Ida Brandt Ida Brandt</a>', ['Ida Brandt']],
    ['in an element of that name', '', '<byline>Von Ida Brandt, dpa</byline>', ['Ida Brandt']],
    [
      'both of whom a paper is named behind',
      '<meta name="author" content="Ida Brandt And Bo Roth For The Echo On Sunday">',
      '',
      ['Ida Brandt', 'Bo Roth'],
    ],
    [
      'not who took a picture',
      '',
      '<figure><img src="a.jpg"><figcaption><span class="author">Bo Roth</span></figcaption></figure>',
      [],
    ],
    [
      'of the page, where the metadata know no article',
      ld({
        '@graph': [
          { '@type': 'WebPage', author: { '@id': '#ida' } },
          { '@type': 'Person', '@id': '#ida', name: 'Ida Brandt' },
        ],
      }),
      '',
      ['Ida Brandt'],
    ],
    [
      'no site of two names',
      '<meta property="og:site_name" content="Piers & Quays"><meta name="author" content="Piers &amp; Quays">',
      '',
      [],
    ],
    [
      'whom the byline names, where readers are shown nobody else',
      '<meta name="author" content="Bo Roth"><title>Pier shut after the storm</title>',
      '<h1>Pier shut after the storm</h1><p>By Ida Brandt</p>',
      ['Ida Brandt'],
    ],
    [
      'below the heading, where the metadata have another headline',
      '<meta property="og:title" content="Rot found in old pier">',
      '<h1>Ferries use the quay</h1><p>By Ida Brandt</p>',
      ['Ida Brandt'],
    ],
    [
      'by a label in two parts, whatever the given name',
      '',
      '<p>Auteur : Kwabo Sawadi</p>',
      ['Kwabo Sawadi'],
    ],
    [
      'all whom the byline names, each in an element of its own',
      '',
      '<h1>Pier shut</h1><p class="byline">By <span class="author">Ida Brandt</span> and <span class="author">Bo Roth</span></p>',
      ['Ida Brandt', 'Bo Roth'],
    ],
    [
      'in a list',
      '',
      '<h1>Pier shut</h1><ul class="authors"><li>Anna Brandt</li><li>Thomas Roth</li></ul>',
      ['Anna Brandt', 'Thomas Roth'],
    ],
    [
      'not her post',
      '',
      '<h1>Pier shut</h1><div class="author"><p>Anna Brandt</p><p>Harbour Reporter</p></div>',
      ['Anna Brandt'],
    ],
    [
      'alone above the date',
      '',
      '<h1>Pier shut</h1><p>Anna Brandt</p><p>Follow</p><p>4 March 2021</p>',
      ['Anna Brandt'],
    ],
    [
      'not whom the headline tells of',
      '',
      '<h1>Pier shut</h1><p>Anna Brandt</p><p>Fish quay</p>',
      [],
    ],
    [
      'glued to the date',
      '',
      '<h1>Pier shut</h1><p>Anna BrandtPublished 4 March 2021</p>',
      ['Anna Brandt'],
    ],
    [
      'before an address',
      '',
      '<h1>Pier shut</h1><p>By Anna Brandt anna@echo.example</p>',
      ['Anna Brandt'],
    ],
    [
      'by a property of RDFa',
      '',
      '<span property="schema:author">Ida Brandt</span>',
      ['Ida Brandt'],
    ],
    [
      'by a link to her page with its number',
      '',
      '<a href="/staff/4711/ida-brandt/">Ida Brandt</a>',
      ['Ida Brandt'],
    ],
    [
      'not those of more stories',
      '',
      '<h1>Pier shut</h1><div class="more-stories"><span class="author">Anna Brandt</span></div>',
      [],
    ],
    ['by a label anywhere', '', '<p><b>Author:</b> Martha Lee</p>', ['Martha Lee']],
    ['nobody by labels that differ', '', '<p>Author: Martha Lee</p><p>Author: David Roth</p>', []],
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

describe('who signed at the foot of a story is its author', () => {
  const signed = (foot: string, head = '') =>
    fields(head, `<h1>Pier shut</h1>${article(story + foot)}`).byline;
  test.each([
    ['by a label', '<p><em>Von Ida Brandt</em></p>', ['Ida Brandt']],
    [
      'by another, with who took the pictures',
      '<p>Text: Ida Brandt, Fotos: Bo Roth</p>',
      ['Ida Brandt'],
    ],
    ['by the name alone', '<p><b>Anna Brandt</b></p>', ['Anna Brandt']],
    ['by a note about her', '<p>Anna Lowe is a reporter of the Echo.</p>', ['Anna Lowe']],
    ['not by a note about somebody else', '<p>Anna Brandt is a pilot from Lowmere.</p>', []],
    ['not by that of a link', '<p><a href="/x">Anna Brandt</a></p>', []],
    ['not by that of a thing', '<p>Marrow Point</p>', []],
    ['not below something else', '<p>Results</p><p>Final</p><p>Anna Brandt</p>', []],
  ])('%s', (_, foot, expected) => {
    expect(signed(foot)).toEqual(expected);
  });

  test('where the page names nobody else', () => {
    const byline = '<p class="byline">By Bo Roth</p>';
    expect(
      fields('', `<h1>Pier shut</h1>${byline}${article(`${story}<p>Von Ida Brandt</p>`)}`).byline,
    ).toEqual(['Bo Roth']);
  });

  test('other stories below have other authors', () => {
    const teaser = (name: string) => `<div><p class="byline">By ${name}</p><p>Quay</p></div>`;
    const body = `<h1>Pier shut</h1>${article(story.repeat(4))}`;
    expect(fields('', body + teaser('Ann Lee') + teaser('Bo Roth')).byline).toEqual([]);
    expect(fields('', body + teaser('Ann Lee') + teaser('Ann Lee')).byline).toEqual(['Ann Lee']);
  });
});

describe('the dates are read', () => {
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
      'the first time below the headline',
      '<time datetime="2021-03-01"></time><h1>Pier shut</h1><time datetime="2021-03-04"></time>',
      ['published time 2021-03-04'],
    ],
    [
      'the date below the headline, not that of a teaser',
      '<p class="date">1 March 2021</p><h1>Pier shut</h1><p class="date">4 March 2021</p>',
      ['published class:date 4 March 2021'],
    ],
    [
      'a span with a class of a publication',
      '<span class="published" title="2021-03-04T10:00Z">4 March</span>',
      ['published time 2021-03-04T10:00Z'],
    ],
    [
      'those of a government’s pages',
      '<meta name="govuk:first-published-at" content="2021-03-04T10:00:00Z"><meta name="govuk:public-updated-at" content="2021-03-05T10:00:00Z">',
      [
        'published meta:govuk:first-published-at 2021-03-04T10:00:00Z',
        'updated meta:govuk:public-updated-at 2021-03-05T10:00:00Z',
      ],
    ],
    [
      'no time of comments',
      '<h1>Pier shut</h1><div class="comments"><time datetime="2021-03-04"></time></div>',
      [],
    ],
    [
      'an abbreviation',
      '<abbr class="published" title="2021-03-04T10:00">x</abbr>',
      ['published time 2021-03-04T10:00'],
    ],
    [
      'an abbreviation of a moment',
      '<h1>Pier shut</h1><abbr title="2021-03-04T10:00:40Z">3 hours ago</abbr>',
      ['published time 2021-03-04T10:00:40Z'],
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
      'no date of a reader’s review, nor of a comment',
      '<div itemprop="review" itemscope itemtype="https://schema.org/Review"><meta itemprop="datePublished" content="2021-03-04"></div>' +
        '<div itemscope itemtype="https://schema.org/UserComments"><b itemprop="datePublished" content="2021-03-05"></b></div>',
      [],
    ],
    [
      'the date of a story that is a review, behind a comment',
      '<div itemscope itemtype="https://schema.org/Review"><p itemprop="comment" itemscope><b itemprop="datePublished" content="2021-03-05"></b></p>' +
        '<b itemprop="datePublished" content="2021-03-04"></b></div>',
      ['published itemprop:datePublished 2021-03-04'],
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

  test('of times and dates far below the headline, those of other stories, none is read where they differ', () => {
    const far = story.repeat(4);
    const teasers = (days: readonly string[]) =>
      days.map(
        (day) => `<time class="published" datetime="${day}"></time><p class="date">${day}</p>`,
      );
    const read = (days: readonly string[]) =>
      fields('', article(`<h1>Pier shut</h1>${far}${teasers(days).join('')}`)).rawDates.map(
        ({ raw }) => raw,
      );
    expect(read(['2021-03-04', '2021-03-09'])).toEqual([]);
    expect(read(['2021-03-04', '2021-03-04'])).toContain('2021-03-04');
  });

  test('the first publication above the body, and the update below it', () => {
    const lines =
      '<h1>Pier shut</h1><p>Tue 4 May 2021 10.31 BST</p><p>Last modified on Wed 5 May 2021</p>';
    expect(dates(lines)).toEqual([
      'updated date line on Wed 5 May 2021',
      'published date line Tue 4 May 2021 10.31',
    ]);
  });

  test('a label at the end says the publication where the head says the update', () => {
    const html = article(
      `<h1>Pier shut</h1><p>Updated 5 May 2021</p>${story}<p>First published on: 04-05-2021</p>`,
    );
    expect(fields('', html).rawDates.map(({ role }) => role)).toEqual(['updated', 'published']);
  });

  test('several names in one element', () => {
    const above =
      '<span itemprop="dateCreated datePublished" content="2021-03-04"></span><span itemprop="datePublished" content="2021-03-05"></span>';
    expect(dates(above)).toEqual([
      'published itemprop:datePublished 2021-03-04',
      'published itemprop:dateCreated 2021-03-04',
    ]);
  });

  test.each([
    ['of a game', '<p>Release: 4 March 2021</p>'],
    ['of the hours of an event', '<p class="date">4 March 2021, 10:30 – 12:00</p>'],
  ])('the date %s is none', (_name, above) => {
    expect(dates(above)).toEqual([]);
  });

  test.each([
    ['in one piece', '<p>Published on 4 March 2021</p>', 'Published on 4 March 2021'],
    ['in two', '<p><b>Date:</b> 04.03.2021</p>', 'Date: 04.03.2021'],
  ])('a date that a label far below the story gives, %s', (_name, below, raw) => {
    const filler = '<ul><li>Ferries</li><li>Piers</li></ul>'.repeat(9);
    const html = page('', article(story) + filler + below);
    expect(readPage(html).fields.rawDates.map((date) => date.raw)).toEqual([raw]);
  });

  test('a word far below the story that only begins like a label labels no date', () => {
    const filler = '<ul><li>Ferries</li><li>Piers</li></ul>'.repeat(9);
    const html = page('', `${article(story) + filler}<p>Datenschutz, 25.05.2018</p>`);
    expect(readPage(html).fields.rawDates).toEqual([]);
  });

  test('a stamp whose month stands in the address is one of a publication', () => {
    const links = `<ul>${'<li><a href="/x">Ferries</a></li>'.repeat(60)}</ul>`;
    const head =
      '<meta property="article:published_time" content="2021-03-04"><link rel="canonical" href="https://echo.example/2021/03/pier">';
    expect(
      readPage(page(head, article(story) + links)).fields.rawDates.map(({ raw }) => raw),
    ).toEqual(['2021-03-04']);
  });

  test('the stamp of a news story that shows its update only', () => {
    const links = `<ul>${'<li><a href="/x">Ferries</a></li>'.repeat(60)}</ul>`;
    const head = ld({ '@type': 'NewsArticle', datePublished: '2021-03-04T08:00:00Z' });
    const above = '<h1>Pier shut</h1><p>Updated 5 March 2021</p>';
    const { rawDates } = readPage(page(head, article(above + story) + links)).fields;
    expect(rawDates.map(({ role, raw }) => `${role} ${raw}`)).toEqual([
      'published 2021-03-04T08:00:00Z',
      'updated Updated 5 March 2021',
    ]);
  });

  test.each([
    ['the day before', '2021-03-04T05:30:59Z', '3 March 2021 at 11:30 pm', '3 March 2021 at 11:30'],
    [
      'the day behind',
      '2021-03-03T23:31:00.000Z',
      'Thu 4 March 2021 at 9:31am',
      'Thu 4 March 2021 at',
    ],
    ['none so far off', '2021-03-04T15:30:59Z', '3 March 2021 at 11:30 pm', '2021-03-04T15:30:59Z'],
  ])('the day where the paper is, %s in universal time', (_name, datePublished, shown, raw) => {
    const head = ld({ '@type': 'NewsArticle', datePublished });
    const html = page(
      head,
      article(`<h1>Pier shut</h1><p><time datetime="${datePublished}">${shown}</time></p>${story}`),
    );
    expect(readPage(html).fields.rawDates[0]?.raw).toBe(raw);
  });

  test('a date on a line of a table that holds the headline too', () => {
    const head = '4 March 2021<br><b>Old ferry pier shut</b><br>By Ida Brandt';
    const { rawDates } = readPage(
      page('', `<table><tr><td>${head}${story}</td></tr></table>`),
    ).fields;
    expect(rawDates.map(({ raw }) => raw)).toEqual(['4 March 2021']);
  });

  test('an update that only readers see is read', () => {
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

test('below an h1 that is the name of the site, the headline is the first h2 that calls itself one', () => {
  const html = page(
    '<title>Pier shut | Marrow Echo</title>',
    `<h1>Marrow Echo</h1><p class="date">Monday, 1 March 2021</p><ul><li><a href="/">All of the news</a></li><li><a href="/sport">All of the sport</a></li><li><a href="/weather">The weather on the coast this week</a></li></ul><h2 class="entry-title">Pier shut</h2><p class="date">4 February 2021</p>${story}`,
  );
  expect(readPage(html).fields.rawDates.map(({ raw }) => raw)).toEqual(['4 February 2021']);
});

describe('of JSON-LD that is beyond repair', () => {
  const broken = (rest: string) =>
    fields(
      `<script type="application/ld+json">{"@type": "NewsArticle", "headline": "The "old" pier", "datePublished": "2021-03-04", ${rest}}</script>`,
    );
  test('the date and the author are read', () => {
    const { byline, rawDates } = broken('"author": [{"@type": "Person", "name": "Ida Brandt"}]');
    expect([byline, rawDates[0]?.raw]).toEqual([['Ida Brandt'], '2021-03-04']);
  });
  test('not where it names several', () => {
    const { byline, rawDates } = broken(
      '"author": {"name": "Ida Brandt"}, "datePublished": "2021-03-05", "author": {"name": "Bo Roth"}',
    );
    expect([byline, rawDates]).toEqual([[], []]);
  });
});
