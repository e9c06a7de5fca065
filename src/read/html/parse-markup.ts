import { Parser, type ParserOptions } from 'htmlparser2';

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
  let depth = 0;
  const parser = new Parser(
    {
      onopentag(tag, attributes) {
        handlers.open(tag, attributes);
        depth++;
        if (depth > deepest) parser.pause();
      },
      ontext: handlers.text,
      onclosetag(tag) {
        depth--;
        handlers.close(tag);
      },
    },
    { decodeEntities: true, ...options },
  );
  parser.write(text);
  parser.end();
}
