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
    : readNames(line.slice(from).replace(/[)\]}]?\s{0,9}[=<]?$/, ''));
}
