import { isDigit } from '../../../../language/characters.js';
import { fullYear } from './numeric-date.js';
import { digitsEnd, skipBlanks } from './written-date.js';

const yearConnectors = ['de ', 'del ', '-', '–', '/'];

/** ` 2023`, `, 2023`, ` de 2023`, `-12`, ` '23` after a day or a month name. */
export function yearAfter(
  text: string,
  at: number,
  to: number,
): { value: number; end: number } | null {
  let from = skipBlanks(text, at);
  if (text[from] === ',') from = skipBlanks(text, from + 1);
  const word = yearConnectors.find((connector) => text.startsWith(connector, from));
  if (word !== undefined) from = skipBlanks(text, from + word.length);
  const short = word === '-' || text[from] === "'" || text[from] === '’';
  if (text[from] === "'" || text[from] === '’') from++;
  const end = digitsEnd(text, from, Math.min(to, from + 5));
  const value = Number(text.slice(from, end));
  if (end - from === 4) return value >= 1000 && value < 2200 ? { value, end } : null;
  if (end - from !== 2 || !short || isDigit(text.charCodeAt(end))) return null;
  return { value: fullYear(value), end };
}
