import { describe, expect, it } from 'vitest';
import { find, lines } from './find.js';

const speakers = (text: string) => find(text).quotes.map(({ speaker }) => speaker?.name ?? null);
const turns = (text: string) =>
  find(text).quotes.map(({ speaker, text: words }) => `${speaker?.name ?? '-'}: ${words}`);

describe('an interview with labels', () => {
  it('gives Q to who asked first and A to who answered', () => {
    expect(
      speakers(
        'ADA REED: Do you sail?\nJOSH LIND: At dawn.\nQ: Always?\nA: Always.\nADA REED: Good.',
      ),
    ).toEqual(
      ['Ada Reed', 'Josh Lind', 'Ada Reed', 'Josh Lind', 'Ada Reed'].map((n) => n.toUpperCase()),
    );
  });

  it('gives A to the guest whom the lines above name most often', () => {
    expect(
      speakers(
        'Ada Reed has sailed from Saltham for years. Josh Lind met Ada Reed on the quay.\nQ: Do you sail?\nA: At dawn.\nQ: Always?\nA: Always.',
      ),
    ).toEqual([null, 'Ada Reed', null, 'Ada Reed']);
  });

  it('knows no guest where two are named as often', () => {
    expect(
      speakers('Josh Lind met Ada Reed on the quay.\nQ: Do you sail?\nA: At dawn.\nQ: Always?'),
    ).toEqual([null, null, null]);
  });

  it('knows nobody where only letters stand', () => {
    expect(speakers('Q: Do you sail?\nA: At dawn.\nQ: Always?')).toEqual([null, null, null]);
  });

  it('takes a name in small letters for no label', () => {
    expect(speakers('Ada Reed: at home\nJosh Lind: at sea\nPaul Holm: at work')).toEqual([]);
  });

  it('leaves a question without a label to who asks where all labels answer', () => {
    const text = [
      'Ada Reed: I came by boat.',
      'And how was the sea?',
      'Josh Lind: The sea was high.',
      'We nearly sank.',
      'Would you do it again?',
      'Ada Reed: At once, if I could.',
      'Josh Lind: I would not.',
    ];
    expect(turns(text.join('\n'))).toEqual([
      'Ada Reed: I came by boat.',
      'Josh Lind: The sea was high.\nWe nearly sank.',
      'Ada Reed: At once, if I could.',
      'Josh Lind: I would not.',
    ]);
  });

  it('takes notes on two teams for no interview', () => {
    const notes = [
      'The Rovers beat the Otters in Oslo.',
      'Rovers: Lind missed the match again with a cold.',
      'Otters: Reed came back after two weeks.',
      'Rovers: They play in Basel on Friday night.',
      'Otters: They host the Foxes on Sunday night.',
    ];
    expect(turns(notes.join('\n'))).toEqual([]);
  });

  it('names in small letters are labels where two of them come again', () => {
    expect(
      turns(
        'Colin Frayne: Was it hard?\nZeynep Aral: I was angry all the time.\nColin Frayne: And then?\nZeynep Aral: Then I went home.',
      ),
    ).toEqual([
      'Colin Frayne: Was it hard?',
      'Zeynep Aral: I was angry all the time.',
      'Colin Frayne: And then?',
      'Zeynep Aral: Then I went home.',
    ]);
  });

  it('takes the names of a table of figures for no labels', () => {
    const table = 'Ada Reed: 1,769\nJosh Lind: 1,501\n';
    expect(turns(table + table + table)).toEqual([]);
  });

  it.each([
    ['initials', 'CF', 'ZA'],
    ['a surname', 'Frayne', 'Aral'],
  ])('%s of an earlier label stand for that speaker', (_, asker, guest) => {
    expect(
      turns(
        `Colin Frayne: Was it hard?\nZeynep Aral: I was angry.\n${asker}: And then?\n${guest}: I went home.\n${asker}: Home to Saltham?\n${guest}: Where else?`,
      ).map((turn) => turn.split(':')[0]),
    ).toEqual([
      'Colin Frayne',
      'Zeynep Aral',
      'Colin Frayne',
      'Zeynep Aral',
      'Colin Frayne',
      'Zeynep Aral',
    ]);
  });

  it('initials stand for somebody whom the story names', () => {
    expect(
      turns(
        'Josh Lind met the engineer Mara Quill on Monday.\nJL: Do you sail?\nMQ: At dawn.\nJL: Always?\nMQ: Always.',
      ).map((turn) => turn.split(':')[0]),
    ).toEqual(['Josh Lind', 'Mara Quill', 'Josh Lind', 'Mara Quill']);
  });

  it('a paper may ask', () => {
    expect(
      turns(
        'Mara Quill is a pilot. She spoke to Al Jazeera about the storm.\nAl Jazeera: What did you see?\nMara Quill: Nothing at first.\nAl Jazeera: Were you afraid?\nMara Quill: Everybody was afraid.',
      ).map((turn) => turn.split(':')[0]),
    ).toEqual(['Al Jazeera', 'Mara Quill', 'Al Jazeera', 'Mara Quill']);
  });

  it('one word that no name is known to be asks, where a name of the story answers', () => {
    const talk = (who: string) =>
      `Mara Quill is a pilot.\nHerald: What did you see?\n${who}: Nothing at first.\nHerald: Were you afraid?\n${who}: Everybody was afraid.`;
    expect(turns(talk('Quill')).map((turn) => turn.split(':')[0])).toEqual([
      'Herald',
      'Mara Quill',
      'Herald',
      'Mara Quill',
    ]);
    expect(turns(talk('Weather'))).toEqual([]);
  });

  it('a letter with a stop is a label where both come again', () => {
    expect(
      turns(
        'Mayor Ada Reed took office in May.\nQ. What surprised you?\nA. How long it takes.\nQ. And the bridge?\nA. Next year, I hope.',
      ),
    ).toEqual([
      '-: What surprised you?',
      'Ada Reed: How long it takes.',
      '-: And the bridge?',
      'Ada Reed: Next year, I hope.',
    ]);
    expect(
      turns('A. Reed sailed at dawn.\nA. Lind stayed at home.\nA. Holm slept all day.'),
    ).toEqual([]);
  });
});

describe('the paragraphs of a turn', () => {
  it('a paragraph without a label goes on with the turn above', () => {
    expect(
      turns(
        'HOLM: Do you sail?\nREED: At dawn.\nWe never wait.\nHOLM: Not even in winter?\nREED: Never in my life.',
      ),
    ).toEqual([
      'HOLM: Do you sail?',
      'REED: At dawn.\nWe never wait.',
      'HOLM: Not even in winter?',
      'REED: Never in my life.',
    ]);
  });

  it.each([
    ['not one that opens with a bracket', '(They laugh.)'],
    ['nor one that names a speaker', 'The pilot Mara Quill laughs at this.'],
    ['nor one that opens with a mark', '“We never wait,” it says on the wall.'],
  ])('%s', (_, paragraph) => {
    expect(
      turns(
        `The engineer Mara Quill met us on Monday.\nHOLM: Do you sail?\nMARA QUILL: At dawn.\n${paragraph}\nHOLM: Not even in winter?\nMARA QUILL: Never in my life.`,
      )[1],
    ).toMatch(/^Mara Quill: At dawn\.$/i);
  });

  it('a paragraph without a label tells the story where most have none', () => {
    const story = 'The boats lay in the harbour and the wind came from the east.\n';
    expect(
      turns(
        `HOLM: Do you sail?\n${story.repeat(8)}REED: At dawn.\nHOLM: Not even in winter?\nREED: Never in my life.`,
      )[0],
    ).toBe('HOLM: Do you sail?');
  });
});

describe('answers in marks under questions without', () => {
  const asked = (name: string) =>
    [
      `${name} on her new book`,
      'Ada Lind keeps bees. We spoke by phone.',
      'Was it hard to write?',
      '“It was a relief. I have lived with it for years.”',
      'What comes next?',
      '“Bees. Nobody asks them about a next book.”',
    ].join('\n\n');

  it('go to the one whom the lines above name most often', () => {
    expect(lines(asked('Ada Lind'))).toEqual([
      'direct | Ada Lind | - | It was a relief. I have lived with it for years.',
      'direct | Ada Lind | - | Bees. Nobody asks them about a next book.',
    ]);
  });

  it('go to nobody where two are named as often', () => {
    expect(lines(asked('Josh Reed'))[0]).toMatch(/^direct \| - /);
  });
});
