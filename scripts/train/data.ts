import { readFileSync } from 'node:fs';
import { taggedTypes } from '../../src/analysis/entities/tagged-types.js';
import { beginTag, insideTag, outside } from '../../src/analysis/entities/tags.js';
import { endOf } from '../../src/language/token-extent.js';
import type { Tokens } from '../../src/language/tokens.js';

/** One labelled text: what every line of a data file is. Offsets are UTF-16, end exclusive. */
export interface Labelled {
  readonly id: string;
  readonly text: string;
  readonly entities: readonly {
    readonly start: number;
    readonly end: number;
    readonly type: string;
  }[];
}

const labels: readonly string[] = ['PER', 'LOC', 'ORG', 'NORP', 'MISC'];

export function readLabelled(file: string): Labelled[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Labelled);
}

/** Index into `taggedTypes` of a label of the data. */
export function typeOfLabel(label: string): number {
  return labels.indexOf(label);
}

export function labelOfType(type: number): string {
  return labels[type]!;
}

/** The right tag of every token; `missed` counts the labels that fit no token edges. */
export function goldTags(tokens: Tokens, labelled: Labelled): { tags: Uint8Array; missed: number } {
  const tags = new Uint8Array(tokens.count).fill(outside);
  const sorted = [...labelled.entities].sort((a, b) => a.start - b.start);
  let at = 0;
  let missed = 0;
  for (const { start, end, type } of sorted) {
    const kind = typeOfLabel(type);
    if (kind < 0 || kind >= taggedTypes.length) continue;
    while (at < tokens.count && endOf(tokens, at) <= start) at++;
    if (at < tokens.count && tokens.start[at] !== start) missed++;
    for (let first = true; at < tokens.count && tokens.start[at]! < end; at++, first = false) {
      tags[at] = first ? beginTag(kind) : insideTag(kind);
    }
  }
  return { tags, missed };
}
