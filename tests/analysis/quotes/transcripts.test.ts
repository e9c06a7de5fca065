import { describe, expect, it } from 'vitest';
import { find, lines } from './find.js';

describe('a transcript in quotation marks is cut into turns, each by the name that opens it', () => {
  const transcript =
    'Ada Reed and Paul Holm spoke on Monday. A part of it:\n' +
    '“HOLM: When do you sail?\n' +
    '“REED: At dawn, as we always have.\n' +
    '“But nobody waits for you.\n' +
    '“(Laughter.)\n' +
    '“HOLM: We will see.”';

  it('remarks in brackets are no speech', () => {
    expect(lines(transcript)).toEqual([
      'direct | Paul Holm | - | HOLM: When do you sail?',
      'direct | Ada Reed | - | REED: At dawn, as we always have.\nBut nobody waits for you.',
      'direct | Paul Holm | - | HOLM: We will see.',
    ]);
  });

  it('a mark that is never closed is no cause for a warning', () => {
    expect(find(transcript).warnings).toEqual([]);
  });

  it('a name that the story does not know otherwise speaks where turns follow each other', () => {
    expect(
      lines('A part of it:\n“BRANDT: When do you sail?\n“QUILL: At dawn, as we always have.”'),
    ).toEqual([
      'direct | BRANDT | - | BRANDT: When do you sail?',
      'direct | QUILL | - | QUILL: At dawn, as we always have.',
    ]);
  });

  it('the same holds where each turn has its own closing mark', () => {
    expect(
      lines('A part of it:\n“BRANDT: When do you sail?”\n“QUILL: At dawn, as we always have.”'),
    ).toEqual([
      'direct | BRANDT | - | BRANDT: When do you sail?',
      'direct | QUILL | - | QUILL: At dawn, as we always have.',
    ]);
  });

  it.each([
    [
      'a label inside a paragraph is no turn',
      'There was a “BREAKING: The boats have left the harbour.”\n“WEATHER: Rain.” was next.',
    ],
    ['one word in capitals is no speaker', '“BREAKING: The boats have left the harbour.”'],
    ['nor is a label that labels nothing', '“THE BOATS LEFT:”'],
  ])('%s', (_, text) => expect(find(text).quotes.filter((q) => q.speaker)).toEqual([]));
});

describe('a label of a transcript says what its bearer is', () => {
  it.each([
    [
      'in brackets, in capitals',
      'HOST: The crews woke up to empty docks.\n\nMARY QUILL (Commuter): I have a shift at the hospital.\n\nLOU BRANDT, UNION PRESIDENT (voice-over): You cannot run a boat like this.\n\nQUILL: What do I do?\n\nBRANDT: We will see.',
      [
        'direct | HOST | - | The crews woke up to empty docks.',
        'direct | MARY QUILL | - | I have a shift at the hospital.',
        'direct | LOU BRANDT | - | You cannot run a boat like this.',
        'direct | MARY QUILL | - | What do I do?',
        'direct | LOU BRANDT | - | We will see.',
      ],
    ],
    [
      'in brackets, behind a name as names are written',
      'Mary Quill (commuter): I have a shift at the hospital.\n\nLou Brandt (union): You cannot run a boat.\n\nMary Quill (commuter): What do I do?\n\nLou Brandt (union): We will see.',
      [
        'direct | Mary Quill | - | I have a shift at the hospital.',
        'direct | Lou Brandt | - | You cannot run a boat.',
        'direct | Mary Quill | - | What do I do?',
        'direct | Lou Brandt | - | We will see.',
      ],
    ],
  ])('%s', (_, text, expected) => expect(lines(text)).toEqual(expected));
});
