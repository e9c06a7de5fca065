import { describe } from 'vitest';
import { check } from './check.js';

describe('how many', () => {
  check([
    [
      'It may grow in the weeks ahead, and in the years to come.',
      'the weeks ahead → PXW',
      'the years to come → PXY',
    ],
    ['In the weeks ahead of the vote they fought.'],
    ['A 10-day-plus wait began.', '10-day → P10D'],
    ['They planned a three-year period of rest.', 'a three-year period → P3Y'],
    ['They planned a three-year rest.', 'three-year → P3Y'],
    [
      'The two weeks were hard, and so were the couple of days after.',
      'The two weeks → P2W',
      'the couple of days → P2D',
    ],
    ['He served 15 to 20 years.', '15 to 20 years → P20Y'],
    ['It takes two or three days.', 'two or three days → P3D'],
    ['He counted two to five sheep.'],
    [
      'The five-year term ended with a 30-second clip.',
      'five-year term → P5Y',
      '30-second → PT30S',
    ],
    [
      'A 10-day-long strike ended the three weeks-long talks.',
      '10-day-long → P10D',
      'the three weeks-long → P3W',
    ],
    [
      'The two full years and the five consecutive days were wet.',
      'The two full years → P2Y',
      'the five consecutive days → P5D',
    ],
    ['It hit a five year low after the two day rally.', 'five year → P5Y', 'the two day → P2D'],
    ['He has got five year old wine.'],
    [
      'It lasted a year and a half, or two years or so, or a year or two.',
      'a year and a half → P1Y6M',
      'two years or so → P2Y',
      'a year or two → PXY',
    ],
    ['She worked 12 1/2 hours and 1/2 hour more.', '12 1/2 hours → PT12H30M', '1/2 hour → PT30M'],
    ['She worked 3.5 days, then 1,500 days.', '3.5 days → P3.5D', '1,500 days → P1500D'],
    ['It took 2 1/0 hours.'],
    ['Item #4 days off, 3 days on.', '3 days → P3D'],
    ['Velmar lost 1.2.3 days and £5 days.'],
    ['It was so three billion years ago.', 'three billion years ago → XXXX'],
    [
      'Twenty-five years passed, then a hundred and ten days.',
      'Twenty-five years → P25Y',
      'a hundred and ten days → P110D',
    ],
    [
      'Two dozen years passed, then three thousand two hundred days.',
      'Two dozen years → P24Y',
      'three thousand two hundred days → P3200D',
    ],
    [
      'A thousand years passed, then one hundred and two thousand days.',
      'A thousand years → P1000Y',
      'one hundred and two thousand days → P102000D',
    ],
    ['In group six ten days were lost.', 'ten days → P10D'],
    [
      'A few hundred years passed, then several weeks.',
      'A few hundred years → PXY',
      'several weeks → PXW',
    ],
    [
      'A couple of days passed, a couple weeks, a couple hundred hours.',
      'A couple of days → P2D',
      'a couple weeks → P2W',
      'a couple hundred hours → PTXH',
    ],
    [
      'A dozen years passed, a half dozen weeks, half a dozen months, half dozen days.',
      'A dozen years → P12Y',
      'a half dozen weeks → P6W',
      'half a dozen months → P6M',
      'half dozen days → P6D',
    ],
    [
      'It took half an hour, a half hour, a half-hour, half a century.',
      'half an hour → PT30M',
      'a half hour → PT30M',
      'half-hour → PT30M',
      'half a century → P50Y',
    ],
    ['He took a half out and half the days off.'],
    ['Half-year losses grew.', 'Half-year → P6M'],
    [
      'For a few decades and several centuries the wall stood.',
      'a few decades → PXDE',
      'several centuries → PXCE',
    ],
  ]);
});

describe('what looks like a length and is none', () => {
  check([
    ['He left in a years time.'],
    ['A 2-year-earlier level and a five-years-old feud.'],
    ['He is a six-year-old boy of a mother of two-year-olds.'],
    ['An 8-month-old baby cried.'],
    ['She is 37 years old and her baby six months old.'],
    ['Three-quarters of the troops left, and two quarters of the rest.'],
    ['He watched 60 Minutes.'],
    ['It was a fiscal year to forget.'],
    ['A second later he fell.'],
    ['A year-earlier report said so.', 'year-earlier → 2023'],
    ['The figure of two-year-ago crops stands.'],
    ['They declared a day of mourning.'],
    ['One day he will sing.'],
    ['He will one night sing.'],
  ]);
});

describe('the age of things', () => {
  check([
    ['An 8-month-old truce broke.', '8-month-old → P8M'],
    ['The bridge is more than 80 years old.', 'more than 80 years → P80Y MORE_THAN'],
    ['The wall is 10-year-old brick.'],
  ]);
});
