// Lines that stand in the text exports of archives and nowhere else: all that telling their format needs, so that other files load none of their readers.

const closings = new Set(['end of document', 'ende des dokuments', 'fin du document']);

/** Is this line the mark of a LexisNexis or Nexis Uni export? */
export function isNexisMark(line: string): boolean {
  return isNumbered(line) || (line.length < 120 && closings.has(line.trim().toLowerCase()));
}

/** "1 of 10 DOCUMENTS", "Dokument 1 von 10", "Document 1 de 10". */
function isNumbered(line: string): boolean {
  if (line.length > 120 || !/do[ck]/i.test(line)) return false;
  const words = line.trim().toLowerCase().split(/\s+/);
  const numbers = words.filter((word) => /^\d{1,6}$/.test(word));
  const rest = words.filter((word) => !/^\d/.test(word));
  return (
    numbers.length === 2 &&
    rest.length === 2 &&
    rest.every((word) => /^(?:do[ck]ument[es]?|of|von|de|sur)$/.test(word))
  );
}

/** `Document ECHO000020210304eh3400001` closes an article, with or without the tag `AN` on its line. */
export function isFactivaMark(line: string): boolean {
  const id = factivaId(line);
  return id.length >= 10 && id.length <= 40 && /^[A-Za-z0-9]+$/.test(id);
}

/** What it names; empty for another line. */
export function factivaId(line: string): string {
  const [, id = ''] = /^(?:AN\s{1,9})?Document (.{1,60})$/.exec(line) ?? [];
  return id.trim();
}

/** Names of the parts of a ProQuest document. */
export function isProquestMark(line: string): boolean {
  return /^(?:Full text|ProQuest document link|Publication info): ?/.test(line);
}
