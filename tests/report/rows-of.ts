/** The cells of CSV or TSV as RFC 4180 has them, row by row. */
export function rowsOf(text: string, separator: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at < text.length) {
    let cell = '';
    if (text[at] === '"') {
      for (at++; at < text.length; at++) {
        if (text[at] !== '"') cell += text[at];
        else if (text[at + 1] === '"') cell += text[at++];
        else break;
      }
      at++;
    } else {
      const from = at;
      while (at < text.length && text[at] !== separator && text[at] !== '\n') at++;
      cell = text.slice(from, at);
    }
    row.push(cell);
    if (text[at] === separator) {
      at++;
      if (at === text.length || text[at] === '\n') row.push('');
    }
    if (text[at] === '\n' || at >= text.length) {
      rows.push(row);
      row = [];
      at++;
    }
  }
  return rows;
}
