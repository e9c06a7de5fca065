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
  const [date = '', time = ''] = value.split('T');
  const parts = /^(\d{4})-(\d\d)(?:-(\d\d))?$/.exec(date);
  const clock = /^(\d\d:\d\d)(?::\d\d)?(?:\.\d{1,9})?(Z|[+-]\d\d:?\d\d)?$/.exec(time);
  const month = months[Number(parts?.[2]) - 1];
  if (!parts || month === undefined || (time !== '' && !clock)) return value;
  const [, year, , day] = parts;
  const words = day === undefined ? `${month} ${year}` : `${Number(day)} ${month} ${year}`;
  if (!clock) return words;
  const zone = clock[2] === undefined ? '' : ` ${clock[2] === 'Z' ? 'UTC' : clock[2]}`;
  return `${words}, ${clock[1]}${zone}`;
}
