/** The text with the highest count; of equals one that is not in capitals, then the longest, then the first by code unit. */
export function commonest(counts: ReadonlyMap<string, number>): string {
  let best = '';
  let most = -1;
  for (const [text, count] of counts) {
    if (count < most || (count === most && !isBetter(text, best))) continue;
    best = text;
    most = count;
  }
  return best;
}

function isBetter(text: string, than: string): boolean {
  const shouts = text === text.toUpperCase();
  if (shouts !== (than === than.toUpperCase())) return !shouts;
  return text.length > than.length || (text.length === than.length && text < than);
}
