import { dateOnly } from '../head/date-only.js';
import { namesStart } from './names-start.js';
import { type Byline, readNames } from './read-names.js';
import { datedAndSigned, signedAndDated, signedForAgency, signedWithRole } from './signed-line.js';

const longest = 160;

/** "By Ann Lee and Bo Roth, Reuters" → its parts; null when the line is no byline ("By Thursday the water had …"). */
export function readByline(line: string): Byline | null {
  if (line.length > longest) return null;
  const from = namesStart(line);
  return from === null
    ? (signedForAgency(line) ??
        signedWithRole(line) ??
        signedAndDated(line) ??
        datedAndSigned(line))
    : datedNames(line.slice(from).replace(/[)\]}]?\s{0,9}[=<]?$/, ''));
}

/** "Ann Lee on Tue, 4 May 2021 | Filed under: News": the date, and what the site says of the post. */
function datedNames(rest: string): Byline | null {
  const [signed = ''] = rest.split(' | ', 1);
  const on = signed.lastIndexOf(' on ');
  const date = signed.slice(on + 4);
  if (on < 0 || dateOnly(date) === null) return readNames(rest);
  const byline = readNames(signed.slice(0, on));
  return byline && { ...byline, date };
}
