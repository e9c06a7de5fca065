/** Names that differ only in case, accents, points, marks or spacing are one name: `U.S.` = `US`, `MINSK` = `Minsk`. */
export function nameKey(name: string): string {
  return name
    .slice(0, 200)
    .normalize('NFKD')
    .replace(/[\u0300-\u036f.'’‘"“”]/g, '')
    .toLowerCase()
    .replace(/[\s\-‐‑–]+/g, ' ')
    .trim();
}

/** "George W. Bush" → "george bush": first and last word when all between are initials, null otherwise. */
export function withoutInitials(key: string): string | null {
  const words = key.split(' ');
  if (words.length < 3) return null;
  return words.slice(1, -1).every((word) => word.length === 1)
    ? `${words[0]} ${words.at(-1)}`
    : null;
}

/** Is the form an acronym of the name: two to eight capitals or digits that are the name's initials (small words may be left out)? */
export function isAcronym(form: string, name: string): boolean {
  const letters = form.replaceAll('.', '');
  if (!/^[\p{Lu}\d]{2,8}$/u.test(letters)) return false;
  const words = name.split(/[\s-]+/).filter(Boolean);
  if (words.length < 2) return false;
  let at = 0;
  for (const word of words) {
    if (at < letters.length && word[0]?.toUpperCase() === letters[at]) at++;
    else if (/^\p{Lu}/u.test(word)) return false;
  }
  return at === letters.length;
}

/** Is the form the last word of the name alone? */
export function isSurname(form: string, name: string): boolean {
  return form !== name && !/\s/.test(form) && nameKey(name).endsWith(` ${nameKey(form)}`);
}

/** "White" and "White House", "Party" and "Republican Party". */
export function sharesWord(form: string, name: string): boolean {
  const words = nameKey(name).split(' ');
  return nameKey(form)
    .split(' ')
    .some((word) => words.includes(word));
}
