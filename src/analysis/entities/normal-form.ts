/**
 * A name for comparison: lower case, accents, points and apostrophes left out, white space single.
 * `O’Néill Jr.` → `oneill jr`. Only for comparing, never printed.
 */
export function normalForm(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/[\p{M}.'’‘`´ʼ"“”„]/gu, '')
    .toLowerCase()
    .replace(/[ıł]/g, (letter) => (letter === 'ı' ? 'i' : 'l'))
    .replace(/\s+/g, ' ')
    .replace(/^the /, '')
    .trim();
}

/** The words of a normal form; hyphens separate. */
export function formWords(form: string): string[] {
  return form.split(/[\s\-–‑/]+/).filter(Boolean);
}
