import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { type Labelled, labelOfType } from './data.js';

/** Our own articles, written for training: people in them are invented. */
export const articlesFolder = 'scripts/train/articles';

/** Between two articles of a file. */
const between = '\n====\n';
/** `[Ada Reed](P)`; the letters in the order of `taggedTypes`. */
const mark = /\[([^\]]*)\]\(([PLOGM])\)/g;
const letters = 'PLOGM';

/** The articles of all files of a folder, in the order of the files' names. */
export function readMarked(folder: string): Labelled[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .flatMap((name) =>
      readFileSync(join(folder, name), 'utf8')
        .split(between)
        .map((text, index) => unmarked(text, `${name} ${index + 1}`)),
    );
}

/** The text without its marks, and where the marked names are in it. */
export function unmarked(marked: string, id: string): Labelled {
  const entities: { start: number; end: number; type: string }[] = [];
  let text = '';
  let from = 0;
  for (const { index, 0: whole, 1: name, 2: letter } of marked.matchAll(mark)) {
    text += marked.slice(from, index);
    const start = text.length;
    text += name;
    entities.push({ start, end: text.length, type: labelOfType(letters.indexOf(letter!)) });
    from = index + whole.length;
  }
  return { id, text: text + marked.slice(from), entities };
}
