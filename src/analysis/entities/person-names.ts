const suffixes = new Set('jr sr ii iii iv vi xi xii xvi phd md'.split(' '));

/** The words of a person's name without Jr, Sr, III. */
export function nameParts(words: readonly string[]): readonly string[] {
  for (let at = 1; at < words.length; at++) {
    if (suffixes.has(words[at]!))
      return words.filter((word, index) => index === 0 || !suffixes.has(word));
  }
  return words;
}

/**
 * May these two full names be one person? The last names must be equal and the first names equal, an initial of each other, or one
 * the short form of the other (`Zach`, `Zachary`); middle names may be left out. Or one is the beginning of the other.
 */
export function compatible(a: readonly string[], b: readonly string[]): boolean {
  const [long, short] = a.length >= b.length ? [a, b] : [b, a];
  if (long.at(-1) !== short.at(-1)) {
    return short.length < long.length && short.every((word, index) => long[index] === word);
  }
  return long.slice(0, -1).some((word) => agrees(word, short[0]!));
}

function agrees(a: string, b: string): boolean {
  if (a === b) return true;
  const [long, short] = a.length >= b.length ? [a, b] : [b, a];
  return long.startsWith(short) && (short.length === 1 || short.length >= 3);
}
