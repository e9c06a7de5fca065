const small = /^(?:of|and|for|the|in|on|de|la|du|des|et|y|&|al|to|at)$/i;

/** What a long name may be shortened to, in lower case: initials of its capitals, and of all its words. */
export function acronymsOf(name: string): string[] {
  const words = name.split(/[\s\-–/]+/).filter((word) => /^[\p{L}&]/u.test(word));
  if (words.length < 2) return [];
  const initial = (list: readonly string[]): string =>
    list
      .map((word) => word[0])
      .join('')
      .toLowerCase();
  const capitals = words.filter((word) => !small.test(word));
  const forms = new Set([
    initial(capitals),
    initial(words),
    initial(words.filter((word) => !/^the$/i.test(word))),
  ]);
  return [...forms].filter((form) => form.length >= 2);
}
