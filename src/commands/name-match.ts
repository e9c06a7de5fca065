/** Does a name hold all the words asked for? Case and accents do not matter: "garcia" finds "Ana García". */
export function nameMatcher(asked: string): (name: string) => boolean {
  const wanted = wordsOf(asked);
  return (name) => {
    const words = new Set(wordsOf(name));
    return wanted.length > 0 && wanted.every((word) => words.has(word));
  };
}

function wordsOf(name: string): string[] {
  return (
    name
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}
