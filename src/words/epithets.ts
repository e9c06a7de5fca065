// What a story calls somebody whom it has named, to vary its words: a trade, a place in a team, a seat in a parliament, the colour of the hair.
// Origin: own lists (MIT), from newspaper usage.
import { wordSet } from './word-set.js';

/** By walk of life: no winger is called a lawmaker as well. Those of the last line tell none. */
const epithets: readonly (readonly [string, string])[] = [
  [
    'athlete',
    'striker midfielder defender goalkeeper keeper winger forward playmaker fullback flanker skipper footballer cricketer batsman batter bowler paceman pacer spinner all-rounder wicketkeeper ' +
      'hander quarterback cornerback linebacker lineman receiver kicker pitcher slugger shortstop catcher outfielder infielder international debutant debutante sprinter hurdler marathoner swimmer cyclist rider ' +
      'jockey boxer wrestler golfer gymnast skier skater snowboarder surfer rower driver player athlete champion medallist medalist olympian paralympian seed qualifier hooker seamer marksman custodian stopper',
  ],
  [
    'politics',
    'lawmaker legislator parliamentarian backbencher politician statesman stateswoman senator congressman congresswoman mp mep msp td governor premier nominee candidate contender hopeful ' +
      'incumbent challenger front-runner frontrunner runner diplomat envoy republican democrat conservative liberal socialist tory populist firebrand strongman',
  ],
  [
    'business',
    'tycoon mogul magnate billionaire millionaire businessman businesswoman entrepreneur industrialist investor developer financier founder co-founder',
  ],
  [
    'arts',
    'actor actress singer rapper musician guitarist drummer pianist violinist cellist composer comedian comic author writer novelist poet playwright dramatist artist painter sculptor ' +
      'photographer filmmaker screenwriter broadcaster presenter model choreographer dancer soprano tenor baritone star',
  ],
  [
    'science',
    'scholar academic scientist researcher professor biologist physicist chemist geologist astronomer epidemiologist virologist ecologist zoologist botanist archaeologist anthropologist ' +
      'psychologist sociologist historian neuroscientist neurologist cardiologist oncologist neurosurgeon surgeon physician economist analyst strategist expert seismologist volcanologist meteorologist',
  ],
  ['church', 'prelate cleric pontiff'],
  [
    '',
    'blonde brunette redhead pensioner octogenarian nonagenarian septuagenarian centenarian teenager native newcomer activist campaigner environmentalist conservationist veteran rookie ' +
      'youngster boss gaffer supremo tactician hitman frontman leader rep executive engineer chef banker',
  ],
];

/** Words that tell a walk of life too, but that a story also uses of people whom it does not name: "the judge said". */
const offices: readonly (readonly [string, string])[] = [
  ['staff', 'coach manager trainer referee umpire'],
  ['politics', 'minister mayor president sen rep gov councillor councilor councilman councilwoman'],
  ['business', 'ceo chief'],
  ['voice', 'spokesman spokeswoman spokesperson'],
  ['police', 'detective inspector superintendent sergeant'],
  ['law', 'judge lawyer attorney prosecutor'],
  ['church', 'bishop archbishop cardinal pope priest pastor vicar rabbi imam'],
];

const called = fieldsOf(epithets);
const held = fieldsOf(offices);

/** May a story call somebody so whom it has named, without ever telling that he is one? */
export function isEpithet(noun: string): boolean {
  return called().has(noun);
}

/** The walk of life that a word tells; empty for none. */
export function fieldOf(noun: string): string {
  return called().get(noun) ?? held().get(noun) ?? '';
}

/** Words before an epithet that make it another than the one whom the story has just told of: "the other driver". */
export const others = wordSet(
  'other second third fourth fifth next latter new unnamed unidentified anonymous rival fellow',
);

/** Made at first use. */
function fieldsOf(
  lists: readonly (readonly [string, string])[],
): () => ReadonlyMap<string, string> {
  let fields: Map<string, string> | null = null;
  return () => {
    if (fields) return fields;
    fields = new Map();
    for (const [field, nouns] of lists)
      for (const noun of nouns.split(' ')) fields.set(noun, field);
    return fields;
  };
}
