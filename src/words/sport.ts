import { type WordTable, wordTable } from '../language/wordtable.js';

/** Words of sports reports. Origin: written for this project from general knowledge (MIT). */
export const SportWord = {
  /** Speaks of sport at all. */
  sport: 1,
  /** What a team does: the word after a team. */
  teamVerb: 2,
  /** Stands right before the other team. */
  beforeTeam: 4,
  /** Between two teams of a fixture: `at`, `v`. */
  versus: 8,
} as const;

const lists: readonly (readonly [number, string])[] = [
  [
    SportWord.sport,
    `soccer football footballer footballers cricket rugby baseball basketball hockey tennis golf handball volleyball match matches
    league striker goalkeeper midfielder defender coach innings wickets wicket overs batsman halftime half-time qualifier qualifiers
    scorers scored goal goals penalty cup championship standings playoffs quarterback touchdown touchdowns homers homer inning pitcher
    season team teams squad player players tournament semifinal semi-final quarter-final final stadium fixture fixtures derby
    bowler bowlers test wins losses draw tries try kick-off umpire referee nil points seeded seed set round tied`,
  ],
  [
    SportWord.teamVerb,
    `beat beats won wins win lost loses lose drew draw scored score defeated defeat thrashed crushed edged trailed trail led lead
    cruised reached bowled declared batted chased host hosted play played plays face faced faces meet met edge rout routed down
    downed stun stunned sank upset hammered cruise take took advance advanced qualify qualified`,
  ],
  [
    SportWord.beforeTeam,
    'beat beats defeated thrashed crushed edged against v vs versus over downed stunned hammered routed outplayed sank',
  ],
  [SportWord.versus, 'at v vs versus'],
];

let table: WordTable | null = null;

export function sportWords(): WordTable {
  if (table === null) {
    const bits = new Map<string, number>();
    for (const [bit, words] of lists) {
      for (const word of words.split(/\s+/)) bits.set(word, (bits.get(word) ?? 0) | bit);
    }
    table = wordTable(bits);
  }
  return table;
}
