import { monthOfName } from '../../words/month-names.js';

/** Characters of an address that are looked at. */
const longest = 300;

const inFigures = /\/((?:19|20)\d\d[/-][01]?\d[/-][0-3]?\d)(?:[/-]|$)/;
const inOne = /[/-]((?:19|20)\d\d)(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])(?=[/._-]|$)/;
const withName = /\/((?:19|20)\d\d)\/([a-z]{3,9})\/([0-3]?\d)(?=[/-]|$)/;

/** The day of `https://marrow-echo.com/2021/05/04/pier-shut`, of `/20210504/pier-shut`, `/2021/may/04/pier-shut`. */
export function dayInAddress(address: string): string | undefined {
  const path = address.slice(0, longest).toLowerCase();
  const [, figures] = inFigures.exec(path) ?? [];
  if (figures !== undefined) return figures;
  const [, year, month, day] = inOne.exec(path) ?? [];
  if (year !== undefined) return `${year}-${month}-${day}`;
  const [, yearOfName, name = '', dayOfName = ''] = withName.exec(path) ?? [];
  const number = monthOfName(name);
  if (yearOfName === undefined || number === 0) return undefined;
  return `${yearOfName}-${String(number).padStart(2, '0')}-${dayOfName.padStart(2, '0')}`;
}
