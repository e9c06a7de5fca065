import type { Labelled } from './data.js';
import { randomNumbers } from './perceptron.js';

/** Copies of the texts with some lines in capitals or in Title Case, as headlines are written; offsets stay the same. */
export function augment(labelled: readonly Labelled[]): Labelled[] {
  const random = randomNumbers(7);
  return labelled.map((one) => ({
    ...one,
    text: one.text.replace(/[^\n.]{20,}/g, (line) => {
      const chance = random();
      if (chance < 0.1) return sameLength(line, line.toUpperCase());
      if (chance < 0.2) return sameLength(line, titleCase(line));
      return line;
    }),
  }));
}

function titleCase(line: string): string {
  return line.replace(/(?<![\p{L}\p{N}'’])\p{Ll}\p{L}*/gu, (word) =>
    /^(?:of|the|a|an|in|on|to|for|and|at|by|with|as|de|al|von|bin)$/.test(word)
      ? word
      : word[0]!.toUpperCase() + word.slice(1),
  );
}

function sameLength(line: string, changed: string): string {
  return changed.length === line.length ? changed : line;
}
