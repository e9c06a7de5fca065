import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Listed } from '../../src/analysis/entities/gazetteer.js';

interface GazetteerFile {
  readonly classes: readonly string[];
  readonly entries: readonly (readonly [phrase: string, classes: number, source: number])[];
}

/** Our class of each class of the word-list file of the data folder. */
const classOf = new Map<string, number>([
  ['country', Listed.country],
  ['city', Listed.city],
  ['region', Listed.region],
  ['first name', Listed.firstName],
  ['last name', Listed.lastName],
  ['organisation', Listed.organization],
  ['demonym', Listed.demonym],
  ['club', Listed.club],
]);

/** The project's own lists: a line per phrase, or phrases separated by `|`, or (first names) words by blanks; # begins a comment. */
const ownLists: readonly {
  readonly file: string;
  readonly listed: number;
  readonly words?: true;
}[] = [
  { file: 'first-names-female.txt', listed: Listed.firstName | Listed.female, words: true },
  { file: 'first-names-male.txt', listed: Listed.firstName | Listed.male, words: true },
  { file: 'news-media.txt', listed: Listed.newsAgency },
  { file: 'organizations.txt', listed: Listed.organization },
  { file: 'places.txt', listed: Listed.region },
  { file: 'demonyms.txt', listed: Listed.demonym },
  { file: 'events.txt', listed: Listed.event },
];

/** Words of a club's name or a town's that the news write out; longer ones are those of registers. */
const mostWords = 3;
/** In a club's name of three words it says by itself what the name is; and what registers shorten or write out, the news do not. */
const tellsClub =
  /(?:^|\s)(?:[afknprstv]?fc|[cs]f|[afhjmno]?[fnks]k|[akrsz]?s[ckv]|[as]c|ac|as|cd|cs|ca|ad|sd|cp|ec|fb|if|tsv|vfb|vfl|sv|club|clube|klub|football|futebol|fútbol|sport|sporting|sports|unión|union)(?=\s|$)|\.(?:\s|$)/;

/** All phrases: those of the word-list file, then the project's own. */
export function* listedPhrases(dataFolder: string): Generator<readonly [string, number]> {
  const file = readFileSync(join(dataFolder, 'gazetteer.json'), 'utf8');
  const { classes, entries } = JSON.parse(file) as GazetteerFile;
  const bits = classes.map((name) => classOf.get(name) ?? 0);
  for (const [phrase, set] of entries) {
    let listed = 0;
    for (const [index, bit] of bits.entries()) if ((set >> index) & 1) listed |= bit;
    const words = phrase.split(/[\s-]+/).length;
    const isLong = words > mostWords && (listed === Listed.club || listed === Listed.city);
    const isOfficial = words === mostWords && listed === Listed.club && tellsClub.test(phrase);
    if (listed !== 0 && !isLong && !isOfficial) yield [phrase, listed];
  }
  for (const { file, listed, words } of ownLists) {
    const lines = readFileSync(join('scripts/train/lists', file), 'utf8').split('\n');
    for (const line of lines.filter((text) => text !== '' && !text.startsWith('#')))
      for (const phrase of line.split(words ? /\s+/ : '|')) if (phrase) yield [phrase, listed];
  }
}
