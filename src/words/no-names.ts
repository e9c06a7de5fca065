import type { Tokens } from '../language/tokens.js';
import { type WordTable, wordTable } from '../language/wordtable.js';

/** Words that are written with a capital and name nothing. Origin: written for this project (MIT). */
const list = `est edt cst cdt mst mdt pst pdt gmt bst utc cet cest ist jst aest state government i you he she it we they mr mrs ms dr
god lord photo image video read more says said live breaking update updated exclusive analysis opinion editorial watch related
share click advertisement subscribe tv pm am ceo cfo gdp covid dna hiv aids vip faq dvd cd pc usb atm suv id ok phd mp mps
internet christmas easter ramadan high commissioner consul general attorney gentlemen ladies madam sir yes no oh well`;

let table: WordTable | null = null;

/** Is this word no name when it stands alone? */
export function isNoName(tokens: Tokens, token: number): boolean {
  table ??= wordTable(list.split(/\s+/).map((word) => [word, 1] as const));
  return table.has(tokens, token);
}
