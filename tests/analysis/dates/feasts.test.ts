import { describe } from 'vitest';
import { check } from './check.js';

describe('feasts', () => {
  check([
    [
      "They met on Christmas Eve 2020, on New Year's Day, New Year's Eve last year.",
      'Christmas Eve 2020 → 2020-12-24',
      "New Year's Day → 2024-01-01",
      "New Year's Eve last year → 2023-12-31",
    ],
    [
      'They met on Easter Monday, in Easter week 2019, on Good Friday 2018, on Palm Sunday 2023.',
      'Easter Monday → 2023-04-10',
      'Easter week 2019 → 2019-W16',
      'Good Friday 2018 → 2018-03-30',
      'Palm Sunday 2023 → 2023-04-02',
    ],
    [
      'They met on Ash Wednesday 2008, on Easter 2008.',
      'Ash Wednesday 2008 → 2008-02-06',
      'Easter 2008 → 2008-03-23',
    ],
    [
      "They met on St. Patrick's Day, Mother's Day, Martin Luther King Day.",
      "St. Patrick's Day → 2024-03-17",
      "Mother's Day → 2024-05-12",
      'Martin Luther King Day → 2024-01-15',
    ],
    [
      'They met on Memorial Day 2021, Election Day 2020, Columbus Day, Presidents Day 2019.',
      'Memorial Day 2021 → 2021-05-31',
      'Election Day 2020 → 2020-11-03',
      'Columbus Day → 2023-10-09',
      'Presidents Day 2019 → 2019-02-18',
    ],
    [
      'They met on Labor Day weekend, on Christmas Day at noon, at Christmas in Velmar.',
      'Labor Day weekend → 2023-W35-WE',
      'Christmas Day at noon → 2023-12-25T12:00',
      'Christmas → 2023-12-25',
    ],
    ['They met Martin Orlu in New York on Good street, at christmas.'],
    [
      "They met on Independence Day 1976, on Thanksgiving 2008, on Father's Day 2011.",
      'Independence Day 1976 → 1976-07-04',
      'Thanksgiving 2008 → 2008-11-27',
      "Father's Day 2011 → 2011-06-19",
    ],
    [
      'They met on Whit Monday 2025, at Whitsun 2024, on Ascension Day 2024, at Mardi Gras 2025.',
      'Whit Monday 2025 → 2025-06-09',
      'Whitsun 2024 → 2024-05-19',
      'Ascension Day 2024 → 2024-05-09',
      'Mardi Gras 2025 → 2025-03-04',
    ],
    [
      "They met on April Fools' Day, Guy Fawkes' Night, Martin Luther King Jr. Day, Cyber Monday 2024.",
      "April Fools' Day → 2023-04-01",
      "Guy Fawkes' Night → 2023-11-05",
      'Martin Luther King Jr. Day → 2024-01-15',
      'Cyber Monday 2024 → 2024-12-02',
    ],
    // The Hebrew calendar: a feast begins on the evening before.
    [
      'They met at Rosh Hashanah 2024, Yom Kippur 2023, Hanukkah 2024, Hanukkah 2019, Passover 2025, Purim 2024.',
      'Rosh Hashanah 2024 → 2024-10-03',
      'Yom Kippur 2023 → 2023-09-25',
      'Hanukkah 2024 → 2024-12-26',
      'Hanukkah 2019 → 2019-12-23',
      'Passover 2025 → 2025-04-13',
      'Purim 2024 → 2024-03-24',
    ],
    // The second new moon after the month of the winter solstice.
    [
      'They met at Chinese New Year 1985, Lunar New Year 2004, Chinese New Year 2025, Lunar New Year 2034.',
      'Chinese New Year 1985 → 1985-02-20',
      'Lunar New Year 2004 → 2004-01-22',
      'Chinese New Year 2025 → 2025-01-29',
      'Lunar New Year 2034 → 2034-02-19',
    ],
    // The moon is sighted, or priests decide.
    [
      'They met at Eid al-Fitr, at Diwali 2023, in Ramadan.',
      'Eid al-Fitr → XXXX-XX-XX',
      'Diwali 2023 → 2023-XX-XX',
      'Ramadan → XXXX-XX',
    ],
    ['Bonfire Night and Lent will be kept.', 'Bonfire Night → 2024-11-05'],
  ]);
});
