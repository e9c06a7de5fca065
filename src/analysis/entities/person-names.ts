const suffixes = new Set('jr sr ii iii iv phd md'.split(' '));

/** The words of a person's name without Jr, Sr, III. */
export function nameParts(words: readonly string[]): readonly string[] {
  const kept = words.filter((word, index) => index === 0 || !suffixes.has(word));
  return kept.length > 0 ? kept : words;
}

/**
 * May these two full names of the same last name be one person? First names must be equal, an initial of each other, or one the
 * short form of the other (`Zach`, `Zachary`); middle names may be left out.
 */
export function compatible(a: readonly string[], b: readonly string[]): boolean {
  if (a.at(-1) !== b.at(-1)) return false;
  if (a[0] === b[0]) return true;
  const [long, short] = a.length >= b.length ? [a, b] : [b, a];
  return long.slice(0, -1).some((word) => agrees(word, short[0]!));
}

function agrees(a: string, b: string): boolean {
  if (a === b) return true;
  const [long, short] = a.length >= b.length ? [a, b] : [b, a];
  return long.startsWith(short) && (short.length === 1 || short.length >= 3);
}
