import { describe, expect, it } from 'vitest';
import { find } from './find.js';

const texts = (text: string) =>
  find(text)
    .quotes.filter((q) => q.type !== 'indirect')
    .map((q) => q.text);
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

describe('odd marks raise warnings and never fail', () => {
  it('warns of mixed marks', () =>
    expect(warnings('"We sail at dawn,” Ada Reed said.')).toEqual(['quote-marks-mixed']));
  it('warns of a mark that is never closed', () => {
    expect(warnings('Ada Reed said, "We sail at dawn.\nThe harbour was quiet.')).toEqual([
      'quote-unclosed',
    ]);
  });
});
