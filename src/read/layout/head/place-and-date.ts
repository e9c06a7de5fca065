import { isLetter, isUpper } from '../../../language/characters.js';
import { dateOnly } from './date-only.js';

export interface PlaceAndDate {
  readonly place: string;
  readonly date: string;
  /** What the words around the date say that it is of. */
  readonly role: 'published' | 'updated';
}

const longest = 90;

const mostWords = 5;

/** "Port Marrow, 4 May 2021": a line of nothing but a place and a date, as press releases have it, the place first or last. Null when it is none. */
export function placeAndDate(line: string): PlaceAndDate | null {
  if (line.length > longest || !isUpper(line.charCodeAt(0))) return null;
  const found = placeBehind(line) ?? beforeFigures(line);
  if (found !== null) return found;
  for (let comma = line.indexOf(', '); comma > 0; comma = line.indexOf(', ', comma + 1)) {
    const date = line.slice(comma + 2).trim();
    if (dateOnly(date) === null || !/\d/.test(date)) continue;
    const place = line.slice(0, comma);
    return isPlace(place) ? { place, date, role: 'published' } : null;
  }
  return null;
}

/** "Updated - May 4, 2021 09:15 pm IST - PORT MARROW". */
function placeBehind(line: string): PlaceAndDate | null {
  const dash = line.lastIndexOf(' - ');
  const place = line.slice(dash + 3);
  if (dash < 0 || place !== place.toUpperCase() || !isPlace(place)) return null;
  const date = line.slice(0, dash);
  const role = dateOnly(date);
  return role && { place, date, role: role === 'updated' ? role : 'published' };
}

/** "PORT MARROW, Westland 2021-05-04": capitals and a date in figures alone, as exports of agencies put it below the headline. */
function beforeFigures(line: string): PlaceAndDate | null {
  const space = line.lastIndexOf(' ');
  const date = line.slice(space + 1);
  if (date.length !== 10 || date[4] !== '-' || dateOnly(date) === null) return null;
  const place = line.slice(0, space).trimEnd();
  const [city = ''] = place.split(',');
  return city === city.toUpperCase() && isPlace(place) ? { place, date, role: 'published' } : null;
}

/** Capitalised words: "Port Marrow, Westland", "St. Ives". */
function isPlace(text: string): boolean {
  const words = text.split(/,? /);
  return words.length <= mostWords && words.every(isCapitalised);
}

function isCapitalised(word: string): boolean {
  if (!isUpper(word.charCodeAt(0))) return false;
  for (let at = 1; at < word.length; at++)
    if (!isLetter(word.charCodeAt(at)) && !"'’-.".includes(word[at]!)) return false;
  return true;
}
