/** Many words as one text: each becomes a string when it is asked for, and most never are. */
export interface WordColumn {
  readonly text: string;
  /** Where each word begins, and where one more would. */
  readonly starts: Uint16Array;
}

export function wordColumn(words: readonly string[]): WordColumn {
  const starts = new Uint16Array(words.length + 1);
  for (const [number, word] of words.entries())
    starts[number + 1] = starts[number]! + word.length + 1;
  return { text: words.join(' '), starts };
}

export function wordIn({ text, starts }: WordColumn, number: number): string {
  return text.slice(starts[number]!, starts[number + 1]! - 1);
}
