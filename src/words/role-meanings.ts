// Which office or trade one word for people may stand for, and words for bodies that any organisation may be called.
// Origin: own lists (MIT), from newspaper usage.
import { headsOfState, stateOffices } from './roles.js';
import { wordSet } from './word-set.js';

/** Noun and what it may mean, line by line. */
const meanings = `
leader:${stateOffices} chairman chairwoman chief head founder secretary
head-of-state:${headsOfState}
head:director chairman chairwoman chief president ceo executive leader commissioner secretary minister
chief:director head president leader ceo executive chairman chairwoman commissioner secretary minister
premier:minister pm
minister:premier pm secretary
pm:minister premier
lawmaker:senator congressman congresswoman representative mp mep deputy legislator rep sen
legislator:senator congressman congresswoman representative mp mep deputy lawmaker rep sen
congressman:representative rep
congresswoman:representative rep
representative:congressman congresswoman rep
senator:sen
governor:gov
politician:senator congressman congresswoman representative governor minister president mayor leader
pontiff:pope
priest:father reverend
vicar:reverend
pastor:reverend
prelate:bishop archbishop cardinal
peer:lord baron baroness earl viscount
td:minister spokesperson leader deputy
mp:minister secretary spokesperson chairman chairwoman chair
monarch:king queen emperor sultan ruler emir
spokesperson:spokesman spokeswoman
spokesman:spokesperson
spokeswoman:spokesperson
chair:chairman chairwoman chairperson
boss:executive ceo head chief manager director founder coach
ceo:executive chief boss
executive:ceo
attorney:lawyer prosecutor
lawyer:attorney barrister solicitor counsel
counsel:lawyer attorney barrister solicitor advocate
coach:manager trainer boss
manager:boss
gaffer:manager boss coach
tactician:manager boss coach
skipper:captain
captain:skipper
forward:striker winger
striker:forward
detective:inspector sergeant constable superintendent officer
officer:detective inspector sergeant constable superintendent sheriff deputy trooper
prosecutor:attorney barrister solicitor
barrister:lawyer advocate
solicitor:lawyer
novelist:author writer
writer:author novelist poet playwright journalist columnist
filmmaker:director
actress:actor star
actor:star
star:actor actress singer
singer:star songwriter vocalist rapper
tycoon:businessman businesswoman entrepreneur billionaire
billionaire:businessman businesswoman entrepreneur tycoon investor
economist:strategist analyst
strategist:economist analyst adviser
judge:justice magistrate
justice:judge
author:writer novelist
candidate:nominee contender
nominee:candidate
official:secretary minister director commissioner spokesman spokeswoman chief deputy officer
analyst:strategist economist
scientist:researcher professor biologist physicist chemist geologist volcanologist seismologist ecologist virologist epidemiologist botanist zoologist climatologist meteorologist oceanographer glaciologist entomologist neuroscientist geneticist paleontologist palaeontologist astronomer archaeologist
researcher:scientist professor scholar biologist physicist sociologist ecologist historian
academic:professor lecturer scholar researcher historian economist
physician:doctor surgeon paediatrician pediatrician cardiologist oncologist neurologist
musician:singer guitarist drummer bassist pianist violinist songwriter rapper
forecaster:meteorologist
meteorologist:forecaster
footballer:striker midfielder defender goalkeeper winger forward captain
mum:mother
mom:mother
dad:father
adviser:advisor aide
advisor:adviser aide
aide:adviser advisor strategist
`;
const none: readonly string[] = [];
const known = new Map<string, readonly string[]>();

/** The nouns that one noun may stand for: a "leader" is any head of state or government, a "lawmaker" a senator. Taken apart when first asked; most nouns stand for none. */
export function rolesMeantBy(noun: string): readonly string[] {
  if (known.size === 0) {
    for (const line of meanings.trim().split('\n')) {
      const colon = line.indexOf(':');
      known.set(line.slice(0, colon), line.slice(colon + 1).split(' '));
    }
  }
  return known.get(noun) ?? none;
}

const fullTitles = new Map([
  ['col', 'colonel'],
  ['capt', 'captain'],
  ['sgt', 'sergeant'],
  ['lt', 'lieutenant'],
  ['gen', 'general'],
  ['maj', 'major'],
  ['prof', 'professor'],
  ['dr', 'doctor'],
  ['cllr', 'councillor'],
  ['rev', 'reverend'],
]);

/** The word in full of the short form of a title, both in lower case and without a point. */
export function fullTitle(word: string): string {
  return fullTitles.get(word) ?? word;
}

/** Nouns of a person's sex and age that name no office: any person of that sex may be meant. */
export const plainNouns = wordSet(
  'man woman boy girl teenager child actor singer player star driver pilot veteran suspect victim defendant',
);

/** Offices of which there are several, told apart by the words before them. */
export const portfolios = wordSet(
  'minister secretary spokesman spokeswoman spokesperson director commissioner editor manager',
);

/** Seats of a parliament: the words before them name whom they are held for. */
export const seats = wordSet('mp td msp mep');

/** Words before an office that make another one of it. */
export const seconds = wordSet('vice deputy assistant');

/** Any organisation may be called so. */
export const genericBodies = wordSet(
  'company firm corporation group organization organisation agency network bank club team airline charity union party foundation institute watchdog manufacturer retailer maker operator publisher newspaper paper magazine website broadcaster regulator startup association trust society lender insurer carrier utility developer',
);

const parties = new Map([
  ['republican', 'republican'],
  ['gop', 'republican'],
  ['democratic', 'democratic'],
  ['democrat', 'democratic'],
  ['labour', 'labour'],
  ['conservative', 'conservative'],
  ['tory', 'conservative'],
]);

/** The party that a word in lower case stands for, where it excludes the others. */
export function partyOf(word: string): string | undefined {
  return parties.get(word);
}
