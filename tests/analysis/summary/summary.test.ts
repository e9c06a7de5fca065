import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Quote } from '../../../src/analysis/quotes/quote.js';
import { summarise } from '../../../src/analysis/summary/index.js';
import { isLead } from '../../../src/analysis/summary/lead.js';
import { centrality, leadBiased, lengthPenalty } from '../../../src/analysis/summary/scores.js';
import { termVectors } from '../../../src/analysis/summary/terms/terms.js';
import { findUnits } from '../../../src/analysis/summary/units.js';
import type { Article } from '../../../src/article.js';
import { readLanguage } from '../../../src/language/index.js';
import { readPlain } from '../../../src/read/plain.js';

interface Asked {
  sentences?: number;
  words?: number | null;
  title?: string;
  /** Quotations, by their text. */
  quoted?: string[];
}

function run(text: string, { sentences = 3, words = null, title, quoted = [] }: Asked = {}) {
  const read = readPlain(text, { file: 'story.txt' });
  const given = new Map([
    ...read.evidence,
    ['title', { from: 'h1', raw: title ?? '', span: null }],
  ]);
  const article: Article = title === undefined ? read : { ...read, title, evidence: given };
  const language = readLanguage(article);
  const quotes = quoted.map((words) => quotation(text, words));
  const { sentences: chosen, warnings } = summarise(article, language, quotes, {
    sentences,
    words,
  });
  return { texts: chosen.map(({ start, end }) => text.slice(start, end)), chosen, warnings };
}

function quotation(text: string, words: string): Quote {
  const start = text.indexOf(words);
  return { start, end: start + words.length, type: 'direct' } as Quote;
}

/** Pairs of places, first to second, third to fourth …, as quotations. */
function quotationsBetween(places: number[]): Quote[] {
  const sorted = places.sort((a, b) => a - b);
  return Array.from(
    { length: sorted.length >> 1 },
    (_, at) => ({ start: sorted[2 * at], end: sorted[2 * at + 1], type: 'direct' }) as Quote,
  );
}

const story = [
  'The council of Aldermoor voted on Monday to close the old swimming baths.',
  'The baths, opened by a brewer, have lost money since the roof was repaired.',
  'A crowd of swimmers in bathing caps filled the gallery.',
  'It booed when the result was read out.',
  'The council will sell the baths and use the money to build a smaller pool.',
  'The mayor has a cold.',
].join(' ');

describe('a summary', () => {
  it('holds the lead first, and its sentences in document order', () => {
    const { chosen, texts } = run(story);
    expect(texts[0]).toBe(
      'The council of Aldermoor voted on Monday to close the old swimming baths.',
    );
    expect(chosen.map(({ start }) => start)).toEqual(
      chosen.map(({ start }) => start).sort((a, b) => a - b),
    );
    expect(texts).toHaveLength(3);
  });

  it('gives as many sentences as asked, or what there is', () => {
    expect(run(story, { sentences: 1 }).texts).toHaveLength(1);
    expect(run('Only one sentence stands in this story.', { sentences: 5 }).texts).toHaveLength(1);
    expect(run('').texts).toEqual([]);
    expect(run(' \n \n').texts).toEqual([]);
  });

  it('keeps to a number of words in whole sentences, but gives at least one', () => {
    const { texts } = run(story, { sentences: Number.POSITIVE_INFINITY, words: 30 });
    expect(texts.join(' ').split(' ').length).toBeLessThanOrEqual(30);
    expect(texts.length).toBeGreaterThan(1);
    expect(run(story, { words: 2 }).texts).toHaveLength(1);
  });

  it('does not say the same twice', () => {
    const lead = 'The council of Aldermoor voted on Monday to close the old swimming baths.';
    const { texts } = run(`${lead}\n\n${lead} It will sell them.\n\n${story.slice(lead.length)}`);
    expect(texts.filter((text) => text === lead)).toHaveLength(1);
  });

  it('gives the same for the same text', () => {
    expect(run(story)).toEqual(run(story));
  });
});

describe('the lead', () => {
  it('starts after the dateline', () => {
    const read = readPlain(story, { file: 'story.txt' });
    const text = `LUNDHOLM, 3 April (NordPress) - ${story}`;
    const dateline = { start: 0, end: 32, place: 'LUNDHOLM', date: '3 April', agency: 'NordPress' };
    const article = { ...readPlain(text, { file: read.file }), dateline };
    const { sentences } = summarise(article, readLanguage(article), [], {
      sentences: 1,
      words: null,
    });
    expect(text.slice(sentences[0]!.start, sentences[0]!.end)).toMatch(/^The council/);
  });

  it.each([
    ['By Jane Roe'],
    ['By Émile Roux and Jane Roe in Port Gale'],
    ['Published: 10:31 GMT, 4 May 2021'],
    ['Scroll down for video'],
    ['Follow @janeroe for more on this'],
    ['Click here to see how the baths were built in pictures'],
    ["Editor's note: this story was corrected on Tuesday"],
    ['A partial transcript of the debate about the baths follows:'],
    ['14:11 EST, 25 October 2013.'],
    ['©. All rights reserved by the Aldermoor Echo.'],
    ['Ann Smith and Tom Reed contributed to this report.'],
  ])('is not %j', (furniture) => {
    const { texts } = run(`${furniture}\n\n${story}\n\n${furniture}`);
    expect(texts[0]).toMatch(/^The council/);
    expect(texts).not.toContain(furniture);
  });

  it('is not the title, even when the first line repeats it', () => {
    const title = 'Aldermoor to Lose Its Old Swimming Baths';
    expect(run(`ALDERMOOR TO LOSE ITS OLD SWIMMING BATHS\n\n${story}`, { title }).texts[0]).toMatch(
      /^The council/,
    );
  });

  it.each([
    [
      'U.S. President Ada Quill met the U.N. envoy at 5 p.m. Monday to discuss the No. 10 mine and its owner J. Smith.',
    ],
    ['Dr. Ines Moro of St. Olaf opened the clinic on Jan. 5 with a speech about Mt. Gore.'],
  ])('is not cut at an abbreviation: %s', (lead) => {
    expect(run(`${lead} ${story}`).texts[0]).toBe(lead);
  });

  it('that breaks off is chosen, with a warning', () => {
    const lead =
      'President Orla Finn told ministers in Port Gale that the swimming baths, NordPress reports';
    const { texts, warnings } = run(`${lead}\n\n${story}`);
    expect(texts[0]).toBe(lead);
    expect(warnings.map(({ code }) => code)).toEqual(['lead-unfinished']);
  });

  it('is no broken one where it stands below a headline that is given apart', () => {
    const standfirst = 'Swimmers in Port Gale angry at the council of Aldermoor and its vote';
    expect(run(`${standfirst}\n\n${story}`, { title: 'Baths to close' }).warnings).toEqual([]);
  });

  it.each([
    [
      'a text without any stops',
      'The council has closed the swimming baths\n\nThe baths had lost money for years',
    ],
    [
      'a stop before a closing mark',
      `“The council has closed the baths, and we will swim in the river,” said Mo Ray, “from today.”\n\n${story}`,
    ],
  ])('does not break off with %s', (_, text) => {
    expect(run(text).warnings).toEqual([]);
  });

  it('is missing when the text opens with a question: content decides, with a warning', () => {
    const { texts, warnings } = run(`Who remembers the smell of a swimming pool? ${story}`);
    expect(warnings.map(({ code }) => code)).toEqual(['no-lead']);
    expect(texts[0]).not.toMatch(/^Who/);
  });
});

describe('a quotation', () => {
  const quote = '“We swam there every day. We will miss the baths. The council knows it,”';

  it('is never cut: taken whole with its attribution, or not at all', () => {
    const text = `${story} ${quote} said Mo Ray, a swimmer, of the vote on the baths.`;
    const { chosen } = run(text, { sentences: 7, quoted: [quote] });
    const [from, to] = [text.indexOf(quote), text.indexOf(quote) + quote.length];
    for (const { start, end } of chosen) {
      expect(end <= from || start >= to || (start <= from && end >= to)).toBe(true);
    }
  });

  it('without its speaker is not chosen while there is anything else', () => {
    const text = `${story}\n\n${quote}`;
    expect(run(text, { sentences: 9, quoted: [quote] }).texts.join(' ')).not.toContain('We swam');
    expect(run(quote, { quoted: [quote] }).texts).toEqual([quote]);
  });
});

describe('a sentence that opens with a pronoun', () => {
  it('is not chosen without the sentence that it leans on', () => {
    for (const sentences of [1, 2, 3, 4, 5]) {
      const { texts } = run(story, { sentences });
      const at = texts.findIndex((text) => text.startsWith('It booed'));
      if (at >= 0) expect(texts[at - 1]).toMatch(/^A crowd of swimmers/);
    }
  });
});

describe('a quotation whose speaker is a pronoun', () => {
  it('is not chosen without the sentence before it', () => {
    const quote = '“The council sold the baths of Aldermoor to build a smaller swimming pool,”';
    const text = `${story}\n\nThe vote was close.\n\n${quote} she said.`;
    const spoken = { ...quotation(text, quote), attribution: 'pronoun' } as Quote;
    const article = readPlain(text, { file: 'story.txt' });
    const options = { sentences: 2, words: null };
    const { sentences } = summarise(article, readLanguage(article), [spoken], options);
    expect(sentences.every(({ start }) => start !== spoken.start)).toBe(true);
  });
});

describe('the headline', () => {
  it('draws the sentence that it is about into the summary', () => {
    const last = 'Ducks have moved into the empty basin, to the joy of children.';
    const long = `${story} The vote was close. Nobody was hurt in the gallery. ${last}`;
    expect(run(long).texts).not.toContain(last);
    expect(run(long, { title: 'Ducks take over empty basin, children overjoyed' }).texts).toContain(
      last,
    );
  });
});

describe('a labelled sentence', () => {
  it.each([
    ['Soaked: Two swimmers in the gallery wait for the result of the vote.'],
    ['Q: Will the council build another swimming pool in the town?'],
    ['MO RAY: We will swim in the river, and the council will hear of it.'],
  ])('of a picture or a speaker is no lead: %s', (label) => {
    expect(run(`${label}\n\n${story}`).texts[0]).toMatch(/^The council/);
  });

  it('may be the lead when the desk has labelled it', () => {
    const lead = 'BREAKING: The council of Aldermoor has closed the swimming baths.';
    expect(run(`${lead}\n\n${story}`).texts[0]).toBe(lead);
  });
});

describe('a story of more words than the tables start with', () => {
  /** Words that stand nowhere else: letters for the digits of a number. */
  const rare = (number: number) =>
    `q${[...String(number)].map((digit) => 'bcdfghjkmv'[Number(digit)]).join('')}`;
  const sentence = (at: number) =>
    `Crew${at} ${Array.from({ length: 9 }, (_, word) => rare(9 * at + word)).join(' ')}.`;
  const told = 'Divers mended the broken harbour walls near Velmora after the storms.';
  const again = 'The diver mended the broken harbours and the wall near Velmora after the storm.';

  it('knows its first words again at its end, in whatever form', () => {
    const others = Array.from({ length: 1500 }, (_, at) => sentence(at));
    const text = [told, told, ...others, again].join(' ');
    const { chosen } = run(text, { sentences: Number.POSITIVE_INFINITY });
    const last = chosen.at(-1)!;
    // As central as any sentence is, and the last of 1,503.
    expect(text.slice(last.start, last.end)).toBe(again);
    expect(last.score).toBeCloseTo(0.5 + 1 / Math.sqrt(1503), 3);
    expect(chosen[700]!.score).toBeLessThan(0.5);
  });
});

describe('any text', () => {
  it.each([
    [
      'all capitals',
      'THE COUNCIL CLOSED THE BATHS ON MONDAY. THE SWIMMERS OF THE TOWN PROTESTED. THE MAYOR WAS ILL.',
      3,
    ],
    ['no full stop', 'the council closed the baths on monday and nobody was surprised', 1],
    [
      'Chinese',
      '市议会星期一投票决定关闭旧游泳馆。游泳者在走廊里抗议。市长感冒了，没有出席会议。',
      3,
    ],
    [
      'a list',
      '- The council closed the swimming baths.\n- The mayor was ill at home.\n- Swimmers booed in the gallery.',
      3,
    ],
  ])('of %s gives sentences', (_, text, count) => {
    expect(run(text).texts).toHaveLength(count);
  });

  it('gives spans inside the text, sorted and apart, whatever counts as a quotation', () => {
    const piece = fc.constantFrom(
      'The baths ',
      'closed. ',
      '“',
      '”',
      '"',
      '\n\n',
      'He ',
      'said. ',
      'By ',
      '?',
      '\ud800',
      '… ',
      '13:00 GMT ',
    );
    const texts = fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(''));
    const cuts = fc.uniqueArray(fc.nat(300), { maxLength: 8 });
    fc.assert(
      fc.property(texts, cuts, fc.integer({ min: 1, max: 6 }), (text, at, sentences) => {
        const quotes = quotationsBetween(at.filter((place) => place <= text.length));
        const article = readPlain(text, { file: 'story.txt' });
        const options = { sentences, words: null };
        let last = 0;
        for (const { start, end } of summarise(article, readLanguage(article), quotes, options)
          .sentences) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          last = end;
        }
      }),
      { numRuns: 200 },
    );
  });

  it('of a megabyte on one line takes time in proportion', () => {
    const seconds = (copies: number): number => {
      const text = Array.from(
        { length: copies },
        (_, at) => `The ${at}th council closed baths number ${at}. `,
      ).join('');
      const article = readPlain(text, { file: 'long.txt' });
      const language = readLanguage(article);
      const before = process.cpuUsage();
      summarise(article, language, [], { sentences: 3, words: null });
      return process.cpuUsage(before).user / 1e6;
    };
    seconds(2000);
    expect(seconds(24_000)).toBeLessThan(1);
  });
});

describe('the only sentence there is', () => {
  it.each([
    ['harbour', 0.7],
    ['the', -0.3],
    ['The bridge over the Varn stays closed until spring.', 1.5],
    ['Harbours?', 0.7],
  ])('%j is the summary and scores %d', (text, score) => {
    expect(run(text).chosen).toEqual([{ start: 0, end: text.length, score }]);
    expect(run(text, { sentences: 0 }).chosen).toEqual([]);
  });

  it('scores what it would if it were compared with itself and the headline', () => {
    const word = fc.constantFrom('the', 'of', 'bridge', 'Varn', 'closed', '12', 'a', 'spring', ',');
    const sentence = fc.tuple(
      fc.array(word, { minLength: 1, maxLength: 60 }),
      fc.constantFrom('', '.', '?', '!'),
    );
    fc.assert(
      fc.property(sentence, fc.option(sentence), ([words, stop], title) => {
        const read = readPlain(words.join(' ') + stop, { file: 'story.txt' });
        const article = { ...read, title: title?.[0].join(' ') ?? null };
        const language = readLanguage(article);
        const units = findUnits(article, language, []);
        fc.pre(units.length === 1);
        const [unit] = units;
        const terms = termVectors(language.tokens, units, null);
        const central = centrality(terms, 1);
        const isFirst = isLead(language.tokens, unit!, central[0]!);
        const score = (isFirst ? leadBiased(central) : central)[0]! - lengthPenalty(unit!);
        const found = summarise(article, language, [], { sentences: 3, words: null });
        expect(found.sentences.map((each) => each.score)).toEqual([
          Math.round(1000 * score) / 1000,
        ]);
      }),
    );
  });
});

describe('furniture that is no summary', () => {
  it.each([
    'A crowd of swimmers stands on the steps of the council house of Aldermoor on a grey Monday in May (AP Photo/Jane Roe)',
    'News of Aldermoor Published On May 6, 2024 01:52 PM',
    'Echo Staff of Aldermoor | May 6, 2024 01:52 PM',
    'We welcome letters on the baths of Aldermoor at desk@echo.example',
    'Watch the full meeting of the council of Aldermoor above.',
    'This is a developing story about the council of Aldermoor.',
  ])('%s', (line) => {
    expect(run(`${line}\n\n${story}`).texts[0]).toBe(
      'The council of Aldermoor voted on Monday to close the old swimming baths.',
    );
  });

  it('a bracket that credits nobody, a sentence that was published', () => {
    const text = 'The study, published on 6 May 2024, found 12 leaks in the baths (and a frog).';
    expect(run(`${text} ${story}`).texts[0]).toBe(text);
  });
});
