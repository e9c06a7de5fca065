import { wordSet } from './word-set.js';

// Names of months and week days in the languages of the common wires, for recognising that something is a date (not which).
// Origin: own list (MIT). Lower case, without the full stop of an abbreviation.
const months =
  'january jan february feb march mar april apr may june jun july jul august aug september sept sep october oct november nov december dec ' +
  'januar jänner jän februar feber märz mär mrz mai juni juli oktober okt dezember dez ' +
  'janvier janv février févr fév mars avril avr juin juillet juil août septembre octobre novembre décembre déc ' +
  'enero ene febrero marzo abril abr mayo junio julio agosto ago septiembre setiembre octubre noviembre diciembre dic ' +
  'gennaio gen febbraio aprile maggio mag giugno giu luglio lug settembre set ottobre ott dicembre ' +
  'janeiro fevereiro fev março maio junho julho setembro outubro out novembro dezembro ' +
  'januari februari maart mrt mei augustus maj augusti ' +
  'stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia ' +
  'января февраля марта апреля мая июня июля августа сентября октября ноября декабря янв фев апр авг сен окт ноя дек';

/** Months that only German texts have, and those that are words or names of English ones too. */
export const germanMonthNames = 'Januar Jänner Februar März Juni Juli Oktober Dezember';
export const sharedMonthNames = 'April Mai August September November';

const weekdays =
  'monday mon tuesday tue tues wednesday wed thursday thu thur thurs friday fri saturday sat sunday sun ' +
  'montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag mo di mi do fr sa so ' +
  'lundi mardi mercredi jeudi vendredi samedi dimanche lunes martes miércoles jueves viernes sábado domingo';

const monthSet = wordSet(months);
const weekdaySet = wordSet(weekdays);

/** Lower case, without a final stop. */
export function isMonth(word: string): boolean {
  return monthSet.has(word);
}

/** Lower case, without a final stop. */
export function isWeekday(word: string): boolean {
  return weekdaySet.has(word);
}

/** One letter wrong, missing or swapped in a full English month ("Narch", "Juen"): wires carry such slips in datelines. */
export function isNearMonth(word: string): boolean {
  return (
    word.length > 3 &&
    months
      .split(' ')
      .slice(0, 24)
      .some((month) => month.length > 3 && withinOneEdit(word, month))
  );
}

function withinOneEdit(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let head = 0;
  while (head < a.length && a[head] === b[head]) head++;
  let tail = 0;
  while (tail < Math.min(a.length, b.length) - head && a.at(-1 - tail) === b.at(-1 - tail)) tail++;
  const middle = Math.max(a.length, b.length) - head - tail;
  const isSwap =
    middle === 2 && a.length === b.length && a[head] === b[head + 1] && a[head + 1] === b[head];
  return middle <= 1 || isSwap;
}
