import { type HostileFile, textFile } from '../case.js';
import { formats, type Story, storyWith, type Writing } from '../documents.js';

const esc = '\u001b';

/** What must never reach a terminal as a command. */
export const terminalSequences: readonly (readonly [string, string])[] = [
  ['SGR', `${esc}[31mred${esc}[0m`],
  ['clear screen', `${esc}[2J${esc}[H`],
  ['C1 CSI', '\u009b31mred'],
  ['C1 OSC', '\u009d0;title\u009c'],
  ['C1 OSC unclosed', '\u009d8;;http://example.invalid'],
  ['OSC 8 link', `${esc}]8;;http://example.invalid${esc}\\text${esc}]8;;${esc}\\`],
  ['OSC title', `${esc}]0;owned\u0007`],
  ['OSC unclosed', `${esc}]52;c;ZWNobyBoaQ==`],
  ['ConEmu program', `${esc}]9;7;"cmd /c calc"\u0007`],
  ['DCS', `${esc}P+q544e${esc}\\`],
  ['APC', `${esc}_Gf=100;AAAA${esc}\\`],
  ['PM', `${esc}^private${esc}\\`],
  ['SOS', `${esc}Xstring${esc}\\`],
  ['RIS', `${esc}c`],
  ['nested', `${esc}[${esc}[31m31m`],
  ['nested C1', `\u009b${esc}[31m31m`],
  ['semicolons', `${esc}[${';'.repeat(500)}m`],
  ['answerback', '\u0005'],
  ['device attributes', `${esc}[c${esc}[6n`],
  ['bells', '\u0007'.repeat(50)],
  ['backspaces', 'good\b\b\b\bevil'],
  ['carriage return', 'good\revil'],
  ['form feed', 'a\fb\u000bc'],
  ['shift out', '\u000e\u000f'],
  ['delete', 'a\u007f\u007fb'],
  ['NUL', 'a\u0000b'],
  ['all C0', Array.from({ length: 32 }, (_, i) => String.fromCharCode(i)).join('x')],
  ['all C1', Array.from({ length: 32 }, (_, i) => String.fromCharCode(0x80 + i)).join('x')],
  ['bidi override', 'a\u202egpj.exe\u202c'],
  ['bidi embeddings', '\u202a\u202b\u202c\u202d\u202e'],
  ['bidi isolates', '\u2066a\u2067b\u2068c\u2069'],
  ['line separators', 'a\u2028b\u2029c'],
  ['invisible', 'a\u200bb\u2060c\ufeffd'],
  ['tags', 'a\u{e0041}\u{e0042}\u{e007f}'],
  ['lone surrogates', 'a\ud800b\udc00c'],
  ['noncharacters', '\ufffe\uffff\u{1ffff}'],
  ['combining pile', `a${'\u0301'.repeat(400)}`],
];

/** What must stay text in spreadsheets, pages, programs and templates. */
export const inertTexts: readonly (readonly [string, string])[] = [
  ['formula', "=cmd|' /C calc'!A0"],
  ['formula plus', '+1+cmd|x'],
  ['formula minus', '-2+3+cmd|x'],
  ['formula at', '@SUM(1+1)'],
  ['formula tab', '\t=1+1'],
  ['formula CR', '\r=1+1'],
  ['formula full width', '＝1+1'],
  ['formula full width plus', '＋1'],
  ['formula full width minus', '－1'],
  ['formula full width at', '＠SUM(1)'],
  ['formula link', '=HYPERLINK("http://example.invalid","x")'],
  ['formula in quotes', '"=1+1"'],
  ['formula after space', ' =1+1'],
  ['script', '<script>alert(1)</script>'],
  ['image', '<img src=x onerror=alert(1)>'],
  ['comment', '<!-- x --><b>bold</b>'],
  ['entity', '&lt;script&gt;alert(1)&lt;/script&gt;'],
  ['link', '[x](javascript:alert(1))'],
  ['image link', '![x](http://example.invalid/pixel.png)'],
  ['autolink', '<http://example.invalid>'],
  ['pipes', 'a | b || c |'],
  ['table', '\n| a |\n|---|\n| b |\n'],
  ['code fence', '\n```\nx\n```\n'],
  ['heading', '\n# Owned\n'],
  ['quotes', '"a""b"'],
  ['comma', 'a,b;c\td'],
  ['lines', 'a\nb\r\nc'],
  ['prototype', '__proto__'],
  ['constructor', 'constructor'],
  ['toString', 'toString valueOf hasOwnProperty'],
  ['replacement', "$& $1 $` $' $$"],
  ['format', '%s %d %o %j %c %%'],
  ['template', '$' + '{1+1} {{7*7}} #{7*7}'],
  ['shell', '$(touch owned) `touch owned` ; touch owned'],
  ['path', '../../../../etc/passwd'],
  ['json', '{"a":1},[2]'],
  ['quote marks', '“”„«»\'"`'],
];

const fields: readonly (keyof Story | 'body' | 'name')[] = [
  'title',
  'byline',
  'date',
  'url',
  'id',
  'body',
  'name',
];
const writings: readonly Writing[] = ['plain', 'numeric'];

/** Every sequence in every field of every format, written plainly and by number. */
export function injections(): HostileFile[] {
  const files: HostileFile[] = [];
  for (const [name, value] of [...terminalSequences, ...inertTexts]) {
    for (const field of fields) {
      const written = new Set<string>();
      const hostile = storyWith(field, value);
      for (const format of formats) {
        for (const writing of writings) {
          const text = format.write(hostile, writing);
          const key = `${format.name} ${text}`;
          if (written.has(key)) continue;
          written.add(key);
          files.push(
            textFile(
              `injections/${name} in ${field} of ${format.name}, ${writing}`,
              text,
              format.extension,
            ),
          );
        }
      }
    }
  }
  return files;
}
