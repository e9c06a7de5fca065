import { type HostileFile, textFile } from '../case.js';
import { formats, story } from '../documents.js';

const odd = [
  '',
  ' ',
  '0',
  '-1',
  '00.00.0000',
  '31.02.2023',
  '29.02.2023',
  '29.02.1900',
  '30.02.2024',
  '31.04.2023',
  '32.01.2023',
  '01.13.2023',
  '99.99.9999',
  '12/31/9999',
  '13/13/2023',
  '00/00/00',
  '2023-00-00',
  '2023-02-30',
  '2023-13-01',
  '2023-12-32',
  '0000-01-01',
  '0001-01-01',
  '9999-12-31',
  '10000-01-01',
  '275760-09-13',
  '275760-09-14',
  '-271821-04-20',
  '-271821-04-19',
  '+99999-01-01',
  '2023-12-04T24:00:00',
  '2023-12-04T25:61:61',
  '2023-12-31T23:59:60Z',
  '2023-12-04T10:31:00+99:99',
  '2023-12-04T10:31:00+14:00',
  '2023-12-04T10:31:00-12:00',
  '2023-12-04T10:31:00.123456789Z',
  '2023-W53-8',
  '2023-W00',
  '2023-366',
  '20231304',
  '20231204T999999Z',
  '20151210T191044Z',
  '20020225T143000-0500',
  'Thu, 32 Foo 2023',
  'Mon, 4 Dec 2023 10:31:00 +9999',
  'Mon, 99 Dec 99999 99:99:99 ZZZ',
  '26-FEB-1987 15:01:01.79',
  '31-FEB-1987',
  'February 30, 2023',
  'December 0, 2023',
  'Smarch 13, 2023',
  '13 Smarch',
  'Dec 4, 99999999999999',
  'the 31st of June',
  '4th of Never',
  'Monday Tuesday',
  '12 a.m. p.m.',
  '13 p.m.',
  "0 o'clock",
  'noon midnight',
  '1e309',
  'Infinity',
  'null',
  '0x7E7',
  '１２月４日',
  '٤ ديسمبر ٢٠٢٣',
  '2023年12月4日',
  '４．１２．２０２３',
  '4.12.23.',
  '4.12.',
  '..',
  '//',
  '--',
  '1/2/3/4/5/6',
  '2023-12-04-05-06',
  '2023/12/04 10:31:00 PM AM',
  '0931 GMT (1731 HKT)',
  '2599 GMT',
  '999999999999999 years ago',
  '-5 days ago',
  'zero days ago',
  '1.5 weeks ago',
  'in 1e9 years',
  'the 999th century',
  'the 0s',
  'the 99990s',
  '5000 BC',
  '99999999 BC',
  'year 0',
  '1957-58',
  '1999-00',
  '2023-1',
  '1958-57',
  'the week of February 30',
  'Q5 2023',
  'Q0',
  'the fifth quarter of 2023',
  'the 13th month',
  'every 0 days',
  'the past 99999999999 minutes',
  'since until between',
  'from May to April to March',
  'between 31.02.2023 and 30.02.2023',
];

/** Dates that no calendar has, in every place where a date can stand. */
export function impossibleDates(): HostileFile[] {
  const files: HostileFile[] = [];
  for (const date of odd) {
    for (const format of formats) {
      files.push(
        textFile(
          `dates/${date} in ${format.name}`,
          format.write({ ...story, date }, 'plain'),
          format.extension,
        ),
      );
    }
    files.push(
      textFile(
        `dates/${date} in text`,
        `Posted: 04.12.2023\n\nTitle\n\nThe deal of ${date} fell. It ended on ${date}, he said, or ${date} later.\n\nNORTHWICK, ${date} (Reuters) - It was ${date}.\n`,
      ),
    );
    files.push(
      textFile(
        `dates/${date} without publication`,
        `It ended on ${date}, and the day before ${date}. Two weeks after ${date} it rained.\n`,
      ),
    );
  }
  for (let month = 0; month <= 13; month++) {
    const lines: string[] = [];
    for (let day = 0; day <= 32; day++) {
      for (const year of [0, 1, 99, 1582, 1900, 2000, 2023, 2024, 9999]) {
        lines.push(
          `It was ${day}.${month}.${year}, ${month}/${day}/${year}, ${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}.`,
        );
      }
      files.push(
        textFile(
          `dates/posted ${day}.${month}.2023`,
          `Posted: ${day}.${month}.2023 ${day}:${month * 5}:00\n\nTitle\n\nYesterday, last month and next Friday.\n`,
        ),
      );
    }
    files.push(
      textFile(`dates/calendar of month ${month}`, `Posted: 04.12.2023\n\n${lines.join('\n')}\n`),
    );
  }
  return files;
}
