import fc from 'fast-check';
import { cues, dates, layout, marks, separators, textPieces, words } from '../pieces.js';

const anyPiece = fc.constantFrom(...textPieces);

/** Text like an article's, of the pieces every engine reacts to, in an order nobody would write. */
const shuffledPieces = fc
  .array(fc.oneof(anyPiece, fc.constantFrom(...separators)), { maxLength: 60 })
  .map((pieces) => pieces.join(''));

/** Sentence-like runs: name, cue, quotation, date. Deep enough to reach the engines' later rules. */
const sentences = fc
  .array(
    fc.tuple(
      fc.constantFrom('', ...layout),
      fc.constantFrom(...words),
      fc.constantFrom(...cues),
      fc.constantFrom(...marks),
      fc.array(fc.constantFrom(...words, ...dates, ...cues), { maxLength: 6 }),
      fc.constantFrom(...marks),
      fc.constantFrom(...dates),
      fc.constantFrom('. ', '.\n\n', ', ', '\n', '." ', ''),
    ),
    { maxLength: 8 },
  )
  .map((rows) =>
    rows
      .map(
        ([head, name, cue, open, inner, close, date, end]) =>
          `${head}${name} ${cue} ${open}${inner.join(' ')}${close} ${date}${end}`,
      )
      .join(''),
  );

/** Any string at all: every code unit, lone surrogates included. */
const anyString = fc.string({ unit: 'binary', maxLength: 300 });

export const anyText = fc.oneof(
  { weight: 4, arbitrary: shuffledPieces },
  { weight: 4, arbitrary: sentences },
  { weight: 1, arbitrary: anyString },
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.constantFrom(...textPieces), fc.integer({ min: 1, max: 200 }))
      .map(([piece, times]) => piece.repeat(times)),
  },
);
