import { describe, expect, test } from 'vitest';
import { compose } from '../../src/read/compose.js';
import { fieldsOf, readInput } from './reading.js';

const story = 'The harbour council voted on Tuesday to close the old ferry pier.';
const second = 'Repairs begin in May.';

describe('IPTC7901 and ANPA', () => {
  test.each([
    [
      'without an end',
      `\x01ab1\r\n\x02Pier shut =\r\n\r\nBy Ida Brandt, Reuters =\r\n${story}`,
      { title: 'Pier shut', byline: ['Ida Brandt'], source: 'Reuters', text: story, dates: [] },
    ],
    [
      'without a trailer',
      `\x01ab1\r\n\x02Pier shut\r\n${story}\x03\r\n \r\n`,
      { title: 'Pier shut', text: story, dates: [] },
    ],
    [
      'with a trailer',
      `\x01ab1\r\n\x02Pier shut\r\n${story}\x03\r\n041000 GMT Mar 21\r\n`,
      { dates: ['published 041000 GMT Mar 21'] },
    ],
    [
      'with remarks and a blank line',
      `\x16\x01ab\x02/pier/\nEds: corrects\n^Pier shut<\n* * *\n${story}<\n\`\`Shut,'' he said.<\x03`,
      { title: 'Pier shut', text: `${story}\n“Shut,” he said.` },
    ],
    ['of nothing', '\x01ab\x02\x03', { title: null, text: '' }],
  ])('a message %s', async (_name, wire, expected) => {
    expect(await fieldsOf(wire, { input: 'wire' })).toMatchObject(expected);
  });
});

describe('wire XML', () => {
  const nitf = (head: string, body: string) =>
    `<nitf><head>${head}</head><body>${body}</body></nitf>`;
  const g2 = (meta: string, content: string) =>
    `<newsItem guid="g"><contentMeta>${meta}</contentMeta><contentSet>${content}</contentSet></newsItem>`;
  const newsMl1 = (inner: string) =>
    `<NewsML><NewsItem><NewsComponent>${inner}</NewsComponent></NewsItem></NewsML>`;
  test.each([
    [
      'NITF with its text in the body',
      nitf('<title>Pier shut</title>', `<p>${story}</p>`),
      { title: 'Pier shut', text: story, byline: [], source: null },
    ],
    [
      'NITF without a body',
      '<nitf baselang="en"><head><docdata><doc.copyright holder="Echo"/></docdata></head></nitf>',
      { source: 'Echo', language: 'en', text: '' },
    ],
    [
      'NewsML-G2 with escaped HTML',
      g2(
        '<provider literal="Echo"/><headline>Pier shut</headline><headline role="hl:sub">Ferries move</headline>',
        `<inlineData>&lt;p&gt;${story}&lt;/p&gt;&lt;p&gt;${second}&lt;/p&gt;</inlineData>`,
      ),
      {
        title: 'Pier shut',
        subtitle: 'Ferries move',
        source: 'Echo',
        text: `${story}\n\n${second}`,
      },
    ],
    [
      'NewsML-G2 as text, the provider by its code',
      g2(
        '<provider qcode="nprov:Echo"/><by>Ida Brandt</by>',
        `<inlineData>${story} 1 &lt; 2</inlineData>`,
      ),
      {
        title: null,
        subtitle: null,
        source: 'nprov:Echo',
        byline: ['Ida Brandt'],
        text: `${story} 1 < 2`,
      },
    ],
    [
      'NewsML-G2 in NITF',
      g2(
        '<creator><name>Ida Brandt</name></creator>',
        `<inlineXML><nitf><body><body.content><p>${story}</p></body.content></body></nitf></inlineXML>`,
      ),
      { byline: ['Ida Brandt'], text: story },
    ],
    [
      'NewsML-G2 in XHTML',
      g2(
        '<creditline>Echo</creditline>',
        `<inlineXML><html><body><p>${story}</p></body></html></inlineXML>`,
      ),
      { source: 'Echo', text: story },
    ],
    [
      'NewsML-G2 without content',
      g2('<headline>Pier shut</headline>', ''),
      { title: 'Pier shut', text: '' },
    ],
    [
      'NewsML 1.2',
      newsMl1(
        `<NewsLines><HeadLine>Pier shut</HeadLine><ByLine>By Ida Brandt</ByLine></NewsLines><ContentItem><DataContent>${story}</DataContent></ContentItem>`,
      ),
      { title: 'Pier shut', byline: ['Ida Brandt'], text: story },
    ],
    [
      'NewsML 1.2 without data',
      newsMl1(`<ContentItem><p>${story}</p></ContentItem>`),
      { title: null, byline: [], text: story },
    ],
  ])('%s', async (_name, xml, expected) => {
    expect(await fieldsOf(xml)).toMatchObject(expected);
  });

  test.each([
    [
      'a place and a date',
      '<location>Oslo,</location> <story.date>March 4</story.date>',
      ['Oslo', 'March 4'],
    ],
    ['a line', 'OSLO, March 4 (Echo) -', ['OSLO', 'March 4']],
    ['a place alone', 'Marrow Point:', ['Marrow Point', null]],
    ['a line that is no place', 'Pier 4 to 9', [null, null]],
    ['a time stamp', '2021-03-04', null],
    ['a long line', `Oslo ${'and more '.repeat(20)}`, null],
  ])('a dateline of %s', async (_name, inner, expected) => {
    const xml = nitf(
      '',
      `<body.head><dateline>${inner}</dateline></body.head><body.content><p>${story}</p></body.content>`,
    );
    const { results } = await readInput(xml);
    const dateline = results[0]?.article?.dateline;
    expect(dateline ? [dateline.place, dateline.date] : null).toEqual(expected);
  });

  test('a dateline without a date stands above the text', () => {
    const dateline = { text: 'Oslo', place: 'Oslo', date: null, from: 'nitf:dateline' };
    const article = compose([{ kind: 'paragraph', text: story }], { file: 'a', dateline });
    expect([article.text, article.rawDates]).toEqual([`Oslo\n\n${story}`, []]);
  });

  test('items in items are one', async () => {
    const nest = `${'<newsItem>'.repeat(300)}<inlineData>${story}</inlineData>${'</newsItem>'.repeat(300)}`;
    expect((await readInput(nest)).results).toHaveLength(1);
  });
});

describe('feeds', () => {
  const rss = (item: string) =>
    `<rss version="2.0"><channel><title>Echo</title><item>${item}</item></channel></rss>`;
  test.each([
    [
      'a title with markup',
      `<title>Pier &lt;b&gt;shut&lt;/b&gt;</title><description>${story}</description>`,
      { title: 'Pier shut', text: story },
    ],
    [
      'a title that was escaped twice',
      `<title>Pier &amp;amp; quay</title><description>${story}</description>`,
      { title: 'Pier & quay' },
    ],
    [
      'a title with a sign',
      `<title>1 > 2</title><description> </description>`,
      { title: '1 > 2', text: '' },
    ],
    ['nothing', '', { title: null, byline: [], source: 'Echo', text: '' }],
    [
      'an author by name',
      `<author>Ida Brandt</author><encoded>&lt;p&gt;${story}&lt;/p&gt;</encoded>`,
      { byline: ['Ida Brandt'], text: story },
    ],
    ['an author by address', '<author>desk@echo.example</author>', { byline: [] }],
    [
      'an author in brackets',
      '<author>desk@echo.example (Ida Brandt)</author>',
      { byline: ['Ida Brandt'] },
    ],
  ])('an item with %s', async (_name, item, expected) => {
    expect(await fieldsOf(rss(item))).toMatchObject(expected);
  });

  test('of Atom keep the elements inside, and the link that is not the comments’', async () => {
    const entry = `<link rel="replies" href="/c"/><link href="https://echo.example/1"/><content type="xhtml"><div><p>${story}</p></div></content><author><name>Ida Brandt</name></author>`;
    expect(await fieldsOf(`<feed xml:lang="en"><entry>${entry}</entry></feed>`)).toMatchObject({
      url: 'https://echo.example/1',
      byline: ['Ida Brandt'],
      language: 'en',
      text: story,
    });
  });
});

describe('SGML', () => {
  test.each([
    [
      'a document without a body',
      `<DOC><DOCNO>d1</DOCNO>${story}</DOC>`,
      { id: 'd1', text: expect.stringContaining(story) },
    ],
    [
      'a story of Reuters with its dateline',
      `<REUTERS NEWID="7"><DATELINE>OSLO, March 4 -</DATELINE><BODY>${story}\n\u0003</BODY></REUTERS>`,
      { id: '7', source: 'Reuters', text: `OSLO, March 4 - ${story}` },
    ],
    [
      'one without',
      `<REUTERS NEWID="8"><AUTHOR>By Ida Brandt, Reuters</AUTHOR><TEXT>${story}</TEXT></REUTERS>`,
      { byline: ['Ida Brandt'], text: story },
    ],
    [
      'paragraphs, a date in the name',
      `<DOC id="ECHO20210304.0001"><TEXT><P>${story}</P><P>${second}</P></TEXT></DOC>`,
      { dates: ['published 20210304'], text: `${story}\n\n${second}` },
    ],
    [
      'the agency of a dateline',
      `<DOC id="x"><DATELINE>OSLO (AP)</DATELINE><TEXT>${story}</TEXT></DOC>`,
      { source: 'AP' },
    ],
  ])('%s', async (_name, sgml, expected) => {
    expect(await fieldsOf(sgml)).toMatchObject(expected);
  });
});

describe('archives', () => {
  test.each([
    [
      'Factiva: text without a lead, no closing line',
      `HD\nPier shut\nBY Ida Brandt\nPD 4 March 2021\nTD\n${story}\n`,
      'factiva',
      {
        title: 'Pier shut',
        byline: ['Ida Brandt'],
        dates: ['published 4 March 2021'],
        text: story,
      },
    ],
    [
      'Factiva: the closing line behind its tag',
      `HD  Pier shut\nLP  ${story}\nAN  Document ECHO000020210304eh3400001\n`,
      'factiva',
      { title: 'Pier shut', text: story },
    ],
    [
      'Factiva: nothing but a headline',
      'x\nHD Pier shut\n',
      'factiva',
      { title: 'Pier shut', text: '' },
    ],
    [
      'Factiva HTML: the least',
      `<div class="article"><p class="articleParagraph">${story}</p><p class="articleParagraph"> </p></div>`,
      'factiva',
      { title: null, byline: [], source: null, dates: [], text: story },
    ],
    [
      'Factiva HTML: lines without a class',
      `<div class="article"><div class="author">Ida Brandt</div><div></div><div>398 words</div><div>4 March 2021</div><div>10:31</div><div>The Echo</div><p class="articleParagraph">${story}</p></div>`,
      'factiva',
      {
        byline: ['Ida Brandt'],
        source: 'The Echo',
        dates: ['published 4 March 2021'],
        text: story,
      },
    ],
    [
      'Nexis: a headline by its key',
      `The Echo\n\nMarch 4, 2021 Thursday\n\nBYLINE: Ida Brandt\n\nHEADLINE: Pier shut\n\n${story}\n\nLOAD-DATE: March 5, 2021\n`,
      'nexis',
      {
        title: 'Pier shut',
        source: 'The Echo',
        byline: ['Ida Brandt'],
        dates: ['published March 4, 2021 Thursday'],
        text: story,
      },
    ],
    [
      'Nexis Uni: a body without keys',
      `Pier shut\nMarch 4, 2021 Thursday\nBody\n\n${story}\n`,
      'nexis',
      { title: 'Pier shut', source: null, text: story },
    ],
    [
      'Nexis Uni: lines that are no keys',
      `Pier shut\nThe Echo\nMarch 4, 2021\nSection: News\n\nnothing more\nBody\n${story}\n`,
      'nexis',
      { section: 'News', text: story },
    ],
    [
      'Nexis: a date and text alone',
      `1 of 1 DOCUMENTS\nThe Echo\nMarch 4, 2021\n${story}\nEnd of Document\nPier shut\nMarch 5, 2021\nBody\n${story}`,
      'nexis',
      { title: 'Pier shut', text: story },
    ],
    [
      'ProQuest: other names of the fields',
      `Document title: Pier shut\nAuthor: Moss\nPublication info: The Echo ; Oslo [Oslo]04 Mar 2021: A.2.\nFull text:${story}\n`,
      'proquest',
      {
        id: null,
        title: 'Pier shut',
        byline: ['Moss'],
        source: 'The Echo',
        dates: ['published 04 Mar 2021'],
        text: story,
      },
    ],
    [
      'ProQuest: a date of American order',
      `Title: Pier shut\nPublication title: The Echo\nPublication info: x, Mar 4, 2021\nFull text: ${story}\nSubject: Piers\n`,
      'proquest',
      { title: 'Pier shut', source: 'The Echo', dates: ['published Mar 4, 2021'], text: story },
    ],
  ])('%s', async (_name, text, input, expected) => {
    expect(await fieldsOf(text, { input })).toMatchObject(expected);
  });
});
