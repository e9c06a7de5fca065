import { attributions, type Quote } from '../quote.js';
import { PackedQuote } from './packed-quote.js';
import { Column, Columns, confidences, none, types } from './quote-columns.js';

/** How far behind the start of a quotation its words may begin: marks may be of two characters. */
const longestMark = 4;

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
