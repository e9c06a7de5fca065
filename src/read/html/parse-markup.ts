import { Parser, type ParserOptions } from 'htmlparser2';

/** What is told of a document, in its order. Tags are as written, in HTML in lower case. */
export interface MarkupHandlers {
  readonly open: (tag: string, attributes: Readonly<Record<string, string>>) => void;
  readonly text: (text: string) => void;
  readonly close: (tag: string) => void;
}

/**
 * Open elements at which reading stops; real pages reach 51. The parser keeps them in a list that it changes at the front, so
 * that 100,000 of them take ten seconds.
 */
const deepest = 5000;

/** One pass of htmlparser2 over a whole document. */
export function parseMarkup(text: string, handlers: MarkupHandlers, options: ParserOptions): void {
  const parser = parserFor(handlers, options);
  parser.write(text);
  parser.end();
}

/** UTF-16 units that are parsed at a time. */
const pieceSize = 1 << 12;

/** The same with a stop after each piece of the document, for those who do not keep all of it. */
export function* parsePieces(
  text: string,
  handlers: MarkupHandlers,
  options: ParserOptions,
): Generator<void> {
  const parser = parserFor(handlers, options);
  for (let start = 0; start < text.length; ) {
    // A tag begins with a piece: texts stay as they are.
    const tag = text.indexOf('<', start + pieceSize);
    const end = tag < 0 ? text.length : tag;
    parser.write(text.slice(start, end));
    yield;
    start = end;
  }
  parser.end();
}

/** Pieces of a text that are joined at a time: each entity and each `<` that opens nothing is one. */
const mostPieces = 256;

/** A text comes whole, up to so many pieces of it. */
function parserFor(handlers: MarkupHandlers, options: ParserOptions): Parser {
  let depth = 0;
  let pieces: string[] = [];
  const endText = () => {
    if (pieces.length === 0) return;
    const text = pieces.length === 1 ? pieces[0]! : pieces.join('');
    pieces = [];
    handlers.text(text);
  };
  const parser = new Parser(
    {
      onopentag(tag, attributes) {
        endText();
        handlers.open(tag, attributes);
        depth++;
        if (depth > deepest) parser.pause();
      },
      ontext(text) {
        if (pieces.push(text) === mostPieces) endText();
      },
      onclosetag(tag) {
        endText();
        depth--;
        handlers.close(tag);
      },
      onend: endText,
    },
    { decodeEntities: true, ...options },
  );
  return parser;
}
