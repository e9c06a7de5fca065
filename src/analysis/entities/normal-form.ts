/**
 * A name for comparison: lower case, accents, points and apostrophes left out, and the comma before `Inc`, white space single.
 * `O’Néill Jr.` → `oneill jr`. Only for comparing, never printed.
 */
export function normalForm(name: string): string {
  const form = isPlain(name) ? name.toLowerCase() : strip(name);
  return form.startsWith('the ') ? form.slice(4) : form;
}

/** Letters, digits, hyphens and single blanks of ASCII: nothing to strip, as in most names. */
function isPlain(name: string): boolean {
  for (let at = 0; at < name.length; at++) {
    const code = name.charCodeAt(at);
    if (code > 122 || (code < 48 && code !== 32 && code !== 45) || code === 96) return false;
  }
  return true;
}

function strip(name: string): string {
  const bare = withoutSigns(name.normalize('NFKD')).toLowerCase();
  const form = bare.includes(',') ? bare.replace(beforeEnding, '') : bare;
  return form.replaceAll('ı', 'i').replaceAll('ł', 'l').replace(/\s+/g, ' ').trim();
}

const beforeEnding = /,(?= (?:inc|ltd|llc|llp|plc|corp|co)$)/;

/** Without accents, points, apostrophes, quotation marks and soft hyphens. */
function withoutSigns(name: string): string {
  let bare = '';
  for (let at = 0; at < name.length; at++) {
    const code = name.charCodeAt(at);
    // Marks of other scripts: to compile this costs a hundredth of a start.
    if (code > 0x36f && (code < 0x2010 || code > 0x201e))
      return name.replace(/[\p{M}.'’‘`´ʼ"“”„\u00ad]/gu, '');
    const isMark = code >= 0x300 && code <= 0x36f;
    if (!isMark && !signs.includes(name[at]!)) bare += name[at];
  }
  return bare;
}

const signs = '.\'’‘`´ʼ"“”„\u00ad';

/** The words of a normal form; hyphens separate. */
export function formWords(form: string): string[] {
  return isOneWord(form) ? [form] : form.split(/[\s\-–‑/]+/).filter(Boolean);
}

function isOneWord(form: string): boolean {
  for (let at = 0; at < form.length; at++) {
    const code = form.charCodeAt(at);
    if (code < 48 || (code > 126 && !isLetter(code))) return false;
  }
  return form !== '';
}

/** Latin, Greek and Cyrillic letters: no dash or blank is among them. */
function isLetter(code: number): boolean {
  return code >= 0xc0 && code < 0x1680;
}
