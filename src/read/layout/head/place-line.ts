import { outletEnds } from '../../../words/dateline-words.js';
import { wordSet } from '../../../words/word-set.js';
import { type Draft, setField } from '../draft.js';
import { headStep, type Lines, lineSpan, lineText } from '../lines.js';
import { readDates } from './date-line.js';
import { placeAndDate } from './place-and-date.js';

const ends = wordSet(outletEnds);

/** "Port Marrow News": two words or more, the last as outlets have it. */
function isOutlet(place: string): boolean {
  const last = place.lastIndexOf(' ');
  return last > 0 && ends.has(place.slice(last + 1).toLowerCase());
}

/** "Port Marrow, 4 May 2021" on a line of its own. */
export function placeLine(text: string, lines: Lines, line: number, draft: Draft) {
  const raw = lineText(text, lines, line);
  const found = placeAndDate(raw);
  if (found === null || draft.dateline !== null) return null;
  const span = lineSpan(lines, line);
  const { place, date, role } = found;
  if (isOutlet(place)) setField(draft, 'source', place, { from: 'date line', raw, span });
  else {
    draft.dateline = { place, date, agency: null, ...span };
    draft.evidence.set('dateline', { from: 'date line', raw, span });
  }
  readDates(draft, date, span.start + raw.lastIndexOf(date), role);
  return headStep('header', span, line + 1);
}
