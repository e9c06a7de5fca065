import { describe, expect, it } from 'vitest';
import { type CorpusOptions, newCorpus, type StoryFacts } from '../../src/analysis/corpus/index.js';
import { type StatsRequest, statsText } from '../../src/report/stats/index.js';
import { plain } from '../../src/report/style.js';

const page = { width: 90, style: plain, why: false };
const asked: StatsRequest = { format: 'table', list: null, top: null, failed: 0, page };

function story(at: number, facts: Partial<StoryFacts> = {}): StoryFacts {
  return {
    file: `${at}.txt`,
    id: null,
    source: at % 2 === 0 ? 'Harbour Post' : null,
    published: `2023-${String((at % 3) + 10)}-05`,
    words: 50,
    quotes: { direct: 1, mixed: 0, indirect: 0 },
    quotedWords: 10,
    unnamed: 0,
    unattributed: 0,
    names: [
      { type: 'person', name: '=Ann "A" Verity', mentions: 2, forms: ['Verity'] },
      { type: 'place', name: 'Port Mallow', mentions: 1, forms: ['Port Mallow'] },
    ],
    speakers: [{ entity: 0, name: '', quotes: 1, words: 10, cues: ['said'] }],
    monthsMentioned: [],
    sketch: null,
    ...facts,
  };
}

function textOf(
  stories: readonly StoryFacts[],
  request: Partial<StatsRequest> = {},
  options: Partial<CorpusOptions> = {},
): Promise<string> {
  const corpus = newCorpus({ by: null, dedupe: false, ...options });
  for (const each of stories) corpus.add(each);
  return statsText(corpus.answer(), { ...asked, ...request });
}

const five = Array.from({ length: 5 }, (_, at) => story(at));

describe('the overview', () => {
  it('tells totals, speakers, names and a bar per month', async () => {
    const text = await textOf(five);
    expect(text).toContain('5 stories, 5 October 2023 to 5 December 2023, 250 words');
    expect(text).toContain('5 quotes of 50 words: 5 direct, 0 mixed, 0 indirect');
    expect(text).toMatch(/^SPEAKERS\n.*NAME.*\n.*=Ann "A" Verity +5 +50 +100 %/m);
    expect(text).toMatch(/^2023-12 {2}█{20} 1 story, 1 quote$/m);
    expect(text).toMatch(/^2023-10 {2}█{40} 2 stories, 2 quotes$/m);
  });

  it('says how many rows are left out, and how to see them', async () => {
    expect(await textOf(five, { top: 1 })).not.toContain('more (');
    const many = story(0, {
      names: Array.from({ length: 40 }, (_, at) => ({
        type: 'person' as const,
        name: `Tom Reed${at}`,
        mentions: 1,
        forms: [],
      })),
      speakers: [],
    });
    expect(await textOf([many])).toContain('… 25 more (--list people --top 40)');
    expect(await textOf([many], { list: 'people' })).toContain('Tom Reed39');
  });

  it('is short and whole for no story at all', async () => {
    expect(await textOf([])).toMatch(/^0 stories, none dated, 0 words\n0 quotes/);
  });

  it.each([
    ['groups', 'no groups: give --by source or --by month'],
    ['copies', 'no copies: give --dedupe to count them'],
    ['others', 'no other names'],
    ['months', 'no months'],
  ] as const)('says when a list has nothing: %s', async (list, message) => {
    const undated = story(0, { published: null });
    expect(await textOf([undated], { list })).toBe(`${message}\n`);
  });

  it('tells of one story as of one', async () => {
    expect(await textOf([story(0)])).toMatch(
      /^1 story, 5 October 2023, 50 words\n1 quote of 10 words: /,
    );
    expect(await textOf([story(0), story(1, { published: null })])).toMatch(
      /^2 stories, 5 October 2023 \(1 undated\), 100 words\n/,
    );
    const months = [story(0, { published: null, monthsMentioned: ['2023-10'] })];
    expect(await textOf(months)).toContain('1 story, none dated, 50 words');
    expect(await textOf(months, { list: 'months' })).toBe('MONTHS\nno dated story\n');
  });

  it('tells small shares with a decimal, and marks verbs that judge', async () => {
    const speakers = [
      { entity: 0, name: '', quotes: 1, words: 95, cues: ['claimed'] },
      { entity: 1, name: '', quotes: 1, words: 5, cues: [] },
    ];
    const text = await textOf([story(0, { speakers, quotedWords: 100 })], { list: 'speakers' });
    expect(text).toMatch(/Verity +1 +95 +95 % +1 +2023-10-05 +claim! ×1$/m);
    expect(text).toMatch(/Port Mallow +1 +5 +5\.0 % /);
  });

  it('tells who is quoted most in each outlet, and what was copied', async () => {
    const sketch = new Uint16Array(64);
    const copied = [story(0, { sketch }), story(1, { sketch, source: 'Daily Lamp' }), story(2)];
    const text = await textOf(copied, {}, { by: 'source', dedupe: true });
    expect(text).toMatch(/^2 stories, [^\n]*; near-identical copies left out: 1$/m);
    expect(text).toMatch(/^BY SOURCE\nNAME .*\nHarbour Post +2 +100 +2 +2 +=Ann "A" Verity ×2$/m);
    expect(text).toMatch(/^COPIES\nFILE .*\n0\.txt +1$/m);
    expect(await textOf(copied, { list: 'groups' }, { by: 'source' })).toMatch(/^BY SOURCE\n/);
    expect(await textOf([story(1)], {}, { by: 'source' })).toContain('(not said)');
  });

  it.each([20, 40, 60, 200])('keeps within %i cells', async (width) => {
    const text = await textOf(five, { page: { ...page, width } }, { by: 'source' });
    for (const line of text.split('\n'))
      expect(line.length).toBeLessThanOrEqual(Math.max(width, 34));
  });

  it('tells years when there are many months', async () => {
    const old = Array.from({ length: 6 }, (_, at) =>
      story(at, { published: `${2010 + at}-01-02` }),
    );
    expect(await textOf(old)).toMatch(/^2010 {5}█+ 1 story/m);
  });
});

describe('tables of rows', () => {
  it('guard cells against formulas and quote them', async () => {
    const [head, row] = (await textOf(five, { format: 'csv' })).split('\n');
    expect(head).toBe(
      'name,type,quotes,words,share,percent,stories,first,last,seen,neutral,loaded,verbs',
    );
    expect(row).toMatch(
      /^"'=Ann ""A"" Verity",person,5,50,1,100 %,5,2023-10-05,2023-12-05,2023-10 – 2023-12,/,
    );
  });

  it('name the group first with --by', async () => {
    const text = await textOf(five, { format: 'tsv', list: 'places' }, { by: 'source' });
    expect(text).toBe(
      [
        'source\tname\ttype\tstories\tmentions\tfirst\tlast\tseen\tforms',
        'Harbour Post\tPort Mallow\tplace\t3\t3\t2023-10-05\t2023-12-05\t2023-10 – 2023-12\t',
        '\tPort Mallow\tplace\t2\t2\t2023-10-05\t2023-11-05\t2023-10 – 2023-11\t',
        '',
      ].join('\n'),
    );
  });

  it('are Markdown on demand', async () => {
    expect(await textOf(five, { format: 'markdown', list: 'months' })).toContain(
      '| month | stories | quotes | mentioned |\n| --- | --: | --: | --: |\n| 2023-10',
    );
  });
});

it('a period within a month is that month', async () => {
  const [a, b] = ['2023-10-05', '2023-10-25'].map((published, at) => story(at, { published }));
  expect(await textOf([a!, b!], { list: 'places' })).toMatch(/Port Mallow +2 +2 +2023-10$/m);
});

it.each([
  'speakers',
  'people',
  'places',
  'organizations',
  'others',
  'months',
  'groups',
  'copies',
] as const)('the list of %s is cut to --top in every format', async (list) => {
  const other = { type: 'event' as const, name: 'Quay Day', mentions: 1, forms: [] };
  const bank = { type: 'organization' as const, name: 'Mallow Bank', mentions: 1, forms: [] };
  const sketch = new Uint16Array(64);
  const stories = five.map((each, at) => ({
    ...each,
    names: [...each.names, other, bank],
    ...(at < 2 && { sketch }),
  }));
  const options = { by: 'source', dedupe: true } as const;
  for (const format of ['csv', 'tsv', 'markdown', 'table'] as const)
    expect(
      (await textOf(stories, { format, list, top: 1 }, options)).trimEnd().split('\n').length,
    ).toBeGreaterThan(1);
  const json = JSON.parse(await textOf(stories, { format: 'json', top: 1 }, options));
  for (const group of [json, ...json.groups])
    for (const key of ['speakers', 'people', 'places', 'organizations', 'others'])
      expect(group[key].length).toBe(1);
  expect(json.copies).toEqual({ stories: 1, originals: [{ file: '0.txt', id: null, copies: 1 }] });
});

describe('JSON', () => {
  it('has every list, and one answer per group', async () => {
    const object = JSON.parse(await textOf(five, { format: 'json' }, { by: 'source' }));
    expect(Object.keys(object)).toEqual([
      'schemaVersion',
      'failed',
      'stories',
      'undated',
      'first',
      'last',
      'words',
      'quotes',
      'speakers',
      'people',
      'places',
      'organizations',
      'others',
      'months',
      'by',
      'groups',
    ]);
    expect(object.groups.map((group: { name: string }) => group.name)).toEqual([
      'Harbour Post',
      null,
    ]);
    expect(object.groups[0].speakers[0]).toMatchObject({ quotes: 3, share: 1, stories: 3 });
  });

  it('is one line as jsonl', async () => {
    expect((await textOf(five, { format: 'jsonl' })).trimEnd()).not.toContain('\n');
  });
});
