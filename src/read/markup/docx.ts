import { parseMarkup } from '../html/parse-markup.js';

/** The text of a Word document, and its title where a paragraph is marked as one. */
export interface DocxText {
  readonly text: string;
  readonly title: string | null;
}

/** Elements whose content is not what the document says: the older form of a drawing, deleted and hidden text. */
const passedOver = new Set(['mc:Fallback', 'w:del', 'w:moveFrom', 'w:instrText']);

/**
 * The paragraphs of `word/document.xml` with an empty line between them, so that header lines, byline and dateline are read as in
 * plain text. Office Open XML, ECMA-376 part 1, section 17.
 */
export function readDocument(xml: string): DocxText {
  const collector = new Collector();
  parseMarkup(xml, collector, { xmlMode: true });
  return collector.finished();
}

class Collector {
  readonly #paragraphs: string[] = [];
  #title: string | null = null;
  #text = '';
  #isTitle = false;
  #isItem = false;
  #isText = false;
  /** Open elements of which the outermost is passed over. */
  #passing = 0;

  readonly open = (tag: string, attributes: Readonly<Record<string, string>>): void => {
    if (this.#passing > 0 || passedOver.has(tag)) {
      this.#passing++;
      return;
    }
    if (tag === 'w:p') this.#flush();
    else if (tag === 'w:t') this.#isText = true;
    else if (tag === 'w:tab') this.#text += '\t';
    else if (tag === 'w:br' || tag === 'w:cr') this.#text += '\n';
    else if (tag === 'w:noBreakHyphen') this.#text += '-';
    else if (tag === 'w:pStyle') this.#isTitle = attributes['w:val'] === 'Title';
    else if (tag === 'w:numPr') this.#isItem = true;
  };

  readonly text = (text: string): void => {
    if (this.#isText && this.#passing === 0) this.#text += text;
  };

  readonly close = (tag: string): void => {
    if (this.#passing > 0) this.#passing--;
    else if (tag === 'w:p') this.#flush();
    else if (tag === 'w:t') this.#isText = false;
  };

  finished(): DocxText {
    this.#flush();
    return { text: this.#paragraphs.join('\n\n'), title: this.#title };
  }

  /** A paragraph ends where another begins, too: those of text boxes stand inside of others. */
  #flush(): void {
    const text = this.#text.trim();
    if (text !== '') {
      if (this.#isTitle) this.#title ??= text;
      this.#paragraphs.push(this.#isItem ? `• ${text}` : text);
    }
    this.#text = '';
    this.#isTitle = false;
    this.#isItem = false;
  }
}
