const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** Values that are no calendar date: pattern with one or two groups, and the words. */
const others: readonly (readonly [RegExp, (first: string, second: string) => string])[] = [
  [/^(\d{3})$/, (decade) => `${decade}0s`],
  [/^(\d\d)$/, (century) => `${ordinal(Number(century) + 1)} century`],
  [/^(\d{4})-W(\d\d)$/, (year, week) => `week ${Number(week)} of ${year}`],
  [/^(\d{4})-W(\d\d)-WE$/, (year, week) => `weekend of week ${Number(week)}, ${year}`],
  [/^(\d{4})-Q([1-4])$/, (year, quarter) => `quarter ${quarter} of ${year}`],
  [/^(\d{4})-H([12])$/, (year, half) => `half ${half} of ${year}`],
  [/^(\d{4})-(SP|SU|FA|WI)$/, (year, season) => `${seasons.get(season)} ${year}`],
];

/** Parts of the day; of a night, the evening on which it begins. */
const dayParts = new Map([
  ['MO', 'morning'],
  ['MI', 'midday'],
  ['AF', 'afternoon'],
  ['EV', 'evening'],
  ['NI', 'night'],
]);

const seasons = new Map([
  ['SP', 'spring'],
  ['SU', 'summer'],
  ['FA', 'autumn'],
  ['WI', 'winter'],
]);

function ordinal(number: number): string {
  const last = number % 10;
  const teen = number >= 11 && number <= 13;
  return `${number}${teen || last === 0 || last > 3 ? 'th' : ['st', 'nd', 'rd'][last - 1]}`;
}

/**
 * A date value as a reader of any country understands it: `2023-12-04T10:31:00+02:00` → "4 December 2023, 10:31 +02:00",
 * `2023-Q4` → "quarter 4 of 2023", `2023-12-04TNI` → "4 December 2023, night". Anything else comes back as it is.
 */
export function longDate(value: string): string {
  return calendarDate(value) ?? otherDate(value) ?? value;
}

function calendarDate(value: string): string | null {
  const [date = '', time = ''] = value.split('T');
  const parts = /^(\d{4})-(\d\d)(?:-(\d\d))?$/.exec(date);
  const month = months[Number(parts?.[2]) - 1];
  if (!parts || month === undefined) return null;
  const [, year, , day] = parts;
  const words = day === undefined ? `${month} ${year}` : `${Number(day)} ${month} ${year}`;
  if (time === '') return words;
  const part = dayParts.get(time);
  if (part !== undefined) return `${words}, ${part}`;
  const clock = /^(\d\d:\d\d)(?::\d\d)?(?:\.\d{1,9})?(Z|[+-]\d\d:?\d\d)?$/.exec(time);
  if (!clock) return null;
  const zone = clock[2] === undefined ? '' : ` ${clock[2] === 'Z' ? 'UTC' : clock[2]}`;
  return `${words}, ${clock[1]}${zone}`;
}

function otherDate(value: string): string | null {
  for (const [pattern, words] of others) {
    const parts = pattern.exec(value);
    if (parts) return words(parts[1]!, parts[2] ?? '');
  }
  return null;
}
