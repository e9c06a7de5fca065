/** Does the text begin as an array of JSON does? */
export function opensArray(json: string): boolean {
  return json.charCodeAt(spaceEnd(json, 0)) === 91;
}

/**
 * The elements of a text that is an array of JSON, each parsed when its turn comes: all at once they take a hundred times as much memory
 * as their text. @throws SyntaxError where `JSON.parse` of the whole would.
 */
export function* arrayElements(json: string): Generator<unknown> {
  let from = spaceEnd(json, 0) + 1;
  let isFirst = true;
  let depth = 0;
  for (let at = from; ; at++) {
    const code = json.charCodeAt(at);
    if (Number.isNaN(code)) throw new SyntaxError('the array does not end');
    if (code === 34) at = stringEnd(json, at);
    else if (code === 91 || code === 123) depth++;
    else if (code === 44 && depth === 0) {
      yield JSON.parse(json.slice(from, at));
      from = at + 1;
      isFirst = false;
    } else if ((code === 93 || code === 125) && --depth < 0) {
      if (!isFirst || spaceEnd(json, from) < at) yield JSON.parse(json.slice(from, at));
      if (code === 125 || spaceEnd(json, at + 1) < json.length)
        throw new SyntaxError('something follows the array');
      return;
    }
  }
}

/** The place of the quote that ends the string which begins here, the end of the text when none does. */
function stringEnd(json: string, start: number): number {
  let at = start + 1;
  while (at < json.length && json.charCodeAt(at) !== 34) at += json.charCodeAt(at) === 92 ? 2 : 1;
  return at;
}

function spaceEnd(json: string, start: number): number {
  let at = start;
  while (' \t\n\r'.includes(json[at] ?? '.')) at++;
  return at;
}
