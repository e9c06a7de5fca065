import { describe, expect, test } from 'vitest';
import { analyse } from '../../src/analysis/index.js';
import { defaultOptions } from '../../src/analysis/options.js';
import { assets } from '../../src/assets.js';
import { readFrontMatter } from '../../src/read/front-matter.js';
import { articleOf } from '../../src/read/item.js';
import { readMarkdown } from '../../src/read/markdown.js';
import { plainInline } from '../../src/read/markdown-inline.js';

test.each([
  [
    'emphasis',
    'The *old* pier is __shut__, ~~open~~ and `rotten`.',
    'The old pier is shut, open and rotten.',
  ],
  [
    'signs that are text',
    '2 * 3 _ 4, snake_case, ~ 40 tonnes',
    '2 * 3 _ 4, snake_case, ~ 40 tonnes',
  ],
  ['an escape', 'Rated 4\\* by \\[them\\] in C:\\piers', 'Rated 4* by [them] in C:\\piers'],
  ['a backslash at the end', 'The pier\\', 'The pier\\'],
  ['a link', 'See [the *plan*](https://echo.example/plan) of May.', 'See the plan of May.'],
  ['an address with brackets', 'The [pier](/wiki/Pier_(Marrow)) is shut.', 'The pier is shut.'],
  ['brackets in a link', 'The [pier [old]](/pier) is shut.', 'The pier [old] is shut.'],
  ['an escaped bracket in a link', 'The [pier\\] two](/pier) is shut.', 'The pier] two is shut.'],
  ['a link by name', 'The [pier][1] and [quay][] are shut.', 'The pier and quay are shut.'],
  [
    'brackets that are no link',
    'He said [sic] (in May) that [it',
    'He said [sic] (in May) that [it',
  ],
  ['a link without end', 'The [pier](/old and more', 'The [pier](/old and more'],
  ['a picture', '![The pier](/pier.jpg) It is shut!', ' It is shut!'],
  ['a picture that is none', 'It is shut![', 'It is shut!['],
  ['a picture in a link', '[![The pier](/pier.jpg)](/big.jpg)It is shut.', 'It is shut.'],
  ['a link in a link', '[a [b](/b) c](/c)', 'a [b](/b) c'],
  ['the number of a note', 'The pier[^1] is shut.[^note-2]', 'The pier is shut.'],
  ['no note', 'The [^ sign', 'The [^ sign'],
  ['tags and comments', 'The <b class="x">pier</b><!-- more --> is<br>shut.', 'The pier is\nshut.'],
  [
    'an address between signs',
    'Ask <ida@echo.example> or <https://echo.example>.',
    'Ask ida@echo.example or https://echo.example.',
  ],
  ['signs that are no tag', 'a < b, 3 <4, c <d and <', 'a < b, 3 <4, c <d and <'],
  [
    'entities',
    'R&amp;D &#8220;pier&#x201d; &mdash; AT&T &bogus; &#0;',
    'R&D “pier” — AT&T &bogus; &#0;',
  ],
])('%s', (_name, markdown, text) => {
  expect(plainInline(markdown)).toBe(text);
});

/** Kind and text of every block. */
const blocks = (text: string) => {
  const { body } = readMarkdown(text);
  return typeof body === 'string' ? body : body.map(({ kind, text }) => [kind, text]);
};

test.each([
  [
    'headings of both kinds',
    '## Pier ##\n\nRepairs\n---\nIt is shut.',
    [
      ['heading', 'Pier'],
      ['heading', 'Repairs'],
      ['paragraph', 'It is shut.'],
    ],
  ],
  [
    'a rule is no text',
    'One.\n\n* * *\n\nTwo.\n\n___',
    [
      ['paragraph', 'One.'],
      ['paragraph', 'Two.'],
    ],
  ],
  [
    'a rule below a list is no heading',
    '- One\n---\nTwo.',
    [
      ['list', 'One'],
      ['paragraph', 'Two.'],
    ],
  ],
  [
    'lists of any mark',
    '* One\n+ Two\n  goes on\n10) Three',
    [
      ['list', 'One'],
      ['list', 'Two\ngoes on'],
      ['list', 'Three'],
    ],
  ],
  [
    'a quote goes on without its mark',
    '> One\ntwo\n> three\n\nFour.',
    [
      ['quote', 'One\ntwo\nthree'],
      ['paragraph', 'Four.'],
    ],
  ],
  [
    'paragraphs of a quote',
    '> One.\n>\n> > Two.',
    [
      ['quote', 'One.'],
      ['quote', 'Two.'],
    ],
  ],
  [
    'code is text of its own',
    'One.\n```js\nlet a;\n  b\n\n```\nTwo.\n~~~\n# c',
    [
      ['paragraph', 'One.'],
      ['paragraph', 'let a;\n  b'],
      ['paragraph', 'Two.'],
      ['paragraph', '# c'],
    ],
  ],
  [
    'addresses of links are no text',
    'The [pier][1] is shut.\n\n[1]: https://echo.example "Echo"\n[2]: <x>',
    [['paragraph', 'The pier is shut.']],
  ],
  [
    'a note is text',
    'Shut.[^1]\n\n[^1]: Until May.',
    [
      ['paragraph', 'Shut.'],
      ['paragraph', 'Until May.'],
    ],
  ],
  [
    'a name before a colon is text',
    '[Ida Brandt]:\nIt is shut.',
    [['paragraph', '[Ida Brandt]:\nIt is shut.']],
  ],
])('%s', (_name, markdown, expected) => {
  expect(blocks(markdown)).toEqual(expected);
});

test('a first heading of level one is the title, also when it is underlined', () => {
  for (const heading of ['# Pier shut', 'Pier shut\n====='])
    expect(readMarkdown(`${heading}\n\nIt is.`)).toMatchObject({
      body: [{ kind: 'paragraph', text: 'It is.' }],
      fields: { title: 'Pier shut' },
    });
});

test('the title of the front matter stays', () => {
  const { fields } = readMarkdown('---\ntitle: Pier shut\n---\n# The pier\n\nIt is shut.');
  expect([fields.title, fields.evidence?.get('title')?.from]).toEqual([
    'Pier shut',
    'front matter:title',
  ]);
});

describe('front matter', () => {
  const fields = (lines: string) =>
    Object.fromEntries(readFrontMatter(`---\n${lines}\n---\nText`)?.fields ?? []);

  test.each([
    [
      'values, bare and quoted',
      'a: Pier: shut\nb: "say \\"no\\""\nc: \'it\'\'s\'',
      { a: 'Pier: shut', b: 'say "no"', c: "it's" },
    ],
    ['lists of both kinds', 'a: [x, "y", ]\nb:\n  - x\n  - y', { a: ['x', 'y'], b: ['x', 'y'] }],
    [
      'values over several lines',
      'a: >-\n  Pier\n  shut\nb: |\n  x\nc: Pier is\n  shut\nd: e',
      { a: 'Pier shut', b: 'x', c: 'Pier is shut', d: 'e' },
    ],
    [
      'names with fields of their own',
      'a:\n  name: Ida Moss\n  email: i@x.example\nb:\n  - name: "Bo"\n    email: b@x.example\n  - Al\nc:\n  x: y',
      { a: ['Ida Moss'], b: ['Bo', 'Al'] },
    ],
    ['comments', 'a: b # c\nd: "e # f"\ng: #h', { a: 'b', d: 'e # f', g: '#h' }],
    ['what is no field', '- x\n a: b\n[x]: y\n: z\nd: e', { d: 'e' }],
  ])('%s', (_name, lines, expected) => {
    expect(fields(lines)).toEqual(expected);
  });

  test.each([
    ['without end', '---\na: b\nText'],
    ['without end or newline', '---\na: b'],
    ['that is a rule', '----\nText\n---\n'],
  ])('%s is none', (_name, text) => {
    expect(readFrontMatter(text)).toBeNull();
  });

  test('one of another language is passed over', () => {
    expect(readFrontMatter('---js\nmodule.exports = 1\n---\nText')).toEqual({
      fields: new Map(),
      end: 29,
    });
  });

  describe('in TOML', () => {
    const toml = (lines: string) =>
      Object.fromEntries(readFrontMatter(`+++\n${lines}\n+++\nText`)?.fields ?? []);

    test.each([
      [
        'values, bare and quoted',
        'title = "Pier: \\"shut\\""\ndate = 2021-03-04T10:00:00Z # local\nauthor = \'Ida Moss\'\n"lastmod"="2021-03-05"\ndraft = false',
        {
          title: 'Pier: "shut"',
          date: '2021-03-04T10:00:00Z',
          author: 'Ida Moss',
          lastmod: '2021-03-05',
          draft: 'false',
        },
      ],
      [
        'lists, also over several lines',
        'authors = ["Ida Moss", \'Bo, Roth\']\ntags = [\n  "pier",\n  "ferry",\n]\nn = [1, 2]\nnone = []',
        { authors: ['Ida Moss', 'Bo, Roth'], tags: ['pier', 'ferry'], n: ['1', '2'] },
      ],
      [
        'strings over several lines',
        'a = """\nPier\nshut"""\nb = \'\'\'x\'\'\'\nc = """\nd\ne\n"""\nf = "g"',
        { a: 'Pier\nshut', b: 'x', c: 'd\ne', f: 'g' },
      ],
      ['escapes', 'a = "R\\u00e9a\\tB\\\\"\nb = "open', { a: 'Réa\tB\\', b: 'open' }],
      [
        'the tables of the page, the first value of a key',
        'title = "Pier shut"\n[cover]\ncaption = "x"\n[extra]\nsource = "Marrow Echo"\ntitle = "y"\n[[menu]]\nname = "z"',
        { title: 'Pier shut', source: 'Marrow Echo' },
      ],
      ['what is no field', '# a = "b"\n= c\nd e\nf =\ng = "h"', { g: 'h' }],
    ])('%s', (_name, lines, expected) => {
      expect(toml(lines)).toEqual(expected);
    });

    test.each([
      ['without end', '+++\na = "b"\nText'],
      ['with a list without end', '+++\na = [\n+++\nText'],
      ['that is no line of its own', '+++ a\nText\n+++\n'],
    ])('%s is none', (_name, text) => {
      expect(readFrontMatter(text)).toBeNull();
    });
  });

  test('the front matter may end the file', () => {
    expect(readFrontMatter('---\na: b\n...')?.end).toBe(12);
  });
});

test('hostile Markdown is read at once', () => {
  for (const piece of [
    '[',
    '![',
    '[](',
    '[a](',
    '<',
    '<a',
    '&',
    '&#1',
    '\\',
    '`',
    '*',
    '_',
    '> ',
    '- ',
    '[^',
    '~',
  ])
    expect(readMarkdown(piece.repeat(60_000)).body.length).toBeLessThanOrEqual(1);
});

const lead =
  'The council voted on Tuesday to shut the old ferry pier for two years, and Ada Reed left.';

test.each([
  ['*By Ida Brandt*', ['Ida Brandt'], null, null],
  ['*Published: 4 May 2021 | Author: Ida Brandt*', ['Ida Brandt'], '2021-05-04', null],
  ['By **Ida Brandt** and Bo Roth in Port Sallow', ['Ida Brandt', 'Bo Roth'], null, null],
  ['_By Ida Brandt, Staff Writer_\n_March 4, 2024_', ['Ida Brandt'], '2024-03-04', null],
  ['By Ida Brandt | 4 March 2024', ['Ida Brandt'], '2024-03-04', null],
  ['**Ida Brandt**\n\n*4 March 2024*', ['Ida Brandt'], '2024-03-04', null],
  [
    'Repairs will take two years\n\n*By Ida Brandt*',
    ['Ida Brandt'],
    null,
    'Repairs will take two years',
  ],
  ['By Thursday the water had gone.', [], null, null],
  ['**Ida Brandt**', [], null, null],
  [`${lead} ${lead}\n\nBy Ida Brandt`, [], null, null],
])('below a headline %j is the byline of %j', (signed, byline, day, subtitle) => {
  const text = `# Pier shuts\n\n${signed}\n\n${lead}`;
  const article = articleOf(readMarkdown(text), { file: 'a.md' });
  const { published } = analyse(article, {
    parts: new Set(),
    options: defaultOptions,
    resources: assets,
  });
  expect([article.title, article.byline, published?.value ?? null, article.subtitle]).toEqual([
    'Pier shuts',
    byline,
    day,
    subtitle,
  ]);
});

test('a clipping has the page that it is of on top, and its author and date below', () => {
  const text = `# Pier shuts\n\n> https://echo.example/pier\n\nBy [Ida Brandt](https://echo.example/ida)\n\nMay 4, 2021\n\n${lead}`;
  const { url, byline, rawDates, blocks } = articleOf(readMarkdown(text), { file: 'a.md' });
  expect([url, byline, rawDates.map(({ raw }) => raw)]).toEqual([
    'https://echo.example/pier',
    ['Ida Brandt'],
    ['May 4, 2021'],
  ]);
  expect(blocks.filter(({ number }) => number !== null)).toHaveLength(1);
});

test.each(['"[[Ida Brandt]]"', '"[Ida Brandt](https://echo.example/ida)"'])(
  'an author who is a link in the front matter: %s',
  (author) => {
    const text = `---\nauthor:\n  - ${author}\n---\n# Pier shuts\n\n${lead}`;
    expect(articleOf(readMarkdown(text), { file: 'a.md' }).byline).toEqual(['Ida Brandt']);
  },
);

test('below the headline and its subheadline stands who wrote it and for which paper', () => {
  const text = `# Pier shuts\n\n## Crews are angry\n\n**Ida Brandt**, *Marrow Echo*\n\n4 May 2021\n\n${lead}`;
  const { byline, subtitle } = articleOf(readMarkdown(text), { file: 'a.md' });
  expect([byline, subtitle]).toEqual([['Ida Brandt'], 'Crews are angry']);
});

test.each([
  ['![Pier](pier.jpg)\n*The pier in May. Photo: Bo Roth*', 'caption'],
  ['![Pier](pier.jpg)\n\n_The pier in May. Photo: Bo Roth_', 'caption'],
  ['![Pier](pier.jpg)\n\nThe pier was shut *in May*.', 'paragraph'],
  ['*The pier was shut in May.*', 'paragraph'],
])('what is slanted right below a picture is its caption: %s', (opening, kind) => {
  const { blocks } = articleOf(readMarkdown(`${opening}\n\n${lead}`), { file: 'a.md' });
  expect(blocks[0]?.kind).toBe(kind);
});

test('a name below the only paragraph is no byline above it', () => {
  const article = articleOf(readMarkdown(`# Pier shuts\n\n${lead}\n\nBy Ida Brandt`), {
    file: 'a.md',
  });
  expect([article.byline, article.subtitle]).toEqual([[], null]);
});

test('an author of the front matter stays, and the byline is no paragraph', () => {
  const article = articleOf(
    readMarkdown(`---\nauthor: Bo Roth\n---\n# Pier shuts\n\n*By Ida Brandt*\n\n${lead}`),
    { file: 'a.md' },
  );
  expect([article.byline, article.blocks.map(({ kind, number }) => [kind, number])]).toEqual([
    ['Bo Roth'],
    [
      ['byline', null],
      ['paragraph', 1],
    ],
  ]);
});
