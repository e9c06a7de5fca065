/** The forms by number: `base` also for the plural present; `past` also for the participle of regular verbs. */
export enum CueForm {
  base = 0,
  third = 1,
  past = 2,
  ing = 3,
}

/** All forms of an entry, handed on one by one with the number of the form. */
export function inflect(entry: string, add: (form: string, kind: number) => void): void {
  const slash = entry.indexOf('/');
  if (slash >= 0) {
    const [third = '', past = '', ing = '', participle = ''] = entry.slice(slash + 1).split('/');
    add(past, CueForm.past);
    add(entry.slice(0, slash), CueForm.base);
    add(third, CueForm.third);
    add(ing, CueForm.ing);
    if (participle !== '') add(participle, CueForm.past);
    return;
  }
  const lemma = lemmaOf(entry);
  const last = lemma.charAt(lemma.length - 1);
  const shorter = lemma.slice(0, -1);
  const stem = lemma !== entry ? lemma + last : last === 'e' ? shorter : lemma;
  const consonantY = last === 'y' && !'aeiou'.includes(lemma.charAt(lemma.length - 2));
  const hissing =
    'sxo'.includes(last) || (last === 'h' && 'cs'.includes(lemma.charAt(lemma.length - 2)));
  add(lemma, CueForm.base);
  add(consonantY ? `${shorter}ies` : hissing ? `${lemma}es` : `${lemma}s`, CueForm.third);
  add(consonantY ? `${shorter}ied` : `${stem}ed`, CueForm.past);
  add(lemma.endsWith('ee') ? `${lemma}ing` : `${stem}ing`, CueForm.ing);
}

export function lemmaOf(entry: string): string {
  const slash = entry.indexOf('/');
  if (slash >= 0) return entry.slice(0, slash);
  return entry.endsWith('+') ? entry.slice(0, -1) : entry;
}
