import { describe, expect, it } from 'vitest';
import { find, lines, marked } from './find.js';

const texts = (text: string) => marked(text).map((quote) => quote.text);
const warnings = (text: string) => find(text).warnings.map((w) => w.code);

describe('all families of marks are paired by one machine', () => {
  it.each([
    ['straight', '"We sail at dawn," Ada Reed said.', ['We sail at dawn,']],
    ['curly', '“We sail at dawn,” Ada Reed said.', ['We sail at dawn,']],
    ['opened straight, closed curly', '"We sail at dawn,” Ada Reed said.', ['We sail at dawn,']],
    ['wrongly turned', '”We sail at dawn,“ Ada Reed said.', ['We sail at dawn,']],
    ['doubled apostrophes', "''We sail at dawn,'' Ada Reed said.", ['We sail at dawn,']],
    ['back-ticks and apostrophes', "``We sail at dawn,'' Ada Reed said.", ['We sail at dawn,']],
    ['low and high', '„We sail at dawn,“ Ada Reed said.', ['We sail at dawn,']],
    ['guillemets', '«We sail at dawn,» Ada Reed said.', ['We sail at dawn,']],
    ['guillemets turned inwards', '»We sail at dawn,« Ada Reed said.', ['We sail at dawn,']],
    ['British single marks', '‘We sail at dawn,’ Ada Reed said.', ['We sail at dawn,']],
    [
      'straight single marks',
      "'We sail at dawn, don't we,' Ada Reed said.",
      ["We sail at dawn, don't we,"],
    ],
    [
      'no-break space before the verb',
      '“We sail at dawn,”\u00a0Ada Reed\u00a0said.',
      ['We sail at dawn,'],
    ],
  ])('%s', (_, text, expected) => expect(texts(text)).toEqual(expected));

  it('keeps two adjacent quotations apart', () => {
    expect(
      texts('“We sail at dawn,” Ada Reed said. “We never wait.” “Not even for you,” she added.'),
    ).toHaveLength(3);
  });

  it('keeps a nested quotation inside its outer one', () => {
    expect(texts('"He told me \'go home\' and I went," Ada Reed said.')).toEqual([
      "He told me 'go home' and I went,",
    ]);
    expect(texts('“He told me “go home” and I went,” Ada Reed said.')).toEqual([
      'He told me “go home” and I went,',
    ]);
  });

  it.each([
    [
      'feet and inches are no marks',
      'Ada Reed, 6\'2" tall, said, “We sail at dawn.”',
      ['We sail at dawn.'],
    ],
    [
      'marks with nothing between them',
      'Ada Reed wrote "" and “…” at first, and said, "We sail at dawn."',
      ['We sail at dawn.'],
    ],
    [
      'an ellipsis may open a quotation',
      'Ada Reed said, "...and we sailed at dawn."',
      ['...and we sailed at dawn.'],
    ],
    [
      'an apostrophe that stands for letters opens nothing',
      '‘We sailed in the ’90s,’ said Ada Reed. ‘’Tis true,’ said Josh Lind.',
      ['We sailed in the ’90s,', '’Tis true,'],
    ],
    [
      'a word that ends in s may close',
      'Ada Reed called them ‘the old boats’ and said, ‘We are sad.’',
      ['the old boats', 'We are sad.'],
    ],
    [
      'a word that ends in s closes when nothing better follows',
      'Ada Reed said: ‘We sold the boats’ on Monday. ‘No,’ said Josh Lind.',
      ['We sold the boats', 'No,'],
    ],
    ['one closing mark for two', 'Ada Reed said, “He told me “go.”', ['He told me “go.']],
    [
      'a stray mark after the closing one',
      '“We never sail in winter,” ’ said Ada Reed.',
      ['We never sail in winter,'],
    ],
  ])('%s', (_, text, expected) => expect(texts(text)).toEqual(expected));

  it('takes a plural possessive for no closing mark', () => {
    expect(texts('‘The workers’ boats are ours,’ said Ada Reed. ‘We keep them.’')).toEqual([
      'The workers’ boats are ours,',
      'We keep them.',
    ]);
  });
});

describe('a quotation over several paragraphs is one', () => {
  it('goes on where the next paragraph opens with a mark', () => {
    const found = find(
      '“We sail at dawn, Ada Reed said then.\n“We never wait.\n“Not even for you,” said Ada Reed.',
    ).quotes;
    expect(found.map((q) => q.text)).toEqual([
      'We sail at dawn, Ada Reed said then.\nWe never wait.\nNot even for you,',
    ]);
  });
});

describe('a quotation goes on over several paragraphs', () => {
  it.each([
    [
      'British marks',
      'Ada Reed said: ‘We sail at dawn, all of us.\n‘We never wait.’\n‘No,’ said Josh Lind.',
      ['We sail at dawn, all of us.\nWe never wait.', 'No,'],
    ],
    [
      'British marks, never closed',
      '‘No,’ said Josh Lind. ‘We sail at dawn, all of us.\nThe harbour was quiet.',
      ['No,', 'We sail at dawn, all of us.'],
    ],
    [
      'British marks, never closed at the end',
      '‘No,’ said Josh Lind. ‘We sail at dawn, all of us.',
      ['No,', 'We sail at dawn, all of us.'],
    ],
    [
      'the last paragraph closes without opening',
      'Ada Reed said: “We sail at dawn.\nWe never wait.” The harbour was quiet.',
      ['We sail at dawn.\nWe never wait.'],
    ],
    [
      'a closing mark at the head of a paragraph goes on with nothing',
      'Ada Reed said: “We sail at dawn.\n” The harbour was quiet.',
      ['We sail at dawn.'],
    ],
  ])('%s', (_, text, expected) => expect(texts(text)).toEqual(expected));

  it('holds in a block quotation and a list', () => {
    for (const kind of ['quote', 'list', 'caption'] as const) {
      expect(find('“We sail at dawn,” said Ada Reed.', kind).quotes).toHaveLength(1);
    }
    expect(find('“We sail at dawn,” said Ada Reed.', 'heading').quotes).toEqual([]);
  });
});

describe('odd marks raise warnings and never fail', () => {
  it('warns of mixed marks', () =>
    expect(warnings('"We sail at dawn,” Ada Reed said.')).toEqual(['quote-marks-mixed']));
  it('warns of a mark that is never closed', () => {
    expect(warnings('Ada Reed said, "We sail at dawn.\nThe harbour was quiet.')).toEqual([
      'quote-unclosed',
    ]);
  });
});

describe('single marks whose stop stands behind them', () => {
  it.each([
    ['with a stop behind', 'Ada Reed said ‘we sail at dawn’.', ['we sail at dawn']],
    ['straight', "Ada Reed said, 'We sail at dawn'.", ['We sail at dawn']],
    ['with a comma behind', '‘We sail at dawn’, Ada Reed said.', ['We sail at dawn']],
    ['with no stop at all', '‘We sail at dawn’ said the skipper Ada Reed.', ['We sail at dawn']],
    [
      'behind an s',
      'Ada Reed said ‘we will wait for the boats’. The wind fell.',
      ['we will wait for the boats'],
    ],
    [
      'of which each is found',
      'Ada Reed said ‘we sail at dawn’. Her mate Tom Hale said, ‘Not without the boats’. Reed added, ‘We never wait’.',
      ['we sail at dawn', 'Not without the boats', 'We never wait'],
    ],
    [
      'apostrophes alone open nothing',
      'The skippers’ boats and the mates’. Ada Reed said nothing.',
      [],
    ],
  ])('%s', (_, text, expected) => expect(texts(text)).toEqual(expected));
});

describe('single marks in a text that sets its quotations in double ones', () => {
  const story = '“We sail at dawn,” Ada Reed said.\n';
  it.each([
    [
      'curly ones with a comma or stop before the closing mark',
      '‘I think it’s a miracle,’ said her son, Tom. ‘She hasn’t drowned yet.’',
      ['I think it’s a miracle,', 'She hasn’t drowned yet.'],
    ],
    ['not words set apart', 'The ‘old’ boat of the pilots’ club lay there.', []],
    ['not straight ones', "'A long night.'", []],
    [
      'straight ones behind a colon or a comma',
      "Her son Tom told us: 'It's a miracle, and we won't forget it.'",
      ["It's a miracle, and we won't forget it."],
    ],
  ])('%s', (_, text, expected) => expect(texts(story + text).slice(1)).toEqual(expected));
});

describe('a closing mark without an opening one', () => {
  it.each([
    [
      'after a verb of saying',
      'Ada Reed listed the boats. She added, Every boat here is old and none will sail.”',
      ['Every boat here is old and none will sail.'],
    ],
    [
      'before one',
      'We sail at dawn whatever the weather,” said Josh Lind.',
      ['We sail at dawn whatever the weather,'],
    ],
    [
      'straight',
      'We sail at dawn whatever the weather," said Josh Lind. "We never wait."',
      ['We sail at dawn whatever the weather,', 'We never wait.'],
    ],
    [
      'after another quotation',
      '“We stay,” Lind said. Nobody will sail tonight,” he added.',
      ['We stay,', 'Nobody will sail tonight,'],
    ],
  ])('%s', (_, text, expected) => {
    expect(texts(text)).toEqual(expected);
    expect(warnings(text)).toEqual(['quote-unopened']);
  });

  it.each([
    ['inches', 'The sign was 12” wide and the boat was old.'],
    ['where nobody speaks', 'It was a long night.” The end.'],
    ['a word or two', 'No,” said Josh Lind.'],
    [
      'a noun that looks like a verb of saying',
      'The offer: We sail at dawn whatever the weather.” The end.',
    ],
  ])('not %s', (_, text) => expect(find(text)).toMatchObject({ quotes: [], warnings: [] }));
});

describe('an opening mark without a closing one', () => {
  it.each([
    [
      'said by somebody',
      '"We sail at dawn whatever the weather, said Ada Reed, who runs the club. It rained.',
      ['We sail at dawn whatever the weather,'],
    ],
    [
      'somebody who said it',
      '“We sail at dawn whatever the weather, Ada Reed told the club.\n\nIt rained.',
      ['We sail at dawn whatever the weather,'],
    ],
    [
      'before a further one',
      '"We sail at dawn whatever the weather, she added, "and we never wait for the tide."',
      ['We sail at dawn whatever the weather,', 'and we never wait for the tide.'],
    ],
    [
      'before a further sentence',
      '“Have we ever stayed? says Josh Lind. “We never wait for the tide.”',
      ['Have we ever stayed?', 'We never wait for the tide.'],
    ],
  ])('ends before %s', (_, text, expected) => {
    expect(texts(text)).toEqual(expected);
    const [warning] = find(text).warnings;
    expect(warning?.message).toBe(
      'This quotation is never closed; it is taken to end where its speaker is named.',
    );
  });

  it.each([
    [
      'somebody in a story told',
      'Ada Reed told us: "I asked him, he said no and he left us on the quay.',
      ['I asked him, he said no and he left us on the quay.'],
    ],
    [
      'the verb of another clause',
      'Ada Reed told us: "The crews, said to be the best, left us on the quay.',
      ['The crews, said to be the best, left us on the quay.'],
    ],
  ])('ends with its paragraph, not before %s', (_, text, expected) => {
    expect(texts(text)).toEqual(expected);
    const [warning] = find(text).warnings;
    expect(warning?.message).toBe(
      'This quotation is never closed; it is taken to end with its paragraph.',
    );
  });

  it('keeps what is quoted in a quotation with its own marks', () => {
    const words = 'He laughed, Josh said, “go home” and he went,';
    expect(texts(`“${words}” Ada Reed said.`)).toEqual([words]);
  });
});

it('a whole sentence in single marks with its comma behind them, in a story of double ones', () => {
  expect(lines('“We sail,” said Ada Reed. ‘It is a pause’, Josh Lind told the Herald.')).toEqual([
    'direct | Ada Reed | said | We sail,',
    'direct | Josh Lind | told | It is a pause',
  ]);
  expect(
    lines('“We sail,” said Ada Reed. ‘Fair Wind’, a boat for two, sails in May.'),
  ).toHaveLength(1);
});

it('closes at a mark on the wrong side of the blank', () => {
  expect(lines('“We sail. It blows, ”Ada Reed said. “We win.”')).toEqual([
    'direct | Ada Reed | said | We sail. It blows,',
    'direct | Ada Reed | said | We win.',
  ]);
});
