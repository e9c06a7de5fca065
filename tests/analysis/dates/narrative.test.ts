import { describe, expect, test } from 'vitest';
import { published } from './check.js';
import { datesIn, readings } from './story.js';

/** Many years long gone, no weekday: the sentences after it count from the date mentioned before. */
const history =
  'The war began in 1805. It raged in 1806, 1807, 1808 and 1809, and was over in May 1810. ';

describe('in an old story', () => {
  test.each([
    ['In July the king died.', 'July → 1810-07'],
    ['The summer was dry. Later that year it rained.', 'summer → 1810-SU', 'year → 1810 END'],
    ['In October he left; in January he came back.', 'October → 1810-10', 'January → 1811-01'],
    ['On June 5 they met. On Friday they parted.', 'June 5 → 1810-06-05', 'Friday → 1810-06-08'],
    ['On June 5 they met. At noon it rained.', 'June 5 → 1810-06-05', 'noon → 1810-06-05T12:00'],
    ['In 1912 a book told it. In July he died.', '1912 → 1912', 'July → 1810-07'],
    [
      'In 1912 a book told it, in June 1913 another. In July he died.',
      '1912 → 1912',
      'June 1913 → 1913-06',
      'July → 1913-07',
    ],
    ['In 1912 he wrote. In 1913 too. In July too.', '1912 → 1912', '1913 → 1913', 'July → 1913-07'],
    ['In 1912 he wrote. In 1912 too. In July too.', '1912 → 1912', '1912 → 1912', 'July → 1810-07'],
    ['On May 4, 1815, he fell. In July he died.', 'May 4, 1815 → 1815-05-04', 'July → 1815-07'],
    [
      'It fell in 480 BC. In 479 BC too. In July too.',
      '480 BC → BC0480',
      '479 BC → BC0479',
      'July → BC0479-07',
    ],
    ['The 1820s were calm. The year was good.', '1820s → 182', 'year → 1820'],
    // The reporter's own: what will be, and a weekday that fits a day near publication.
    ['The funeral will be held on 2 April.', '2 April → 2024-04-02'],
    ['A plaque was unveiled on Friday, 15 March.', 'Friday, 15 March → 2024-03-15'],
    ['A dam was finished on Friday, 16 March.', 'Friday, 16 March → 1810-03-16'],
    [
      'It went on to February 1811 and was held from October to February. In March he left.',
      'February 1811 → 1811-02',
      'October → 1810-10',
      'February → 1811-02',
      'March → 1811-03',
    ],
    // A year named in passing is what "later" counts from.
    [
      'A chapel of 1641 stood there. Nine years later it burned.',
      '1641 → 1641',
      'Nine years later → 1650',
    ],
    // A day that nothing before it tells, and what is the reporter's own time.
    ['On Friday they met. At noon it rained.', 'Friday → XXXX-WXX-5', 'noon → XXXX-XX-XXT12:00'],
    ['Last Friday he said so.', 'Last Friday → 2024-03-15'],
    ['Last year he said so. In July he died.', 'Last year → 2023', 'July → 1810-07'],
    // Looked back and ahead to: the story goes on where it was.
    [
      'The harvest of the previous year was poor. In July he died.',
      'previous year → 1809',
      'July → 1810-07',
    ],
    ['The bridge would open in 1812. In July he died.', '1812 → 1812', 'July → 1810-07'],
    [
      'The siege lasted until the fall of the fort in February 1811. By July he was dead.',
      'February 1811 → 1811-02',
      'July → 1810-07',
    ],
  ])('%s', (text, ...expected) => {
    const found = readings(history + text, published).slice(6);
    expect(found.map((reading) => reading.replace(/^(?:the|that|later that) /i, ''))).toEqual(
      expected,
    );
  });

  test('the first date counts from publication when it names no year', () => {
    expect(readings(`In May he wrote it. ${history}`, published)[0]).toBe('May → 2023-05');
  });

  test('a day just before publication, before any year is told, is the reporter’s', () => {
    const text = `She sang in the 1960s and died on 15 March. ${history}`;
    expect(readings(text, published).slice(0, 2)).toEqual([
      'the 1960s → 196',
      '15 March → 2024-03-15',
    ]);
  });

  test('a weekday without a day before it is the reporter’s where the story has come near publication', () => {
    const text = `${history}In 2015, 2016 and 2017 it was dug up. It was shown on Friday.`;
    expect(readings(text, published).at(-1)).toBe('Friday → 2024-03-15');
  });

  test('a decade is a mention too', () => {
    expect(readings(`The 1790s were calm. In July he died. ${history}`, published)[1]).toBe(
      'July → 1790-07',
    );
  });

  test('a day without one before it is open, and no fault of the publication date', () => {
    const { dates, warnings } = datesIn(`${history}On Friday they met.`, published);
    expect(dates.at(-1)).toMatchObject({
      anchor: 'none',
      confidence: 'low',
      why: 'no day is mentioned before it to count from',
    });
    expect(warnings).toEqual([]);
  });

  test('years before Christ make one too', () => {
    const text =
      'It began in 499 BC. It raged in 498 BC, 497 BC, 496 BC, 495 BC and in 494 BC. In July he died.';
    expect(readings(text, published).at(-1)).toBe('July → BC0494-07');
  });
});
