import { describe, expect, test } from 'vitest';
import { readDateline } from '../../src/read/layout/dateline/dateline.js';
import { readPlain } from '../../src/read/plain.js';

/** Line → place, date, agency, the text after it. */
const datelines: [string, string | null, string | null, string | null, string][] = [
  ['TALLINN, Oct 9 (Reuters) - Ferries stayed', 'TALLINN', 'Oct 9', 'Reuters', 'Ferries stayed'],
  ['TARTU, Estonia, Sept. 8 (AP) — Rain', 'TARTU, Estonia', 'Sept. 8', 'AP', 'Rain'],
  ['ST. IVES, Conn. (AP) _ Police', 'ST. IVES, Conn.', null, 'AP', 'Police'],
  [
    'Port Orr (Norland), May 4, 2021 (AFP) - Rain',
    'Port Orr (Norland)',
    'May 4, 2021',
    'AFP',
    'Rain',
  ],
  ['RENO, Nev. (May 7, 2024) – Apex', 'RENO, Nev.', 'May 7, 2024', null, 'Apex'],
  ['London CNN — The quay', 'London', null, 'CNN', 'The quay'],
  ['LondonCNN — The quay', 'London', null, 'CNN', 'The quay'],
  ['CNN — “The quay', null, null, 'CNN', '“The quay'],
  ['Oslo (dpa) - Talks', 'Oslo', null, 'dpa', 'Talks'],
  ['LIMA/QUITO (Reuters) - Miners', 'LIMA/QUITO', null, 'Reuters', 'Miners'],
  ['MINSK. May 4 (Interfax) - The', 'MINSK', 'May 4', 'Interfax', 'The'],
  ['KAZAN, June 2. /TASS/. The', 'KAZAN', 'June 2', 'TASS', 'The'],
  [
    'RENO, Nev., May 7, 2024 /PRNewswire/ -- Apex',
    'RENO, Nev.',
    'May 7, 2024',
    'PRNewswire',
    'Apex',
  ],
  ['RENO, NV / ACCESSWIRE / May 7, 2024 / Apex', 'RENO, NV', 'May 7, 2024', 'ACCESSWIRE', 'Apex'],
  ['RENO, Nev.--(BUSINESS WIRE)--Apex', 'RENO, Nev.', null, 'BUSINESS WIRE', 'Apex'],
  ['(ANSA) - Turin, October 11 - A court', 'Turin', 'October 11', 'ANSA', 'A court'],
  ['Karlow (CNN)It rained', 'Karlow', null, 'CNN', 'It rained'],
  ['(Reuters) - Tin prices', null, null, 'Reuters', 'Tin prices'],
  ['Aarhus /ritzau/: En mand', 'Aarhus', null, 'ritzau', 'En mand'],
  ['CAIRO – 26 July 2022: A shipyard', 'CAIRO', '26 July 2022', null, 'A shipyard'],
  ['BUSAN, Nov 26 AFP - A shipyard', 'BUSAN', 'Nov 26', 'AFP', 'A shipyard'],
  ['Pune, Jan 5 (PTI) The state', 'Pune', 'Jan 5', 'PTI', 'The state'],
  ['Apr 30 (Gracenote) - Results', null, 'Apr 30', 'Gracenote', 'Results'],
  ['THE HAGUE, May 2 - Judges', 'THE HAGUE', 'May 2', null, 'Judges'],
  ['AKRON, Ohio, Narch 2 - Tyre sales', 'AKRON, Ohio', 'Narch 2', null, 'Tyre sales'],
  ['RICHMOND, Va. Feb 26 - Banks', 'RICHMOND, Va.', 'Feb 26', null, 'Banks'],
  ['LYON — The river', 'LYON', null, null, 'The river'],
  ['LEÓN, España, 30 jun (EFE) - Tres', 'LEÓN, España', '30 jun', 'EFE', 'Tres'],
  ['Harare, July 19 (The Plains Echo) - Cash', 'Harare', 'July 19', 'The Plains Echo', 'Cash'],
  ['(Reuters) Tin prices', null, null, 'Reuters', 'Tin prices'],
  ['LIMA May 2 (Reuters) - Tin', 'LIMA', 'May 2', 'Reuters', 'Tin'],
  ['RENO, Nev./PRNewswire/ -- Apex', 'RENO, Nev.', null, 'PRNewswire', 'Apex'],
  ['LYON, 4 Sept. (AFP) - The', 'LYON', '4 Sept.', 'AFP', 'The'],
  ['YORK, May 2 PA Media - Trains', 'YORK', 'May 2', 'PA Media', 'Trains'],
  ['BUSAN, Yonhap - A shipyard', 'BUSAN', null, 'Yonhap', 'A shipyard'],
  ['LYON — 12 boats', 'LYON', null, null, '12 boats'],
  ['LYON — “We', 'LYON', null, null, '“We'],
  ['LYON, Marhc 2 - Boats', 'LYON', 'Marhc 2', null, 'Boats'],
  ['OSLO, Jumy 2 - Boats', 'OSLO', 'Jumy 2', null, 'Boats'],
  ['King of Prussia, Pa. (AP) - A', 'King of Prussia, Pa.', null, 'AP', 'A'],
  [
    'RIO DE JANEIRO, 3 de mayo de 2021 (EFE) - Un',
    'RIO DE JANEIRO',
    '3 de mayo de 2021',
    'EFE',
    'Un',
  ],
  [
    'NEW HARBOUR: The court on Monday told the town to mend the sea wall before the winter storms come in',
    'NEW HARBOUR',
    null,
    null,
    'The court on Monday told the town to mend the sea wall before the winter storms come in',
  ],
  ['* * LYON (AFP) - The', 'LYON', null, 'AFP', 'The'],
];

test.each(datelines)('%s', (line, place, date, agency, rest) => {
  const found = readDateline(line, 0, line.length);
  expect(found && [found.place, found.date, found.agency]).toEqual([place, date, agency]);
  expect(line.slice(found!.end).trim()).toBe(rest);
});

describe('no dateline', () => {
  test.each([
    'The Northern Energy Board (NEB) warned of a dry year.',
    'President Ann Lee (D) - who lost - left.',
    'The President (AP) said',
    'By ANN LEE and BO ROTH',
    'EU-Chile - what next for copper',
    'UPDATE 2-Apex - output rises',
    'LILLE',
    '"We are glad – as always – to come"',
    'Sens. Ann Lee (D-Cal.) and Bo Roth (R-Wash.) said they',
    'Harbour Islands v Port Vale. May 17 - Port Vale v Lee.',
    '',
    '– – –',
    'May 4 - The river',
    'MINSK. May 4 - The river',
    'oslo, May 4 (Reuters) - The river',
    'OSLO () - Talks',
    'OSLO (X) - Talks',
    'OSLO (4 talks) - Talks',
    'OSLO (A+B) - Talks',
    'OSLO (Talks go on and on and on and on and on) - Talks',
    'Oslo /x files/ - Talks',
    'OSLO, May 2 / Talks go on',
    'YORK, May 2 Trains - late again',
    'LYON—The river',
    'LYON—',
    'LYON —',
    'LYON — (the',
    'LYON — the river',
    '(Plains Echo) - Turin - A court',
    '(Plains Echo) Turin',
    'OSLO, Mahcr 2 Talks',
    'SOCCER - SALLOW ROVERS HOLD VELDEN',
    'RUGBY UNION - KARLOW NAME SIDE',
  ])('%s', (line) => {
    expect(readDateline(line, 0, line.length)).toBeNull();
  });
});

test('a dateline broken over hard-wrapped lines keeps its place in the file', () => {
  const text = '    PORT\n  LOUIS, May\n3 (AFP) - Sugar';
  const found = readDateline(text, 4, text.length);
  expect(found?.place).toBe('PORT LOUIS');
  expect(text.slice(found!.dateSpan!.start, found!.dateSpan!.end)).toBe('May\n3');
});

test('hostile openings are answered at once', () => {
  for (const piece of ['The of ', 'A de ', 'AB, ', 'A/', '( ', 'May ', '. - '])
    expect(readDateline(piece.repeat(100_000), 0, piece.length * 100_000)).toBeNull();
});

test.each([
  [
    'a talk',
    'ADA REED: We have been here for years and shall stay for as long as the harbour wants us here, come what may.',
    'BO LIND: So shall I, I think.',
  ],
  [
    'a label',
    'ANALYSIS: The harbour has been here for years and shall stay for as long as the town wants it, come what may.',
    '',
  ],
  ['a list', 'HARBOUR: Open from nine to five, closed on Sundays.', ''],
])('%s opens with no place', (_what, first, second) => {
  const text = `Harbour stays\n\n${first}\n\n${second}\n`;
  expect(readPlain(text, { file: 'talk.txt' }).dateline).toBeNull();
});

test.each([
  ['a short first line above figures', 'ORRWICK, March 5 - Year to Feb 28', 'ORRWICK'],
  ['a heading with a dash is none', 'Orrwick - a history of the town', null],
])('%s', (_what, first, place) => {
  const text = `${first}\n    Shr 70.3 cts vs 53 cts\n    Net profit 1.2 mln vs 1.0 mln, the company said.\n`;
  expect(readPlain(text, { file: 'figures.txt' }).dateline?.place ?? null).toBe(place);
});

test.each([
  [
    'a paper opens its lead',
    'Kestria News – Police in Velden are looking for the boats that sank on Friday.',
    'Kestria News',
  ],
  ['no news of its own', 'Breaking News – Police in Velden are looking for the boats.', null],
  ['a title', 'Kestria News – Police in Velden are looking for the boats that sank', null],
  ['no paper', 'Kestria Harbour – Police in Velden are looking for the boats that sank.', null],
])('%s with its name', (_what, first, source) => {
  const text = `Boats sink off Velden\n\n${first}\n\nNobody was hurt, the harbour master said.\n`;
  expect(readPlain(text, { file: 'boats.txt' }).source).toBe(source);
});
