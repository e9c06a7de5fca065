import { describe, expect, it } from 'vitest';
import { applyAliases } from '../../src/report/apply-aliases.js';
import { type ArticleObject, articleObject } from '../../src/report/article/article-object.js';
import { example } from './example.js';

const object = articleObject(example);

function corrected(
  { merge = {}, ignore = [] }: { merge?: Record<string, string>; ignore?: string[] },
  of: ArticleObject = object,
) {
  const corrections = {
    merge: new Map(Object.entries(merge)),
    ignore: new Set(ignore),
    type: new Map(),
  };
  return applyAliases(of, corrections);
}

const names = ({ entities = [] }: ArticleObject) => entities.map(({ name }) => name);
const speakers = ({ quotes = [] }: ArticleObject) =>
  quotes.map(({ speaker }) => speaker && [speaker.name, speaker.entity]);

describe('corrections of what was found', () => {
  it('leave an article as it is that they do not speak of', () => {
    expect(corrected({})).toEqual(object);
    expect(corrected({ merge: { Nobody: 'Somebody' }, ignore: ['No one'] })).toEqual(object);
  });

  it('name a speaker who is no name of the article', () => {
    expect(speakers(corrected({ merge: { 'its spokesman': 'Bo Stern' } }))[2]).toEqual([
      'Bo Stern',
      null,
    ]);
  });

  it('and tell which entity he is', () => {
    expect(speakers(corrected({ merge: { 'its spokesman': 'Norfahrt Lines' } }))[2]).toEqual([
      'Norfahrt Lines',
      'e2',
    ]);
  });

  it('leave out what is no name; whom it named as a speaker stays named, without it', () => {
    const answer = corrected({ ignore: ['Ilse Vandermolen'] });
    expect(names(answer)).toEqual(['Norfahrt Lines']);
    expect(speakers(answer)[0]).toEqual(['Ilse Vandermolen', null]);
  });

  it('go without names and quotes', () => {
    const { quotes: _quotes, entities: _entities, ...bare } = object;
    expect(corrected({ ignore: ['Ilse Vandermolen'] }, bare)).toEqual(bare);
  });
});
