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
  let blank = false;
  let at = 0;
  while (at < length) {
    let columns = 0;
    let code = text.charCodeAt(at);
    while (isSpace(code) && !isBreak(code)) {
      columns += code === 9 ? 4 : 1;
      code = ++at < length ? text.charCodeAt(at) : 10;
    }
    const from = at;
    let to = at;
    while (at < length) {
      code = text.charCodeAt(at);
      if (code <= 32 || code > 126) {
        if (isBreak(code)) break;
        if (!isSpace(code)) to = at + 1;
      } else to = at + 1;
      at++;
    }
    if (to > from) {
      start.push(from);
      end.push(to);
      indent.push(columns);
      afterBlank.push(blank);
      blank = false;
    } else blank = true;
    if (code === 13 && text.charCodeAt(at + 1) === 10) at++;
    at++;
  }
  return { count: start.length, start, end, indent, afterBlank };
}

function isBreak(code: number): boolean {
  return (code >= 10 && code <= 13) || code === 0x85 || code === 0x2028 || code === 0x2029;
}

/** White space of every width, the no-break ones included; control characters count as space. */
export function isSpace(code: number): boolean {
  return (
    code <= 32 ||
    (code >= 0x7f && code <= 0xa0) ||
    (code >= 0x2000 && code <= 0x200b) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x3000 ||
    code === 0xfeff
  );
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
