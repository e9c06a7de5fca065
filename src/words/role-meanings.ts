// Which office or trade one word for people may stand for, and words for bodies that any organisation may be called.
// Origin: own lists (MIT), from newspaper usage.
import { headsOfState, stateOffices } from './roles.js';
import { wordSet } from './word-set.js';

/** The nouns that one noun may stand for: a "leader" is any head of state or government, a "lawmaker" a senator. */
export const roleMeanings: ReadonlyMap<string, ReadonlySet<string>> = new Map<
  string,
  ReadonlySet<string>
>([
  [
    'leader',
    new Set(`${stateOffices} chairman chairwoman chief head founder secretary`.split(' ')),
  ],
  ['head-of-state', new Set(headsOfState.split(' '))],
  [
    'head',
    new Set(
      'director chairman chairwoman chief president ceo executive leader commissioner secretary minister'.split(
        ' ',
      ),
    ),
  ],
  [
    'chief',
    new Set(
      'director head president leader ceo executive chairman chairwoman commissioner secretary minister'.split(
        ' ',
      ),
    ),
  ],
  ['premier', new Set(['minister', 'pm'])],
  ['minister', new Set(['premier', 'pm', 'secretary'])],
  ['pm', new Set(['minister', 'premier'])],
  [
    'lawmaker',
    new Set(
      'senator congressman congresswoman representative mp mep deputy legislator rep sen'.split(
        ' ',
      ),
    ),
  ],
  [
    'legislator',
    new Set(
      'senator congressman congresswoman representative mp mep deputy lawmaker rep sen'.split(' '),
    ),
  ],
  ['congressman', new Set(['representative', 'rep'])],
  ['congresswoman', new Set(['representative', 'rep'])],
  ['representative', new Set(['congressman', 'congresswoman', 'rep'])],
  ['senator', new Set(['sen'])],
  ['governor', new Set(['gov'])],
  [
    'politician',
    new Set(
      'senator congressman congresswoman representative governor minister president mayor leader'.split(
        ' ',
      ),
    ),
  ],
  ['pontiff', new Set(['pope'])],
  ['monarch', new Set(['king', 'queen', 'emperor', 'sultan'])],
  ['spokesperson', new Set(['spokesman', 'spokeswoman'])],
  ['spokesman', new Set(['spokesperson'])],
  ['spokeswoman', new Set(['spokesperson'])],
  ['chair', new Set(['chairman', 'chairwoman', 'chairperson'])],
  ['boss', new Set('executive ceo head chief manager director founder coach'.split(' '))],
  ['ceo', new Set(['executive', 'chief', 'boss'])],
  ['executive', new Set(['ceo'])],
  ['attorney', new Set(['lawyer', 'prosecutor'])],
  ['lawyer', new Set(['attorney', 'barrister', 'solicitor'])],
  ['coach', new Set(['manager', 'trainer'])],
  ['author', new Set(['writer', 'novelist'])],
  ['candidate', new Set(['nominee', 'contender'])],
  ['nominee', new Set(['candidate'])],
  [
    'official',
    new Set(
      'secretary minister director commissioner spokesman spokeswoman chief deputy officer'.split(
        ' ',
      ),
    ),
  ],
  ['analyst', new Set(['strategist', 'economist'])],
  ['scientist', new Set('researcher professor biologist physicist chemist'.split(' '))],
  ['researcher', new Set('scientist professor scholar biologist physicist'.split(' '))],
  ['adviser', new Set(['advisor', 'aide'])],
  ['advisor', new Set(['adviser', 'aide'])],
  ['aide', new Set(['adviser', 'advisor', 'strategist'])],
]);

/** Nouns of a person's sex and age that name no office: any person of that sex may be meant. */
export const plainNouns = wordSet(
  'man woman boy girl teenager child actor singer player star driver pilot veteran suspect victim defendant',
);

/** Any organisation may be called so. */
export const genericBodies = wordSet(
  'company firm corporation group organization organisation agency network bank club team airline charity union party foundation institute watchdog manufacturer retailer maker operator publisher newspaper paper magazine website broadcaster regulator startup',
);
