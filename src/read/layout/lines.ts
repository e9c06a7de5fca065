import type { Block, BlockKind, Span } from '../../article.js';

/** The lines of a text that hold something, as parallel arrays: offsets into the text without the white space around. */
export interface Lines {
  readonly count: number;
  readonly start: readonly number[];
  readonly end: readonly number[];
  /** Columns of white space in front; a tab counts as four. */
  readonly indent: readonly number[];
  /** Does an empty line stand before it? */
  readonly afterBlank: readonly boolean[];
}

/** One pass over the text. Lines end at LF, CR, CRLF, form feed, vertical tab, NEL and the Unicode separators. */
export function splitLines(text: string): Lines {
  const start: number[] = [];
  const end: number[] = [];
  const indent: number[] = [];
  const afterBlank: boolean[] = [];
  const length = text.length;
  const breakFrom = hasRareBreak(text) ? nextBreak : nextNewline;
  let blank = false;
  for (let at = 0; at < length; ) {
    const stop = breakFrom(text, at);
    let from = at;
    let columns = 0;
    for (; from < stop && isSpace(text.charCodeAt(from)); from++)
      columns += text.charCodeAt(from) === 9 ? 4 : 1;
    let to = stop;
    while (to > from && isSpace(text.charCodeAt(to - 1))) to--;
    if (to > from) {
      start.push(from);
      end.push(to);
      indent.push(columns);
      afterBlank.push(blank);
    }
    blank = to === from;
    // V8 gives up optimised code that has looked past the end of a text.
    const isPair =
      stop + 1 < length && text.charCodeAt(stop) === 13 && text.charCodeAt(stop + 1) === 10;
    at = stop + (isPair ? 2 : 1);
  }
  return { count: start.length, start, end, indent, afterBlank };
}

const rareBreaks = ['\r', '\v', '\f', '\u0085', '\u2028', '\u2029'];

/** Nearly all texts have newlines only, and those are found ten times faster by the engine's own search. */
function hasRareBreak(text: string): boolean {
  return rareBreaks.some((mark) => text.includes(mark));
}

function nextNewline(text: string, from: number): number {
  const at = text.indexOf('\n', from);
  return at < 0 ? text.length : at;
}

function nextBreak(text: string, from: number): number {
  let at = from;
  while (at < text.length && !isBreak(text.charCodeAt(at))) at++;
  return at;
}

function isBreak(code: number): boolean {
  if (code < 0x85) return code <= 13 && code >= 10;
  return code === 0x85 || code === 0x2028 || code === 0x2029;
}

/** White space of every width, the no-break ones included; control characters count as space. */
export function isSpace(code: number): boolean {
  if (code < 0x7f) return code <= 32;
  return (
    code <= 0xa0 ||
    (code >= 0x2000 && code <= 0x200b) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x3000 ||
    code === 0xfeff
  );
}

/** What a rule of the head has taken: a block, and the line after it. */
export interface HeadStep {
  readonly block: Block;
  readonly next: number;
}

export function headStep(kind: BlockKind, { start, end }: Span, next: number): HeadStep {
  return { block: { kind, number: null, start, end }, next };
}

/** The place of lines [from, to). */
export function lineSpan(lines: Lines, from: number, to = from + 1): Span {
  return { start: lines.start[from]!, end: lines.end[to - 1]! };
}

export function lineText(text: string, lines: Lines, line: number): string {
  return text.slice(lines.start[line], lines.end[line]);
}

/** Characters after which a sentence may end: a stop, then closing quotation marks and brackets. */
const stops = '.!?…。！？';
const closers = '"\'”’»)]';

/** Does the piece of text end like a sentence? */
export function endsSentence(text: string, start: number, end: number): boolean {
  let at = end - 1;
  while (at > start && closers.includes(text[at]!)) at--;
  return at >= start && stops.includes(text[at]!);
}

/** Does a bullet stand here? */
export function isListItem(text: string, start: number): boolean {
  return '•‣▪●◦*'.includes(text[start]!) && text[start + 1] === ' ';
}
