/** A list of words for a rule, split at first use: most rules of a short run are never asked. */
export interface WordSet {
  has(word: string): boolean;
}

export function wordSet(list: string): WordSet {
  let words: Set<string> | null = null;
  return {
    has(word) {
      words ??= new Set(list.split(' '));
      return words.has(word);
    },
  };
}
