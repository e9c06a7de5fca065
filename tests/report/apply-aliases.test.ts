import { describe, expect, it } from 'vitest';
import { applyAliases, type NameCorrections } from '../../src/report/apply-aliases.js';
import { type ArticleObject, articleObject } from '../../src/report/article-object.js';
import { example } from './example.js';

const object = articleObject(example);
const [mayor, lines] = object.entities!;

function corrected(
  {
    merge = {},
    ignore = [],
    type = {},
  }: { merge?: Record<string, string>; ignore?: string[]; type?: Record<string, string> },
  of: ArticleObject = object,
) {
  const corrections: NameCorrections = {
    merge: new Map(Object.entries(merge)),
    ignore: new Set(ignore),
    type: new Map(Object.entries(type)),
  };
  return applyAliases(of, corrections);
}

const names = ({ entities = [] }: ArticleObject) => entities.map(({ name }) => name);
const speakers = ({ quotes = [] }: ArticleObject) =>
  quotes.map(({ speaker }) => speaker && [speaker.name, speaker.entity]);

describe('corrections of names', () => {
  it('leave an article as it is that they do not speak of', () => {
    expect(corrected({})).toEqual(object);
    expect(
      corrected({ merge: { Nobody: 'Somebody' }, ignore: ['No one'], type: { None: 'place' } }),
    ).toEqual(object);
  });

  it('rename, and the speakers with it', () => {
    const answer = corrected({ merge: { 'Ilse Vandermolen': 'Ilse van der Molen' } });
    expect(names(answer)).toEqual(['Ilse van der Molen', 'Norfahrt Lines']);
    expect(speakers(answer)).toEqual([
      ['Ilse van der Molen', 'e1'],
      ['Ilse van der Molen', 'e1'],
      ['its spokesman', null],
      null,
    ]);
  });

  it('rename a speaker who is no name of the article', () => {
    const answer = corrected({ merge: { 'its spokesman': 'Bo Stern' } });
    expect(speakers(answer)[2]).toEqual(['Bo Stern', null]);
  });

  it('make one of two names: mentions in order, forms by number, roles once', () => {
    const second = {
      ...lines!,
      forms: [
        { text: 'Norfahrt Lines', count: 3 },
        { text: 'Lines', count: 1 },
      ],
      roles: ['Mayor', 'operator'],
    };
    const answer = corrected(
      { merge: { 'Norfahrt Lines': 'Ilse Vandermolen', Lines: 'x' } },
      { ...object, entities: [mayor!, second] },
    );
    expect(answer.entities).toMatchObject([
      {
        id: 'e1',
        name: 'Ilse Vandermolen',
        type: 'person',
        count: mayor!.count + second.count,
        forms: [
          { text: 'Norfahrt Lines', count: 3 },
          { text: 'Ilse Vandermolen', count: 1 },
          { text: 'Lines', count: 1 },
        ],
        roles: [...mayor!.roles, ...(mayor!.roles.includes('Mayor') ? [] : ['Mayor']), 'operator'],
      },
    ]);
    const starts = answer.entities![0]!.mentions.map(({ start }) => start);
    expect(starts).toEqual(starts.toSorted((a, b) => a - b));
    const counted = corrected(
      { merge: { 'Norfahrt Lines': 'Ilse Vandermolen' } },
      { ...object, entities: [mayor!, { ...second, forms: mayor!.forms }] },
    );
    expect(counted.entities![0]!.forms).toEqual([{ text: 'Ilse Vandermolen', count: 2 }]);
  });

  it('leave out what is no name; whom it named as a speaker stays named, without it', () => {
    const answer = corrected({ ignore: ['Ilse Vandermolen'] });
    expect(names(answer)).toEqual(['Norfahrt Lines']);
    expect(speakers(answer)[0]).toEqual(['Ilse Vandermolen', null]);
  });

  it('say what a name is', () => {
    expect(corrected({ type: { 'Norfahrt Lines': 'place' } }).entities?.[1]?.type).toBe('place');
  });

  it('go without names and quotes', () => {
    const { quotes: _quotes, entities: _entities, ...bare } = object;
    expect(corrected({ ignore: ['Ilse Vandermolen'] }, bare)).toEqual(bare);
    const { entities: _names, ...quotesOnly } = object;
    expect(speakers(corrected({ merge: { 'Ilse Vandermolen': 'Ilse' } }, quotesOnly))[0]).toEqual([
      'Ilse',
      'e1',
    ]);
  });
});
