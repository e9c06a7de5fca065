import { describe, expect, test } from 'vitest';
import { dayInAddress } from '../../../src/read/html/address-day.js';
import { article, fields, story } from './page.js';

/** What the markup of a content system says of a story by Anna Brandt of 4 March 2021. */
const heading = '<h1>Old ferry pier is shut</h1>';
const days = /March 4, 2021|4 marca 2021|2021-03-04/;
const read = (above: string, head = '', below = '') => {
  const { byline, rawDates } = fields(head, above + article(story + below));
  const published = rawDates.find(({ role }) => role !== 'updated')?.raw;
  return [byline?.join('; '), published && (days.exec(published)?.[0] ?? published)];
};
const json = (value: unknown) =>
  `<script type="application/json" id="__NEXT_DATA__">${JSON.stringify(value)}</script>`;
const flight = (piece: string) =>
  `<script>self.__next_f.push([1,${JSON.stringify(piece)}])</script>`;
const told = { headline: 'Old ferry pier is shut', publishedAt: '2021-03-04T09:00:00Z' };
const author = { name: 'Anna Brandt' };

describe('author and day are read from the markup of', () => {
  test.each([
    [
      'a label glued to the date',
      `${heading}<p class="post-date"><span>Post date</span><span><a>March 4, 2021</a></span></p>`,
      ['', 'March 4, 2021'],
    ],
    [
      'a masthead that says what day it is',
      `<p class="today-date">Monday, May 3, 2021</p>${heading}<div>By Anna Brandt | March 4, 2021</div>`,
      ['Anna Brandt', 'March 4, 2021'],
    ],
    [
      'an update before the publication',
      `${heading}<p>Updated March 6, 2021 10:00 am | Published March 4, 2021 9:00 am</p>`,
      ['', 'March 4, 2021'],
    ],
    [
      'RDFa',
      `${heading}<b property="schema:author">Anna Brandt</b><i property="schema:dateCreated" content="2021-03-04"></i>`,
      ['Anna Brandt', '2021-03-04'],
    ],
    [
      'an address with a number before the name',
      `${heading}<a href="/staff/104/anna-brandt">Anna Brandt</a>`,
      ['Anna Brandt', undefined],
    ],
    [
      'an e-mail address behind the name',
      `${heading}<p class="byline">By ANNA BRANDT abrandt@echo.example</p>`,
      ['ANNA BRANDT', undefined],
    ],
    [
      'a date and a name in elements of their own',
      `${heading}<div><span>March 4, 2021</span>&nbsp;· 3 min · Anna Brandt</div>`,
      ['Anna Brandt', 'March 4, 2021'],
    ],
    [
      'a name, a bar and a date in elements of their own',
      `${heading}<div><b>Anna Brandt</b><i>|</i><span>March 4, 2021</span></div>`,
      ['Anna Brandt', 'March 4, 2021'],
    ],
    [
      'a date glued to its time and its update',
      `${heading}<div><b>March 4, 2021</b><i>9:14 AM UTC</i></div>`,
      ['', 'March 4, 2021'],
    ],
    [
      'a date glued to its update',
      `${heading}<div>March 4, 2021<b>Updated: March 6, 2021</b></div>`,
      ['', 'March 4, 2021'],
    ],
    [
      'a time that calls itself both the update and the publication',
      `${heading}<p><time class="updated" datetime="2021-03-04" pubdate>4 marca</time></p>`,
      ['', '2021-03-04'],
    ],
    [
      'a Polish date line',
      `${heading}<p>4 marca 2021, 09:14 | Anna Brandt</p>`,
      ['Anna Brandt', '4 marca 2021'],
    ],
    [
      'the state of the page',
      heading +
        json({ props: { list: [null, { ...told, headline: 'Quay' }, { ...told, author }] } }),
      ['Anna Brandt', '2021-03-04'],
    ],
    [
      'a state with lists and other names',
      heading +
        json({
          headlines: { basic: told.headline },
          pub_date: '2021-03-04',
          credits: { by: [author] },
        }),
      ['Anna Brandt', '2021-03-04'],
    ],
    [
      'a state that is none',
      `${heading}<script type="application/json">{"a":</script>`,
      ['', undefined],
    ],
    [
      'a state that Fusion assigns',
      `${heading}<script>window.Fusion=window.Fusion||{};Fusion.globalContent={"headlines":{"basic":"Old ferry pier is shut"},"display_date":"2021-03-04T09:00Z","credits":{"by":[{"name":"Anna Brandt"}]}};Fusion.x="}"</script>`,
      ['Anna Brandt', '2021-03-04'],
    ],
    [
      'a state that is assigned as text',
      `${heading}<script>window.__STATE__ = JSON.parse(${JSON.stringify(JSON.stringify({ ...told, author: { firstName: 'Anna', lastName: 'Brandt' } }))});</script>`,
      ['Anna Brandt', '2021-03-04'],
    ],
    [
      'a store with references',
      `${heading}<script>window.__A__={"a":undefined};window["__APOLLO_STATE__"] = ${JSON.stringify({ 'Story:1': { ...told, author: { __ref: 'Author:7' } }, 'Author:7': author })};run()</script>`,
      ['Anna Brandt', '2021-03-04'],
    ],
    [
      'the pieces of a flight',
      heading +
        flight('1:I[3,[],"x"]\n2:T16,<p>„Es ist zu“</p>3:["$","p",null,{"story":') +
        flight(`${JSON.stringify({ ...told, author })}}]\n`),
      ['Anna Brandt', '2021-03-04'],
    ],
    [
      'a flight that is broken off',
      `${heading}${flight('2:Tfff,Es')}${flight('x')}<script>self.__next_f.push([1,"3:[</script>`,
      ['', undefined],
    ],
    [
      'a program that assigns nothing of the kind',
      `${heading}<script>window.__x = run; window.__y = "Old ferry pier is shut"; window.__z = {</script>`,
      ['', undefined],
    ],
    [
      'a label for those who listen',
      `${heading}<a href="/staff/104/anna-brandt">Anna Brandt</a><div aria-label="Published: 8:12 a.m. ET March 4, 2021 Updated: 9 a.m. ET March 6, 2021"></div>`,
      ['Anna Brandt', 'March 4, 2021'],
    ],
    [
      'labels that are none of a date',
      `${heading}<p aria-label="Published authors"></p><p aria-label="Share"></p>`,
      ['', undefined],
    ],
    [
      'links to two writers side by side',
      `${heading}<a href="/staff/104/anna-brandt">Anna Brandt</a>, <a href="/staff/7/thomas-roth">Thomas Roth</a><a href="/staff/8/jane-lund">More</a>`,
      ['Anna Brandt; Thomas Roth', undefined],
    ],
    [
      'two names, one below the other, above the date',
      `${heading}<div>Anna Brandt</div><div>Thomas Roth</div><div>March 4, 2021</div>`,
      ['Anna Brandt; Thomas Roth', 'March 4, 2021'],
    ],
    [
      'a date and rubrics in elements of their own',
      `${heading}<div><i>March 4, 2021</i> | <b>Local News</b> | <b>Kestria County</b></div>`,
      ['', 'March 4, 2021'],
    ],
    [
      'an agency, a town and a date in elements of their own',
      `${heading}<div><i>PTI</i> | <b>New Velden</b> | <b>March 4, 2021 08:12 IST</b></div>`,
      ['', 'March 4, 2021'],
    ],
    [
      'a date whose parts are elements',
      `<p><b>4</b><b>March</b><b>2021</b></p>${heading}`,
      ['', '4 March 2021'],
    ],
    [
      'a month between dashes',
      `${heading}<p>Published: 04-March-2021</p>`,
      ['', 'Published: 04-March-2021'],
    ],
    [
      'a line with the date right above the headline',
      `<small>04.03.2021 | 13:10 Uhr | Anna Brandt</small>${heading}`,
      ['Anna Brandt', '04.03.2021 | 13:10 Uhr |'],
    ],
    [
      'a label behind a dash',
      `${heading}<div>March 4, 2021 <span>-&nbsp;Redaktion: Anna Brandt (Echo)</span></div>`,
      ['Anna Brandt', 'March 4, 2021'],
    ],
    [
      'two writers with what they are',
      `${heading}<p class="byline">By Anna Brandt, Chief Reporter and Thomas Roth, Crime Editor</p>`,
      ['Anna Brandt; Thomas Roth', undefined],
    ],
    [
      'a writer and where she wrote it',
      `${heading}<p class="author">By <a>Anna Brandt, Lowmere</a></p>`,
      ['Anna Brandt', undefined],
    ],
    [
      'a writer and a town of two words',
      `${heading}<p class="author">By Anna Brandt, Port Lowmere</p>`,
      ['Anna Brandt', undefined],
    ],
    [
      'a company with an ampersand',
      `<meta name="author" content="Brandt & Stone Inc.">${heading}`,
      ['', undefined],
    ],
    [
      'two names with a comma in elements of their own',
      `${heading}<div><span>By</span><p class="byline__name">Anna Brandt</p><p>, </p><p class="byline__name">Qorl Roth</p></div>`,
      ['Anna Brandt; Qorl Roth', undefined],
    ],
    [
      'a byline that no headline leads to',
      `<h1>The Echo</h1>${'<p>Ports</p><p>Quays</p>'.repeat(9)}<h5>By Qorl Brandt</h5>`,
      ['Qorl Brandt', undefined],
    ],
    [
      'a given name of another country beside the day',
      `${heading}<div>Chukwuemeka Brandt</div><div>March 4, 2021</div>`,
      ['Chukwuemeka Brandt', 'March 4, 2021'],
    ],
    ['a state without a date', heading + json({ title: told.headline, author }), ['', undefined]],
    [
      'a state of other stories',
      heading + json([{ ...told, headline: 'Quay', author }]),
      ['', undefined],
    ],
  ])('%s', (_name, above, expected) => {
    expect(read(above)).toEqual(expected);
  });

  test('the address of the writer', () => {
    const link = (path: string) =>
      read(heading, `<meta property="article:author" content="https://echo.example/${path}">`)[0];
    expect(link('author/anna-brandt/')).toBe('Anna Brandt');
    expect(link('author/anna-brandt-7')).toBe('');
    expect(link('author/newsroom')).toBe('');
    expect(link('anna-brandt')).toBe('');
  });

  test('the line above the story, where a time below it has another day', () => {
    const line = `${heading}<p>Published: 8:12 a.m. March 4, 2021</p>`;
    const time = (day: string) => `<ul><li><time datetime="${day}">x</time></li></ul>`;
    expect(read(line, '', time('2026-11-27'))[1]).toBe('March 4, 2021');
    expect(read(line, '', time('2021-03-04'))[1]).toBe('2021-03-04');
  });

  test('the day that readers see beside an instant of the evening before', () => {
    const line = `<p class="date">Posted <time datetime="2021-03-03T22:12:00.000Z">Thu 4 March 2021 at 8:12am</time></p>`;
    expect(read(heading + line)[1]).toBe('Posted Thu 4 March 2021');
  });

  describe('the day on the clock of the paper, where the stamp is the same instant in universal time', () => {
    const stamp = (time: string) => `<meta property="article:published_time" content="${time}">`;
    test.each([
      ['<p>4/3/2021 22:41</p>', '2021-03-05T01:41:23Z', '2021-03-04T22:41'],
      ['<i>March 4, 2021</i><b>10:41 pm</b>', 'Fri, 05 Mar 2021 01:41:23 GMT', 'March 4, 2021'],
      ['<time datetime="2021-03-05 07:11:00">x</time>', '2021-03-04T22:11:00Z', '2021-03-05 07:11'],
      ['<p>4 March 2021 22:40</p>', '2021-03-05T01:41:23Z', undefined],
      [
        '<p>Published March 4, 2021 10:41 PM EDT | Updated March 5, 2021 11:00 AM EDT</p>',
        '2021-03-05T02:41:23Z',
        'Published March 4, 2021',
      ],
      ['<p>5 March 2021 4:41, 4 March 2021 22:41</p>', '2021-03-05T01:41:23Z', '2021-03-05'],
    ])('%s', (line, time, day) => {
      const update = '<p>Updated 5 March 2021</p>';
      const { rawDates } = fields(stamp(time), heading + line + update + article(story));
      const [first] = rawDates.filter(({ role }) => role === 'published');
      expect(first?.raw.slice(0, day?.length ?? 0)).toBe(day ?? '');
    });
  });

  test('no days of other stories, and not that of a match', () => {
    const teasers = ['3', '2', '1'].map((day) => `<b class="date">March ${day}, 2021</b>`).join('');
    expect(read(heading, '', teasers)[1]).toBeUndefined();
    const event = { '@type': 'SportsEvent', startDate: '2021-03-04T19:00' };
    const head = `<script type="application/ld+json">${JSON.stringify(event)}</script>`;
    expect(read(`${heading}<p>March 4, 2021</p>`, head)[1]).toBeUndefined();
    expect(read(`${heading}<p>March 4, 2021</p>`)[1]).toBe('March 4, 2021');
  });

  test('a state too large to look at', () => {
    const state = json({ x: 'x'.repeat(2_000_000), ...told, author });
    expect(read(heading + state)).toEqual(['', undefined]);
  });

  test('a stamp whose day is shown without its year', () => {
    const links = `<ul>${'<li><a href="/x">Ferries</a></li>'.repeat(60)}</ul>`;
    const head = '<meta itemprop="datePublished" content="2021-03-04T09:00:00-0400">';
    const shown = (day: string) => read(`${heading}<p class="date">${day}</p>`, head, links)[1];
    expect(shown('Mar 4')).toBe('2021-03-04');
    expect(shown('Mar 5')).toBeUndefined();
  });
});

describe('the note at the foot of a story names its writer', () => {
  test.each([
    ['Anna Brandt is a freelance journalist in Marrow.', 'Anna Brandt'],
    ['Anna Brandt covers ports for The Echo.', 'Anna Brandt'],
    ['Anna Brandt writes about ports.', 'Anna Brandt'],
    ['Anna Brandt is the owner of the quay.', ''],
    ['Anna Brandt covers the cost of the quay.', ''],
    ['The reporter is a writer.', ''],
    [`Anna Brandt is a reporter. ${'She likes ferries and quays. '.repeat(20)}`, ''],
  ])('%s', (note, name) => {
    expect(read(heading, '', `<p>${note}</p>`)[0]).toBe(name);
  });

  test('not if the story tells of the person', () => {
    const tale =
      '<p>The council’s deputy leader, Anna Brandt, said on Tuesday that the fish quay would open in May.</p>';
    expect(read(heading, '', `${tale}<p>Anna Brandt is a columnist.</p>`)[0]).toBe('');
  });

  test('whom her signature names too, and nobody else', () => {
    const note = '<p>Anna Brandt is a reporter at The Echo.</p>';
    expect(read(heading, '', `<p>Anna Brandt</p>${note}`)[0]).toBe('Anna Brandt');
  });
});

describe('the day in an address', () => {
  test.each([
    ['https://echo.example/2021/03/04/pier', '2021/03/04'],
    ['https://echo.example/news/20210304/pier', '2021-03-04'],
    ['https://echo.example/news/pier-20210304.html', '2021-03-04'],
    ['https://echo.example/2021/mar/4/pier', '2021-03-04'],
    ['https://echo.example/2021/abc/4/pier', undefined],
    ['https://echo.example/news/20213404/pier', undefined],
    ['https://echo.example/news/1202103041/pier', undefined],
  ])('%s', (address, day) => {
    expect(dayInAddress(address)).toBe(day);
  });
});
