import { describe, expect, it } from 'vitest';
import { storyFacts } from '../../../src/analysis/corpus/index.js';
import { analyse } from '../../../src/analysis/index.js';
import { defaultOptions } from '../../../src/analysis/options.js';
import { assets } from '../../../src/assets.js';
import { readPlain } from '../../../src/read/plain.js';

const parts = new Set(['quotes', 'entities', 'dates'] as const);

function factsOf(text: string) {
  const article = readPlain(text, { file: 'a.txt' });
  return storyFacts(
    analyse(article, { parts, options: defaultOptions, resources: assets }),
    'words',
  );
}

const facts = factsOf(`Posted: 05.03.2024 09:15

Quarry town votes again

Mayor Ilse Varga said the quarry would close on 12 May. "We had no choice," Varga insisted. "It is over."

"Nobody asked us," a driver said on Monday. "Not once!"

"Quarries close," reads a sign at the gate since 2019. The vote in June 2023 took three days.
`);

describe('what a story adds to a corpus', () => {
  it('is its date, its words and its quotes', () => {
    expect(facts).toMatchObject({
      file: 'a.txt',
      id: null,
      published: '2024-03-05T09:15',
      sketch: null,
    });
    expect(facts.quotes.direct + facts.quotes.mixed + facts.quotes.indirect).toBeGreaterThanOrEqual(
      5,
    );
    expect(facts.words).toBe(48);
  });

  it('is who speaks, with the words of saying, as long as the story names them', () => {
    const speakers = facts.speakers.map(({ entity, name, cues }) => [
      entity === null ? null : facts.names[entity]?.name,
      name,
      cues,
    ]);
    expect(speakers).toEqual([['Ilse Varga', 'Ilse Varga', ['said', 'insisted', 'insisted']]]);
    expect(facts.unnamed).toBeGreaterThanOrEqual(1);
  });

  it('is the months that it speaks of, but not years and lengths of time', () => {
    expect(facts.monthsMentioned).toEqual(['2024-05', '2024-03', '2023-06']);
  });

  it('is nothing for a story without a word', () => {
    expect(factsOf('')).toMatchObject({
      words: 0,
      quotedWords: 0,
      speakers: [],
      names: [],
      monthsMentioned: [],
    });
  });
});
