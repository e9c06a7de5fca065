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

/**
 * An ISO date as a reader of any country understands it: `2023-12-04T10:31:00+02:00` → "4 December 2023, 10:31 +02:00".
 * Anything else comes back as it is.
 */
export function longDate(value: string): string {
  const parts = /^(\d{4})-(\d\d)(?:-(\d\d)(?:T(\d\d:\d\d)(?::\d\d(?:\.\d+)?)?(.*))?)?$/.exec(value);
  const month = months[Number(parts?.[2]) - 1];
  if (!parts || month === undefined) return value;
  const [, year, , day, time, zone = ''] = parts;
  const date = day === undefined ? `${month} ${year}` : `${Number(day)} ${month} ${year}`;
  if (time === undefined) return date;
  return `${date}, ${time}${zone === '' ? '' : ` ${zone === 'Z' ? 'UTC' : zone}`}`;
}
