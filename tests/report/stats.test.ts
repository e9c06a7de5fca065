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
    expect(text).toMatch(/^2023-12 {2}█{20} 1 story, 1 quotes$/m);
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
