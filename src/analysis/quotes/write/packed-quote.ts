import { attributions, type Quote } from '../quote.js';
import { Column, type Columns, confidences, none, types } from './quote-columns.js';
import { unasked } from './why.js';

export class PackedQuote implements Quote {
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
