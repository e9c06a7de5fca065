import { wordHash } from '../language/hash.js';
import { packWords } from '../language/packed-words.js';
import { countryPeoples, otherCountryNames } from './country-names.js';

/** Countries in lower case. */
export const countries: readonly string[] = entriesOf(countryPeoples).map(([country]) => country);

/** Every name, adjective and seat of power → place of its country in `countries` plus one. */
export const countryNumbers = packWords(
  new Map([
    ...entriesOf(countryPeoples).flatMap(([country, adjectives]) =>
      [country, ...adjectives.split(',')].map((name) => numbered(name, country)),
    ),
    ...entriesOf(otherCountryNames).map(([name, country]) => numbered(name, country)),
  ]),
);

function entriesOf(list: string): [string, string][] {
  return list
    .toLowerCase()
    .replaceAll('_', '\u00a0')
    .split(' ')
    .map((entry) => {
      const [name = '', meaning = ''] = entry.replaceAll('\u00a0', ' ').split(':');
      return [name, meaning];
    });
}

function numbered(name: string, country: string): [number, number] {
  return [wordHash(name), countries.indexOf(country) + 1];
}
