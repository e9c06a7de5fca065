import { describe } from 'vitest';
import { check } from './check.js';

// Published on Monday, 18 March 2024.
describe('which side of publication a weekday lies on', () => {
  check([
    // What is done stays done, whatever comes of it.
    ["Friday's court ruling will change the race.", 'Friday → 2024-03-15'],
    ['The win on Friday will help her.', 'Friday → 2024-03-15'],
    ['His Friday wins will help her.', 'Friday → 2024-03-15'],
    ["Friday's vote will change the race.", 'Friday → 2024-03-22'],
    // Before an event, what will be or would be; a verdict that somebody will contest is past.
    ["There would be no word before Friday's board meeting.", 'Friday → 2024-03-22'],
    ["She will play in Friday's final.", 'Friday → 2024-03-22'],
    ["She said nothing before Friday's meeting.", 'Friday → 2024-03-15'],
    ["She will appeal Friday's ruling.", 'Friday → 2024-03-15'],
    // "By Friday" at the head of a sentence in the past.
    ['By Friday morning the road had gone.', 'Friday morning → 2024-03-15TMO'],
    ['By mid-June the price had fallen.', 'mid-June → 2023-06 MID'],
    ['They must answer by Friday.', 'Friday → 2024-03-22'],
    // What could have been, what nobody would say.
    ['She could have won on Friday, but she did not.', 'Friday → 2024-03-15'],
    ['It could have big effects on Friday.', 'Friday → 2024-03-22'],
    ["She wouldn't say on Friday whether she will go.", 'Friday → 2024-03-15'],
    ['She would not comment Friday on what will come.', 'Friday → 2024-03-15'],
    ["She didn't go on Friday but will try again.", 'Friday → 2024-03-15'],
    ["The bridge won't open on Friday.", 'Friday → 2024-03-22'],
    ['She can win on Friday.', 'Friday → 2024-03-22'],
    ['Velmar holds its presidential primary on Friday.', 'Friday → 2024-03-22'],
    ['The fund holds a stake and on Friday it rained.', 'Friday → 2024-03-15'],
    ['The sale ends on Friday.', 'Friday → 2024-03-22'],
    ['They have gone far, but if rain falls on Friday they turn back.', 'Friday → 2024-03-22'],
    ['He asked if she left on Friday.', 'Friday → 2024-03-15'],
    ['If Reed wins on Friday, she will stay.', 'Friday → 2024-03-22'],
    ['Asked on Friday whether she would go, she smiled.', 'Friday → 2024-03-15'],
    ['It got off to a rocky start Friday, when rain fell.', 'Friday → 2024-03-15'],
    ["She told ''Meet the Mayor'' on Friday that rain fell.", 'Friday → 2024-03-15'],
    // Of a Monday, "Monday" is today, whatever lies ahead of it.
    [
      'She will be in Velmar on Friday. She is due to speak in Orlu on Monday.',
      'Friday → 2024-03-22',
      'Monday → 2024-03-18',
    ],
  ]);
});

describe('which side of publication a month lies on', () => {
  check([
    ['She has a good chance of winning in July.', 'July → 2024-07'],
    ['She can win in November.', 'November → 2024-11'],
    [
      'If she wins in November, her success in December will be felt.',
      'November → 2024-11',
      'December → 2024-12',
    ],
    ['In April, the council, a new one, voted for it.', 'April → 2023-04'],
    ['After the flood in July, she is wary.', 'July → 2024-07'],
    ['After the attack in July, she is wary.', 'July → 2023-07'],
    ['Sales fell from June to August.', 'June → 2023-06', 'August → 2023-08'],
    ['It rained between April 3 and January 8.', 'April 3 → 2023-04-03', 'January 8 → 2024-01-08'],
    ['It rained from May 5 to May 3.', 'May 5 → 2022-05-05', 'May 3 → 2023-05-03'],
  ]);
});

// Published on Monday, 18 March 2024.
describe('what the words beside a date tell of its side', () => {
  check([
    ['Rates were held until at least February.', 'February → 2025-02'],
    ['Rates were held until at least May.', 'May → 2024-05'],
    ["The side trained in Orlu ahead of Friday's final.", 'Friday → 2024-03-22'],
    ['The outlook for Friday is poor.', 'Friday → 2024-03-22'],
    ['The claim has been listed for 24 September.', '24 September → 2024-09-24'],
    ['The guard is to be cross-examined from Friday.', 'Friday → 2024-03-22'],
    ['The jury is expected to return a verdict on Friday.', 'Friday → 2024-03-22'],
    ['He returned a verdict on Friday.', 'Friday → 2024-03-15'],
    ['Talks resume Friday in Orlu.', 'Friday → 2024-03-22'],
    ['She turns 90 on Friday.', 'Friday → 2024-03-22'],
    // What was done, its object between verb and day.
    ['She gave birth on 4 July to a girl.', '4 July → 2023-07-04'],
    ['The crew made the find on 4 July.', '4 July → 2023-07-04'],
    ['The council set a vote on 4 July.', '4 July → 2024-07-04'],
    ['The head said pupils return on 4 July.', '4 July → 2024-07-04'],
  ]);
});

describe('what happens again and again', () => {
  check([
    [
      'The hall is open on weekdays from 9am to 5pm.',
      'weekdays → XXXX-WXX-WD',
      '9am → XXXX-XX-XXT09:00',
      '5pm → XXXX-XX-XXT17:00',
    ],
    ['They open Monday to Friday.', 'Monday → XXXX-WXX-1', 'Friday → XXXX-WXX-5'],
    ['They will open Friday to the public.', 'Friday → 2024-03-22'],
    ['The ferry leaves daily at 6pm.', 'daily → P1D', '6pm → XXXX-XX-XXT18:00'],
  ]);
});

// Published on Wednesday, 6 December 2023.
describe('the time of what is planned and of what was done', () => {
  check(
    [
      ['Doors open Saturday at 7 p.m.', 'Saturday at 7 p.m. → 2023-12-09T19:00'],
      ['Nominations close at noon on Friday.', 'noon on Friday → 2023-12-08T12:00'],
      ['The fair runs Friday through Sunday.', 'Friday → 2023-12-08', 'Sunday → 2023-12-10'],
      ['The race takes place Saturday.', 'Saturday → 2023-12-09'],
      ['The trial gets under way Monday.', 'Monday → 2023-12-11'],
      ['It takes care Monday.', 'Monday → 2023-12-04'],
      ['Her funeral is Saturday at noon.', 'Saturday at noon → 2023-12-09T12:00'],
      ['Her book is out on Thursday.', 'Thursday → 2023-12-07'],
      ['He resigned in January.', 'January → 2023-01'],
      ['He resigned Jan. 5.', 'Jan. 5 → 2023-01-05'],
      ['He was born Jan. 5.', 'Jan. 5 → 2023-01-05'],
      ['The law came into force in January.', 'January → 2023-01'],
      ['The tax, which took effect Jan. 1, is low.', 'Jan. 1 → 2023-01-01'],
      ['The law goes into effect Jan. 1.', 'Jan. 1 → 2024-01-01'],
      ['The club proposed Jan. 5 for the vote.', 'Jan. 5 → 2024-01-05'],
      ['The police set a hearing for January.', 'January → 2024-01'],
      [
        'The strike from 10 to 14 December closed schools.',
        '10 → 2022-12-10',
        '14 December → 2022-12-14',
      ],
    ],
    '2023-12-06',
  );
});
