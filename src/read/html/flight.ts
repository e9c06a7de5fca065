import { list } from './ld-node.js';

/** How the pages of newer Next.js hand over their data: pieces of one text, `self.__next_f.push([1,"2:[\"$\",…"])`. */
const push = 'self.__next_f.push(';
/** More is the data of a whole site. */
const mostCharacters = 2_000_000;

export function isFlight(script: string): boolean {
  return script.startsWith(`${push}[1,"`);
}

/** The objects and lists in the rows of that text (`2:["$","$L3",…]`), as JSON and nothing else; what is no JSON is passed over. */
export function flightRows(scripts: readonly string[]): readonly unknown[] {
  let text = '';
  for (const script of scripts) {
    if (!isFlight(script) || text.length > mostCharacters) continue;
    const [, piece] = list(parsed(script.slice(push.length, script.lastIndexOf(')'))));
    if (typeof piece === 'string') text += piece;
  }
  const rows: unknown[] = [];
  for (let at = 0; at < text.length; ) {
    const line = text.indexOf('\n', at);
    const end = line < 0 ? text.length : line;
    const [opening, length] =
      /^[0-9a-f]{1,6}:(?:T([0-9a-f]{1,6}),|(?=[[{]))/.exec(text.slice(at, at + 14)) ?? [];
    if (length !== undefined)
      at = afterBytes(text, at + opening!.length, Number.parseInt(length, 16));
    else {
      if (opening !== undefined) rows.push(parsed(text.slice(at + opening.length, end)));
      at = end + 1;
    }
  }
  return rows;
}

/** Behind so many bytes of UTF-8: a row of plain text says its length, the next follows it without a line break. */
function afterBytes(text: string, from: number, bytes: number): number {
  let at = from;
  for (let left = bytes; left > 0 && at < text.length; at++) {
    const code = text.charCodeAt(at);
    const isHalf = code >= 0xd800 && code < 0xe000;
    left -= code < 0x80 ? 1 : code < 0x800 || isHalf ? 2 : 3;
  }
  return at;
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}
