import { describe, expect, it } from 'vitest';
import {
  type CorpusOptions,
  newCorpus,
  type StoryFacts,
} from '../../../src/analysis/corpus/index.js';
import { noFacts } from './no-facts.js';

function name(type: StoryFacts['names'][number]['type'], full: string, ...forms: string[]) {
  return { type, name: full, mentions: 1 + forms.length, forms: [full, ...forms] };
}

function speech(entity: number, quotes: number, words: number, ...cues: string[]) {
  return { entity, name: '', quotes, words, cues };
}

function answerTo(stories: Partial<StoryFacts>[], options: Partial<CorpusOptions> = {}) {
  const corpus = newCorpus({ by: null, dedupe: false, ...options });
  for (const story of stories) corpus.add({ ...noFacts, ...story });
  return corpus.answer();
}

const talks: Partial<StoryFacts> = {
  source: 'Harbour Post',
  published: '2023-12-04T10:31:00',
  quotes: { direct: 2, mixed: 0, indirect: 1 },
  quotedWords: 40,
  unnamed: 1,
  names: [name('person', 'Ann Verity', 'Verity'), name('place', 'Port Mallow')],
  speakers: [speech(0, 2, 30, 'said', 'insisted')],
};
const strike: Partial<StoryFacts> = {
  source: 'Daily Lamp',
  published: '2024-01-15',
  quotes: { direct: 1, mixed: 0, indirect: 0 },
  quotedWords: 10,
  names: [name('person', 'ANN VERITY'), name('person', 'Verity')],
  speakers: [speech(0, 1, 10, 'said')],
};

describe('a corpus', () => {
  it('sums stories, words and quotes', () => {
    const { stories, words, quotes, first, last, undated } = answerTo([talks, strike, {}]);
    expect({ stories, words, first, last, undated }).toEqual({
      stories: 3,
      words: 300,
      first: '2023-12-04',
      last: '2024-01-15',
      undated: 1,
    });
    expect(quotes).toEqual({
      total: 4,
      direct: 3,
      mixed: 0,
      indirect: 1,
      words: 50,
      named: 3,
      unnamed: 1,
      unattributed: 0,
    });
  });

  it('joins a speaker over stories, whatever the case, and gives share, period and verbs', () => {
    expect(answerTo([talks, strike]).speakers).toEqual([
      {
        name: 'Ann Verity',
        type: 'person',
        quotes: 3,
        words: 40,
        share: 0.8,
        stories: 2,
        first: '2023-12-04',
        last: '2024-01-15',
        neutral: 2,
        loaded: 1,
        verbs: [
          { verb: 'say', count: 2, tone: 'neutral' },
          { verb: 'insist', count: 1, tone: 'loaded' },
        ],
      },
    ]);
  });

  it('does not take a surname alone for somebody of another story', () => {
    const people = answerTo([talks, strike]).names.filter(({ type }) => type === 'person');
    expect(people.map((each) => [each.name, each.stories])).toEqual([
      ['Ann Verity', 2],
      ['Verity', 1],
    ]);
  });

  it('is empty for no stories', () => {
    expect(answerTo([])).toMatchObject({ stories: 0, first: null, speakers: [], months: [] });
  });

  it('may be asked in between and goes on', () => {
    const corpus = newCorpus({ by: null, dedupe: false });
    corpus.add({ ...noFacts, ...talks });
    expect(corpus.answer().speakers[0]?.quotes).toBe(2);
    corpus.add({ ...noFacts, ...strike });
    expect(corpus.answer().speakers[0]?.quotes).toBe(3);
  });

  it('counts names that are words of every object', () => {
    const odd = ['constructor', '__proto__', 'toString'].map((each) => name('other', each));
    expect(
      answerTo([{ names: odd }])
        .names.map((each) => each.name)
        .sort(),
    ).toEqual(['__proto__', 'constructor', 'toString']);
  });
});

describe('names across stories', () => {
  const names = (...stories: StoryFacts['names'][]) =>
    answerTo(stories.map((each) => ({ names: each }))).names.map((each) => [
      each.type,
      each.name,
      each.stories,
    ]);

  const verity = name('person', 'Ann Verity', 'Verity');
  const other = name('person', 'Ned Verity', 'Verity');
  const alone = name('person', 'Verity');

  it.each([
    [9, 0, ['Ann Verity', 'Verity']],
    [10, 0, ['Ann Verity']],
    [18, 2, ['Ann Verity', 'Ned Verity']],
    [17, 3, ['Ann Verity', 'Ned Verity', 'Verity']],
  ])(
    'a surname alone is who nine of ten and more stories mean by it: %i and %i of another',
    (ann, ned, expected) => {
      const stories = [
        ...Array(ann).fill([verity]),
        ...Array(ned).fill([other]),
        ...Array(30).fill([alone]),
      ];
      expect(
        names(...stories)
          .map(([, full]) => full)
          .sort(),
      ).toEqual(expected);
    },
  );

  it('names of one story each, mostly cut wrong, keep a surname from its bearer less', () => {
    const wrong = [
      name('person', 'Former Verity', 'Verity'),
      name('person', 'Later Verity', 'Verity'),
    ];
    const stories = [...Array(13).fill([verity]), ...wrong.map((each) => [each]), [alone]];
    expect(names(...stories)[0]).toEqual(['person', 'Ann Verity', 14]);
  });

  it('join an acronym when a story that has both says what it means', () => {
    expect(
      names(
        [name('organization', 'Northern Grain Union', 'NGU')],
        [name('organization', 'NGU')],
        [name('organization', 'N.G.U.')],
      ),
    ).toEqual([['organization', 'Northern Grain Union', 3]]);
  });

  it('leave an acronym alone that never stands by itself', () => {
    expect(names([name('organization', 'Northern Grain Union', 'NGU')])).toEqual([
      ['organization', 'Northern Grain Union', 1],
    ]);
  });

  it('join it within a group of stories that has only the acronym', () => {
    const both = { source: 'Lamp', names: [name('organization', 'Northern Grain Union', 'NGU')] };
    const short = { source: 'Post', names: [name('organization', 'NGU')] };
    const { groups } = answerTo([both, short], { by: 'source' });
    expect(groups.map((each) => each.names.map((one) => one.name))).toEqual([
      ['Northern Grain Union'],
      ['Northern Grain Union'],
    ]);
  });

  it('leave an acronym alone that stories spell out differently', () => {
    expect(
      names(
        [name('organization', 'Northern Grain Union', 'NGU')],
        [name('organization', 'National Guild Unit', 'NGU')],
        [name('organization', 'NGU')],
      ),
    ).toHaveLength(3);
  });

  it('leave a short form alone that is no acronym', () => {
    expect(
      names([name('organization', 'Mallow Bank', 'Bank')], [name('organization', 'Bank')]),
    ).toHaveLength(2);
  });

  const lakeland = name('place', 'Kingdom of Sallow', 'Lakeland');

  it.each([
    [2, 1, ['Kingdom of Sallow', 'Lakeland']],
    [3, 9, ['Kingdom of Sallow']],
  ])('join another name of a place when %i stories say so', (both, alone, expected) => {
    const stories = [
      ...Array(both).fill([lakeland]),
      ...Array(alone).fill([name('place', 'Lakeland')]),
    ];
    expect(
      names(...stories)
        .map(([, full]) => full)
        .sort(),
    ).toEqual(expected);
  });

  it('leave another name alone that stands for two', () => {
    const second = name('place', 'Duchy of Marrow', 'Lakeland');
    expect(
      names(...Array(4).fill([lakeland]), [second], [second], [name('place', 'Lakeland')]),
    ).toHaveLength(3);
  });

  it('join middle initials unless two people differ by them', () => {
    const plain = [name('person', 'Tom Reed')];
    expect(names(plain, [name('person', 'Tom B. Reed')])).toEqual([['person', 'Tom Reed', 2]]);
    expect(
      names(plain, [name('person', 'Tom B. Reed')], [name('person', 'Tom C. Reed')]),
    ).toHaveLength(3);
    expect(names(plain, [name('person', 'Tom Henry Reed')])).toHaveLength(2);
  });

  it('follow the type that nearly all stories give, but never between a person and a place', () => {
    const place = [name('place', 'Mallow')];
    const many = [place, place, place, place, place];
    expect(names(...many, [name('organization', 'Mallow')])).toEqual([['place', 'Mallow', 6]]);
    expect(names(...many, [name('person', 'Mallow')])).toHaveLength(2);
    expect(names(place, place, [name('organization', 'Mallow')])).toHaveLength(2);
  });

  it('count a story once that has a name in two spellings, and give the one that is not all capitals', () => {
    const twice = [name('place', 'Łódź'), name('place', 'ŁÓDŹ')];
    expect(names(twice)).toEqual([['place', 'Łódź', 1]]);
    expect(names([name('place', 'Mallow')], [name('place', 'Mállow')])).toEqual([
      ['place', 'Mallow', 2],
    ]);
    expect(names([name('other', '””')], [name('other', '“”')])).toHaveLength(2);
  });

  it('stand in the order of stories, mentions and letters, whatever order they come in', () => {
    const listed = [
      name('place', 'Bremwick'),
      name('place', 'Arnhold'),
      name('other', 'Arnhold'),
      name('place', 'Corby', 'Corby Hill'),
    ];
    const order = ['Corby', 'Arnhold', 'Arnhold', 'Bremwick'];
    for (const each of [listed, listed.toReversed()])
      expect(names(each).map(([, one]) => one)).toEqual(order);
  });
});

describe('groups and months', () => {
  it('answer by outlet, the largest first, null for stories that name none', () => {
    const { groups } = answerTo([talks, strike, strike, {}], { by: 'source' });
    expect(groups.map((each) => [each.name, each.stories, each.speakers[0]?.quotes])).toEqual([
      ['Daily Lamp', 2, 2],
      [null, 1, undefined],
      ['Harbour Post', 1, 2],
    ]);
  });

  it('answer by month in order', () => {
    const { groups } = answerTo([strike, talks], { by: 'month' });
    expect(groups.map((each) => each.name)).toEqual(['2023-12', '2024-01']);
  });

  it('count stories, quotes and mentioned dates per month; a year alone is no month', () => {
    const { months, undated } = answerTo([
      { ...talks, monthsMentioned: ['2023-11', '2023-12', '2023-12'] },
      { published: '2023' },
    ]);
    expect(months).toEqual([
      { month: '2023-11', stories: 0, quotes: 0, mentioned: 1 },
      { month: '2023-12', stories: 1, quotes: 3, mentioned: 2 },
    ]);
    expect(undated).toBe(1);
  });
});

describe('speakers', () => {
  const said = (who: string, quotes: number, words: number, ...cues: string[]) => ({
    ...speech(0, quotes, words, ...cues),
    entity: null,
    name: who,
  });

  it('who are no entity of their story are told by their name', () => {
    const { speakers } = answerTo([{ speakers: [said('a Verity aide', 1, 4, 'said')] }]);
    expect(speakers).toMatchObject([
      { name: 'a Verity aide', type: 'other', stories: 1, share: 0 },
    ]);
  });

  it('are counted once per story, and stand in the order of quotes, words and letters', () => {
    const quotedWords = 14;
    const { speakers } = answerTo([
      {
        quotedWords,
        speakers: [
          said('Cole', 1, 4),
          said('Reed', 1, 2),
          said('Bell', 1, 2),
          said('Ames', 2, 4),
          said('REED', 1, 2),
        ],
      },
    ]);
    expect(speakers.map(({ name: who, quotes, stories }) => [who, quotes, stories])).toEqual([
      ['Ames', 2, 1],
      ['Reed', 2, 1],
      ['Cole', 1, 1],
      ['Bell', 1, 1],
    ]);
    expect(speakers[0]?.share).toBe(0.2857);
  });

  it.each([
    ['pointed out', 'point', 'neutral'],
    ['claimed angrily', 'claim', 'loaded'],
    ['according to', 'according to', null],
    ['quacked', 'quacked', null],
  ])('"%s" is the verb %s: %s', (cue, verb, tone) => {
    const { speakers } = answerTo([{ speakers: [said('Reed', 1, 2, cue)] }]);
    expect(speakers[0]?.verbs).toEqual([{ verb, count: 1, tone }]);
  });
});

describe('copies', () => {
  const sketch = (start: number) => Uint16Array.from({ length: 64 }, (_, at) => start + at);

  it('are left out, told with their original, the most copied first', () => {
    const story = (file: string, start: number | null) => ({
      file,
      id: file === 'b' ? 2 : null,
      words: 10,
      sketch: start === null ? null : sketch(start),
    });
    const answer = answerTo(
      [
        story('a', 0),
        story('b', 1000),
        story('c', 0),
        story('d', 1000),
        story('e', 1000),
        story('f', null),
        story('g', 5000),
        story('h', 5000),
      ],
      { dedupe: true, by: 'month' },
    );
    expect(answer.words).toBe(40);
    expect(answer.copies).toEqual({
      stories: 4,
      originals: [
        { file: 'b', id: 2, copies: 2 },
        { file: 'a', id: null, copies: 1 },
        { file: 'g', id: null, copies: 1 },
      ],
    });
    expect(answer.groups.map(({ name: month, stories }) => [month, stories])).toEqual([[null, 4]]);
  });
});
