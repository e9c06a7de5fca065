/** Strings and lists beyond this are written in pieces; lists that are only iterable too. */
const longString = 1 << 12;
const longList = 64;
/** Items of a list that are not long are written so many at a time: to call for each costs more than to write it. */
const together = 64;
/** Pieces are gathered to about this many characters. */
const enough = 1 << 14;

/**
 * The JSON of a value with long lists and texts, in pieces, so that it is never whole in memory. Joined they are what
 * `JSON.stringify(value, null, indent)` gives, with `margin` after each of its line breaks.
 */
export function* jsonPieces(value: object, indent: '' | '  ', margin = ''): Generator<string> {
  let held: string[] = [];
  let size = 0;
  for (const piece of valuePieces(value, indent, indent === '' ? '' : `\n${margin}`)) {
    held.push(piece);
    size += piece.length;
    if (size < enough) continue;
    yield held.join('');
    held = [];
    size = 0;
  }
  if (size > 0) yield held.join('');
}

/** `newline` is what stands between the parts of the value: nothing, or a line break and the indent of the value. */
function* valuePieces(value: unknown, indent: string, newline: string): Generator<string> {
  if (!isLong(value)) yield stringified(value, indent, newline);
  else if (typeof value === 'string') yield* stringPieces(value);
  else if (isList(value)) yield* listPieces(value, indent, newline);
  else yield* objectPieces(value as object, indent, newline);
}

function* listPieces(list: Iterable<unknown>, indent: string, newline: string): Generator<string> {
  let mark = '[';
  let short: unknown[] = [];
  for (const item of list) {
    if (!isLong(item)) {
      if (short.push(item) < together) continue;
      yield mark + shortItems(short, indent, newline);
      short = [];
    } else {
      if (short.length > 0) yield `${mark}${shortItems(short, indent, newline)},`;
      else yield mark;
      short = [];
      yield newline + indent;
      yield* valuePieces(item, indent, newline + indent);
    }
    mark = ',';
  }
  if (short.length > 0) yield mark + shortItems(short, indent, newline);
  else if (mark === '[') {
    yield '[]';
    return;
  }
  yield `${newline}]`;
}

/** The items as they stand between the brackets of a list that stands at `newline`. */
function shortItems(items: readonly unknown[], indent: string, newline: string): string {
  if (indent === '') return JSON.stringify(items).slice(1, -1);
  // In as many lists as it is deep, so that all its lines are indented as they should be, and without their brackets.
  const depth = (newline.length - 1) / indent.length;
  let nested: readonly unknown[] = items;
  for (let level = 0; level < depth; level++) nested = [nested];
  const brackets = (depth + 1) * 2 + (indent.length * depth * (depth + 1)) / 2;
  return JSON.stringify(nested, null, indent).slice(brackets - 1, -brackets);
}

function* objectPieces(object: object, indent: string, newline: string): Generator<string> {
  let mark = '{';
  for (const [key, part] of Object.entries(object)) {
    if (part === undefined) continue;
    yield `${mark}${newline}${indent}${JSON.stringify(key)}:${indent === '' ? '' : ' '}`;
    yield* valuePieces(part, indent, newline + indent);
    mark = ',';
  }
  yield `${newline}}`;
}

function stringified(value: unknown, indent: string, newline: string): string {
  const json = JSON.stringify(value, null, indent);
  return newline.length > 1 ? json.replaceAll('\n', newline) : json;
}

function isLong(value: unknown): boolean {
  if (typeof value === 'string') return value.length > longString;
  if (typeof value !== 'object' || value === null) return false;
  if (Array.isArray(value)) return value.length > longList || value.some(isLong);
  // A list made while it is read: nobody knows how long it gets.
  if (isList(value)) return true;
  for (const key in value) if (isLong((value as Record<string, unknown>)[key])) return true;
  return false;
}

function isList(value: unknown): value is Iterable<unknown> {
  return typeof value === 'object' && value !== null && Symbol.iterator in value;
}

/** Never cut between the halves of a surrogate pair: alone they would be escaped. */
function* stringPieces(text: string): Generator<string> {
  yield '"';
  for (let from = 0; from < text.length; ) {
    let to = Math.min(from + longString, text.length);
    // The unit before the cut begins a pair; a lone half begins none.
    if (text.codePointAt(to - 1)! > 0xffff) to--;
    yield JSON.stringify(text.slice(from, to)).slice(1, -1);
    from = to;
  }
  yield '"';
}
