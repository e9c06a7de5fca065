import fc from 'fast-check';

/** Characters that matter to terminals, spreadsheets, Markdown and width: controls, directions, marks, emoji, wide ones. */
const special = [
  ...'\0\x07\x08\t\n\v\r\x1b\x7f\x80\x9b\x9d\xa0\xad',
  ...'"\',;=+-@|<>&`*_[](){}\\#!$~ ',
  ...'“”„«»‘’…–漢字ｆ한é',
  '\u0301',
  '\u200b',
  '\u200d',
  '\u200f',
  '\u2028',
  '\u202e',
  '\u2066',
  '\ufe0f',
  '\ufeff',
  '\ud800',
  '\udc00',
  '👩',
  '🚀',
  '🏽',
  '🇧',
  '\u{e0041}',
  '\u{10ffff}',
];

const character = fc.oneof(
  fc.constantFrom(...special),
  fc.integer({ min: 32, max: 126 }).map((code) => String.fromCharCode(code)),
  fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)),
);

/** Any text, lone surrogates too. (fast-check's own `binary` strings take seconds to prepare.) */
export function anyText(maxLength: number): fc.Arbitrary<string> {
  return fc.array(character, { maxLength }).map((characters) => characters.join(''));
}
