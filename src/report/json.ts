import { pickKeys } from './fields.js';
import { jsonPieces } from './json-pieces.js';
import { bare, type Report } from './report.js';

/**
 * Characters that JSON allows raw but that a terminal, an editor or a line reader may act on: DEL, C1, direction marks and
 * overrides, zero-width characters, line separators, tags. C0 is escaped by JSON.stringify already.
 */
const risky =
  /[\x7f-\x9f\u061c\u200b\u200e\u200f\u2028-\u202e\u2060\u2066-\u2069\ufeff]|\udb40[\udc00-\udc7f]/g;
const anyRisky = new RegExp(risky.source);

/** The same JSON value with every risky character as a \u escape: lossless and safe to print. */
export function escapeJson(json: string): string {
  return anyRisky.test(json) ? json.replace(risky, escapeUnits) : json;
}

function escapeUnits(character: string): string {
  let escaped = '';
  for (let at = 0; at < character.length; at++) {
    escaped += `\\u${character.charCodeAt(at).toString(16).padStart(4, '0')}`;
  }
  return escaped;
}

/** One object for one article; nothing for a failure. */
export function jsonObject(fields: readonly string[] | null): Report {
  return {
    ...bare,
    article: (object) => `${escapeJson(JSON.stringify(pickKeys(object, fields), null, 2))}\n`,
    *longArticle(object) {
      yield* escapedPieces(pickKeys(object, fields), '  ');
      yield '\n';
    },
  };
}

/** An array, valid for 0, 1 and N articles. */
export function jsonArray(fields: readonly string[] | null): Report {
  return {
    open: '[\n',
    article: (object) => item(pickKeys(object, fields)),
    *longArticle(object) {
      yield '  ';
      yield* escapedPieces(pickKeys(object, fields), '  ', '  ');
    },
    failure: item,
    separator: ',\n',
    close: '\n]\n',
    empty: '[]\n',
  };
}

/** One compact line per article or failure. */
export function jsonLines(fields: readonly string[] | null): Report {
  return {
    ...bare,
    // The line break goes in before the look at the characters: V8 puts a joined string together for that, and once more for each later join.
    article: (object) => escapeJson(`${JSON.stringify(pickKeys(object, fields))}\n`),
    *longArticle(object) {
      yield* escapedPieces(pickKeys(object, fields), '');
      yield '\n';
    },
    failure: (failure) => `${escapeJson(JSON.stringify(failure))}\n`,
  };
}

/** As it stands in an array, which is the cheapest way to indent it. */
function item(object: object): string {
  return escapeJson(JSON.stringify([object], null, 2).slice('[\n'.length, -'\n]'.length));
}

function* escapedPieces(object: object, indent: '' | '  ', margin = ''): Generator<string> {
  for (const piece of jsonPieces(object, indent, margin)) yield escapeJson(piece);
}
