import { describe } from 'vitest';
import { check } from './check.js';

describe('years before and after Christ', () => {
  check([
    ['It cost 90 crowns in 2012 dollars.', '2012 → 2012'],
    [
      'It is due by end-2025 or end-June 2026.',
      'end-2025 → 2025 END',
      'end-June 2026 → 2026-06 END',
    ],
    [
      'They met on May 4, 480 BC, not in May 12345 BC.',
      'May 4, 480 BC → BC0480-05-04',
      'May 12345 BC → XXXX',
    ],
    ['It fell in 480 BC. A decade earlier it rose.', '480 BC → BC0480', 'A decade earlier → BC049'],
    [
      'It fell in 480 BC and from 499-493 BC.',
      '480 BC → BC0480',
      '499 → BC0499',
      '493 BC → BC0493',
    ],
    [
      'It ran from 50 to 44 BC, or 500 BCE, or 300 B.C. at last.',
      '50 → BC0050',
      '44 BC → BC0044',
      '500 BCE → BC0500',
      '300 B.C. → BC0300',
    ],
    ['The 44 bc rule and the 12 to 14 rule.'],
    ['It is of AD 79, of 79 AD, of 12 CE.', 'AD 79 → 0079', '79 AD → 0079', '12 CE → 0012'],
    ['The AD of Velmar said so in 12 ad lines, ad 79 of them. The AD 12345 code.'],
    ['The 12345 BC code.'],
    [
      'They met in May 480 BC and January 79 AD.',
      'May 480 BC → BC0480-05',
      'January 79 AD → 0079-01',
    ],
    ['They met in 1066 BC.', '1066 BC → BC1066'],
  ]);
});

describe('ranges of years', () => {
  check([
    [
      'They won in 2003/04, not in 2003/02 or 2003 /04 or 2003/ 04.',
      '2003 → 2003',
      '04 → 2004',
      '2003 → 2003',
      '2003 → 2003',
      '2003 → 2003',
    ],
    [
      'The seasons of 1957-58 and 1999-00 were hard.',
      '1957 → 1957',
      '58 → 1958',
      '1999 → 1999',
      '00 → 2000',
    ],
    [
      'It ran 1957-1958, not 1957-55 or 1957-58-59.',
      '1957 → 1957',
      '1958 → 1958',
      '1957 → 1957',
      '1957 → 1957',
    ],
    ['The 12-58 vote was wrong, so was the 3012-58 one.'],
  ]);
});

describe('years in words', () => {
  check([
    [
      'It was in nineteen eighty-nine, or in twenty ten.',
      'nineteen eighty-nine → 1989',
      'twenty ten → 2010',
    ],
    [
      'It was in two thousand and five, or in two thousand twelve.',
      'two thousand and five → 2005',
      'two thousand twelve → 2012',
    ],
    ['They met in the year two thousand.', 'the year two thousand → 2000'],
    ['Two thousand people came, and nineteen men, and twenty five.'],
    ['They met in May nineteen eighty-nine.', 'May nineteen eighty-nine → 1989-05'],
    ['The year of the flood was wet, the high for the year of $5 was not.', 'the year → 2024'],
    [
      'It was so in the year 2000, the year of 1848, the year nineteen eighty.',
      'the year 2000 → 2000',
      'the year of 1848 → 1848',
      'the year nineteen eighty → 1980',
    ],
    ['In two hundred and five ways it was two thousand nine hundred.'],
  ]);
});

describe('decades', () => {
  check([
    ["He wore the ' 60s."],
    [
      "The 1990's were calm, so were the 60's and the '60s and the ’90s and ‘90s.",
      "The 1990's → 199",
      "the 60's → 196",
      "the '60s → 196",
      'the ’90s → 199',
      '‘90s → 199',
    ],
    ['The nineties were calm, the roaring twenties not.', 'The nineties → 199'],
    ['He is in his nineties, in mid nineties.', 'mid nineties → 199 MID'],
    [
      'The late 60s were calm, and mid-70s, and the 80s.',
      'The late 60s → 196 END',
      'mid-70s → 197 MID',
      'the 80s → 198',
    ],
    [
      'It was so in the 1980s and 90s, or 1960s or 70s, or the 1940s to 50s.',
      'the 1980s → 198',
      '90s → 199',
      '1960s → 196',
      '70s → 197',
      'the 1940s → 194',
      '50s → 195',
    ],
    ['In 60s it was so; he wore 90s or 80s.'],
    ['He is in his 60s, she in her late 50s, both in the 5s.'],
    ["The 1995s, the 2300s and the 900s are no decades; $90s and '15s are not."],
    [
      "The 10s were hard, like the '00s and the '10s.",
      'The 10s → 201',
      "the '00s → 200",
      "the '10s → 201",
    ],
    ['The decade of the 80s was calm.', 'the 80s → 198'],
  ]);
});

describe('centuries', () => {
  check([
    [
      'The 20th century ended, so did the nineteenth century.',
      'The 20th century → 19',
      'the nineteenth century → 18',
    ],
    [
      'A 19th-century house and the 19th-century house burned.',
      '19th-century → 18',
      '19th-century → 18',
    ],
    [
      'The twenty-first century began, so did a twenty-first century.',
      'The twenty-first century → 20',
      'twenty-first century → 20',
    ],
    [
      'The 3rd century BC was calm, and a first century BC vase broke.',
      'The 3rd century BC → BC02',
      'first century BC → BC00',
    ],
    ['The 40th century is far, the first floor and the twenty-first floor near.'],
  ]);
});

describe('before and after a year', () => {
  check([
    [
      'Pre-1990 rules met post-2008 ones in the pre-war house of pre-12 girls. Post office.',
      'Pre-1990 → 1990 BEFORE',
      'post-2008 → 2008 AFTER',
    ],
  ]);
});
