/** A list of words, or of phrases. */
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

/** So often a list is searched as it stands: to cut up the lists that one article asks for is a twentieth of its start. */
const searches = 16;

export function wordSet(list: string, separator = ' '): WordSet {
  let words: Set<string> | null = null;
  let asked = 0;
  return {
    has(word) {
      if (words !== null) return words.has(word);
      if (asked++ < searches) return stands(list, word, separator);
      words = new Set(list.split(separator));
      return words.has(word);
    },
  };
}

function stands(list: string, word: string, separator: string): boolean {
  if (word === '' || word.includes(separator)) return false;
  for (let at = list.indexOf(word); at >= 0; at = list.indexOf(word, at + 1)) {
    const end = at + word.length;
    if (
      (at === 0 || list[at - 1] === separator) &&
      (end === list.length || list[end] === separator)
    )
      return true;
  }
  return false;
}
