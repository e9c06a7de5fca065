import { indexAt } from '../../language/token-map.js';
import type { NameDocument } from './document.js';
import { lookUp } from './listed.js';
import { findRuns } from './runs.js';

/** What the tagger asks of the tokens of one sentence, by their place in it: made when its first stretch comes, good until the next sentence. */
export interface Line {
  /** Tokens [first, end). */
  first: number;
  end: number;
  /** How far the capitalised run around a core token goes back, over `of`, `al-` … too, and on. */
  runBack: Uint8Array;
  runOn: Uint8Array;
  /** Bits of `Listed` for phrases that are this token, begin here, or go on here. */
  alone: Uint16Array;
  begin: Uint16Array;
  inside: Uint16Array;
}

const usualLine = 512;

const line: Line & { core: number } = { first: 0, end: 0, core: 0, ...sized(usualLine) };

/** What stands for a line before there is one. */
export const noLine: Line = line;

function sized(length: number) {
  return {
    runBack: new Uint8Array(length),
    runOn: new Uint8Array(length),
    alone: new Uint16Array(length),
    begin: new Uint16Array(length),
    inside: new Uint16Array(length),
  };
}

/** Before the first sentence of an article is tagged. */
export function openLines(): void {
  line.end = 0;
  line.core = 0;
}

/** The line that holds this token. Lines are asked for in text order. */
export function lineOf(document: NameDocument, token: number): Line {
  if (token < line.end) return line;
  const { tokens, sentences, bits, cores, coreCount, lists } = document;
  const sentence = indexAt(sentences.ofToken, token);
  const first = sentences.firstToken[sentence]!;
  const end = sentences.endToken[sentence]!;
  const length = end - first;
  if (line.alone.length < length) Object.assign(line, sized(2 * length));
  line.first = first;
  line.end = end;
  line.alone.fill(0, 0, length);
  line.begin.fill(0, 0, length);
  line.inside.fill(0, 0, length);
  let from = line.core;
  while (from < coreCount && cores[from]! < first) from++;
  let to = from;
  while (to < coreCount && cores[to]! < end) to++;
  line.core = to;
  findRuns(document, line, from, to);
  lookUp(tokens, bits, cores, line, from, to, lists.gazetteer);
  return line;
}
