import { attributions, type Quote } from '../quote.js';
import { Column, Columns, confidences, none, types } from './quote-columns.js';

/** How far behind the start of a quotation its words may begin: marks may be of two characters. */
const longestMark = 4;

class PackedQuote implements Quote {
  readonly #columns: Columns;
  readonly #index: number;

  constructor(columns: Columns, index: number) {
    this.#columns = columns;
    this.#index = index;
  }

  #number(column: Column): number {
    return this.#columns.numbers[this.#index * Column.count + column]!;
  }

  #slice(start: number, end: number): string {
    return this.#columns.text.slice(start, end);
  }

  get start() {
    return this.#number(Column.start);
  }

  get end() {
    return this.#number(Column.end);
  }

  get type() {
    return types[this.#number(Column.kinds) & 15]!;
  }

  get text() {
    const apart = this.#columns.texts.get(this.#index);
    return apart ?? this.#slice(this.#number(Column.textStart), this.#number(Column.textEnd));
  }

  get words() {
    return this.#number(Column.words);
  }

  get speaker() {
    const name = this.#columns.names[this.#index]!;
    if (name === null) return null;
    const entity = this.#number(Column.entity);
    const mention = this.#spanAt(Column.mentionStart, Column.mentionEnd);
    return { name, entity: entity === none ? null : entity, mention };
  }

  get attribution() {
    return attributions[(this.#number(Column.kinds) >> 4) & 15]!;
  }

  get cue() {
    return this.#spanAt(Column.cueStart, Column.cueEnd);
  }

  get rule() {
    return this.#columns.rules[this.#number(Column.kinds) >> 12]!;
  }

  get confidence() {
    return confidences[(this.#number(Column.kinds) >> 8) & 15]!;
  }

  get group() {
    const group = this.#number(Column.group);
    return group === none ? null : group;
  }

  get why() {
    return unasked;
  }

  #spanAt(from: Column, to: Column) {
    const start = this.#number(from);
    if (start === none) return null;
    const end = this.#number(to);
    return { start, end, text: this.#slice(start, end) };
  }
}

const unasked: readonly string[] = [];

/** Makes small ones of quotes over this text, `most` at most and without reasons (`Quote.why`). */
export function quotePacker(text: string, most: number): (quote: Quote) => Quote {
  const columns = new Columns(text, most);
  let count = 0;
  return (quote) => {
    const index = count++;
    const { numbers, names, rules } = columns;
    const { speaker, cue } = quote;
    const at = index * Column.count;
    const textStart = placeOf(text, quote);
    if (textStart === none) columns.texts.set(index, quote.text);
    numbers[at + Column.start] = quote.start;
    numbers[at + Column.end] = quote.end;
    numbers[at + Column.textStart] = textStart;
    numbers[at + Column.textEnd] = textStart + quote.text.length;
    numbers[at + Column.words] = quote.words;
    numbers[at + Column.entity] = speaker?.entity ?? none;
    numbers[at + Column.mentionStart] = speaker?.mention?.start ?? none;
    numbers[at + Column.mentionEnd] = speaker?.mention?.end ?? none;
    numbers[at + Column.cueStart] = cue?.start ?? none;
    numbers[at + Column.cueEnd] = cue?.end ?? none;
    numbers[at + Column.group] = quote.group ?? none;
    numbers[at + Column.kinds] =
      types.indexOf(quote.type) |
      (attributions.indexOf(quote.attribution) << 4) |
      (confidences.indexOf(quote.confidence) << 8) |
      (numberOf(quote.rule, rules) << 12);
    names[index] = speaker?.name ?? null;
    return new PackedQuote(columns, index);
  };
}

/** Its place in the list, where it is added when it is new: there are few. */
function numberOf(rule: string, rules: string[]): number {
  const known = rules.indexOf(rule);
  return known < 0 ? rules.push(rule) - 1 : known;
}

/** Where the words of a quotation stand in the text; `none` when they stand in pieces. */
function placeOf(all: string, { text, start }: Quote): number {
  for (let from = start; from <= start + longestMark; from++)
    if (all.startsWith(text, from)) return from;
  return none;
}
