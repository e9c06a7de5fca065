import { describe } from 'vitest';
import { check } from './check.js';

describe('how often', () => {
  check([
    ['They fly twice a day, and four flights a week.', 'a day → P1D', 'a week → P1W'],
    ['They fly 358,000 a month, and the fare rose 20% a year.'],
    ['It pays $5 a year, or two million a year.'],
    ['It took five men a week.', 'a week → P1W'],
    ['She sings once a year for hours a day.', 'a year → P1Y', 'hours → PTXH', 'a day → P1D'],
    [
      'He comes every day, every weekend, every night, every hour.',
      'every day → P1D',
      'every weekend → XXXX-WXX-WE',
      'every night → XXXX-XX-XXTNI',
      'every hour → PT1H',
    ],
    ['He is paid per week, per Monday.', 'per week → P1W', 'Monday → 2024-03-18'],
    [
      'He comes every Tuesday night, each Monday morning, every Sunday.',
      'every Tuesday night → XXXX-WXX-2TNI',
      'each Monday morning → XXXX-WXX-1TMO',
      'every Sunday → XXXX-WXX-7',
    ],
    ['He comes every monday and each december.'],
    [
      'He comes every March, every morning, every spring.',
      'every March → XXXX-03',
      'every morning → XXXX-XX-XXTMO',
      'every spring → XXXX-SP',
    ],
    [
      'He comes every two weeks, every other day, every few months.',
      'every two weeks → P2W',
      'every other day → P2D',
      'every few months → PXM',
    ],
    ['He comes every second time, each of them.'],
    [
      'He reads daily, and weekly on Mondays.',
      'daily → P1D',
      'weekly → P1W',
      'Mondays → XXXX-WXX-1',
    ],
    ['He reads the Daily News and the Velmar Weekly.'],
    ['A daily-use lotion and a bi-daily walk.'],
    ['Its quarterly dividend is paid quarterly.', 'quarterly → P1Q'],
    ['On mondays he rests.'],
  ]);
});

describe('about, over, at least', () => {
  check([
    ['Just as they came it rained.'],
    [
      'About five years passed, roughly two days, approximately 30 minutes, some 20 years.',
      'About five years → P5Y APPROX',
      'roughly two days → P2D APPROX',
      'approximately 30 minutes → PT30M APPROX',
      'some 20 years → P20Y APPROX',
    ],
    [
      "It struck around noon, at about 10 a.m. or about four o'clock.",
      'around noon → 2024-03-18T12:00 APPROX',
      'about 10 a.m. → 2024-03-18T10:00 APPROX',
      "about four o'clock → 2024-03-18T04:00 APPROX",
    ],
    [
      'Almost a year passed, nearly half an hour, exactly two weeks.',
      'Almost a year → P1Y LESS_THAN',
      'nearly half an hour → PT30M LESS_THAN',
      'exactly two weeks → P2W',
    ],
    [
      'Just over a month passed, and well over two years, and just under an hour.',
      'Just over a month → P1M MORE_THAN',
      'well over two years → P2Y MORE_THAN',
      'just under an hour → PT1H LESS_THAN',
    ],
    ['It is just a bridge, and well under way.'],
    [
      'More than a year passed, less than two weeks, fewer than ten days.',
      'More than a year → P1Y MORE_THAN',
      'less than two weeks → P2W LESS_THAN',
      'fewer than ten days → P10D LESS_THAN',
    ],
    [
      'At least two weeks passed, or up to a year.',
      'At least two weeks → P2W EQUAL_OR_MORE',
      'up to a year → P1Y EQUAL_OR_LESS',
    ],
    [
      'No more than ten days passed, or not more than a week.',
      'No more than ten days → P10D EQUAL_OR_LESS',
      'not more than a week → P1W EQUAL_OR_LESS',
    ],
    [
      'No less than five minutes passed, or not less than two years.',
      'No less than five minutes → PT5M EQUAL_OR_MORE',
      'not less than two years → P2Y EQUAL_OR_MORE',
    ],
    ['It was no more than three, at least he said so. No later.'],
    [
      'They wept for over 30 years. It evolved over several years.',
      'over 30 years → P30Y MORE_THAN',
      'several years → PXY',
    ],
    ['They were talking about three days of rain about a few of them.', 'three days → P3D'],
    [
      'About recently nobody knew more than recently.',
      'recently → PAST_REF',
      'recently → PAST_REF',
    ],
    ['It is about May 4 and more than Friday.', 'May 4 → 2024-05-04', 'Friday → 2024-03-15'],
    ['About the year he knew little.', 'the year → 2024'],
    [
      'It takes five days or more, two years or less, three weeks or longer.',
      'five days or more → P5D EQUAL_OR_MORE',
      'two years or less → P2Y EQUAL_OR_LESS',
      'three weeks or longer → P3W EQUAL_OR_MORE',
    ],
    ['It takes a month and more, or two days and less.', 'a month → P1M', 'two days → P2D'],
    ['It runs to 2020 and beyond.', '2020 and beyond → 2020 ON_OR_AFTER'],
    [
      'It began in 1990 or earlier and ends in 2021 or later, or May 2022 or never.',
      '1990 or earlier → 1990 ON_OR_BEFORE',
      '2021 or later → 2021 ON_OR_AFTER',
      'May 2022 → 2022-05',
    ],
  ]);
});

describe('early, mid, late', () => {
  check([
    ['In the latter half it rained.'],
    [
      'The early 1990s were calm, the late eighties were not.',
      'The early 1990s → 199 START',
      'the late eighties → 198 END',
    ],
    [
      'Prices rose in early nineties and mid-forties.',
      'early nineties → 199 START',
      'mid-forties → 194 MID',
    ],
    [
      'It rained in early March and mid-March and late 2019.',
      'early March → 2024-03 START',
      'mid-March → 2024-03 MID',
      'late 2019 → 2019 END',
    ],
    [
      'He came late on Friday, or later on Friday.',
      'late on Friday → 2024-03-15 END',
      'Friday → 2024-03-15',
    ],
    [
      'It ends later in the week, or mid on Friday.',
      'later in the week → 2024-W12 END',
      'Friday → 2024-03-22',
    ],
    [
      'It rained early morning and late afternoon on the coast.',
      'early morning → 2024-03-18TMO START',
      'late afternoon → 2024-03-18TAF END',
    ],
    [
      'He came late Friday night, or early morning Friday.',
      'late Friday night → 2024-03-15TNI END',
      'early morning Friday → 2024-03-15TMO START',
    ],
    [
      'It fell at mid-afternoon Tuesday, or early morning May 4.',
      'mid-afternoon Tuesday → 2024-03-12TAF MID',
      'early morning → 2024-03-18TMO START',
      'May 4 → 2024-05-04',
    ],
    [
      'Early today he left; later today he returns.',
      'Early today → 2024-03-18 START',
      'today → 2024-03-18',
    ],
    ['Early a week, late two weeks.', 'a week → P1W', 'two weeks → P2W'],
    [
      'It closes sometime in March, or sometime next year.',
      'sometime in March → 2024-03',
      'sometime next year → 2025',
    ],
    [
      'The late-November storm hit the early-March sales.',
      'late-November → 2023-11 END',
      'early-March → 2024-03 START',
    ],
    [
      'The end of 1999 was calm, so was the beginning of the year.',
      'The end of 1999 → 1999 END',
      'the beginning of the year → 2024 START',
    ],
    [
      'The rest of the month is dry, the remainder of the year is not.',
      'The rest of the month → 2024-03 END',
      'the remainder of the year → 2024 END',
    ],
    ['The latter half of 2008 was hard.', 'The latter half of 2008 → 2008-H2'],
    ['He scored in the latter half of the match.'],
    [
      'The latter part of March is dry, the middle of next week is not.',
      'The latter part of March → 2024-03 END',
      'the middle of next week → 2024-W13 MID',
    ],
    [
      'It was so at the turn of the century and the close of Friday.',
      'the turn of the century → 20 START',
      'the close of Friday → 2024-03-15 END',
    ],
    ['The end of an era, the end of five years, the end in sight.', 'five years → P5Y'],
    ['In the end he won.'],
  ]);
});
