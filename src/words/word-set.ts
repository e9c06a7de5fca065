/** A list of words, or of phrases, split at first use: most lists are never asked in a short run. */
export interface WordSet {
  has(word: string): boolean;
}

/** A list of phrases, split at "|" at first use. */
export function phrasesOf(list: string): () => readonly string[] {
  let phrases: readonly string[] | null = null;
  return () => {
    phrases ??= list.split('|');
    return phrases;
  };
}

export function wordSet(list: string, separator = ' '): WordSet {
  let words: Set<string> | null = null;
  return {
    has(word) {
      words ??= new Set(list.split(separator));
      return words.has(word);
    },
  };
}
