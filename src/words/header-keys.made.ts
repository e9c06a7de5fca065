import { wordHash } from '../language/hash.js';
import { packWords } from '../language/packed-words.js';

export type HeaderField =
  | 'title'
  | 'subtitle'
  | 'byline'
  | 'published'
  | 'updated'
  | 'source'
  | 'section'
  | 'url'
  | 'language'
  | 'dateline'
  | 'other';

// Keys of the header lines that news files carry ("Posted: 4 May 2021"), English, German, French, Spanish.
// Origin: own list from the formats of news archives and exports (MIT). Field, then its keys in lower case, separated by "|".
const keys: readonly (readonly [HeaderField, string])[] = [
  ['title', 'title|headline|hd|titel|titre|título|titulo|schlagzeile'],
  [
    'subtitle',
    'subtitle|subheadline|sub-headline|highlight|deck|dek|standfirst|kicker|untertitel|sous-titre|subtítulo',
  ],
  [
    'byline',
    'author|authors|by|byline|autor|autoren|autorin|von|auteur|auteurs|par|por|autora|written by|reporter|journalist',
  ],
  [
    'published',
    'date|posted|published|publication date|publish date|date published|pub date|pubdate|posted on|published on|published at|first published|created|' +
      'dated|pd|issue date|release date|date posted|datum|veröffentlicht|erscheinungsdatum|publié|publié le|date de publication|fecha|publicado',
  ],
  [
    'updated',
    'updated|last updated|updated on|update|modified|last modified|date modified|date updated|aktualisiert|mis à jour|actualizado',
  ],
  [
    'source',
    'source|publication|publisher|sn|newspaper|outlet|site|website|quelle|fuente|agency|provider|newswire',
  ],
  ['section', 'section|se|category|rubrik|ressort|rubrique|sección|topic'],
  ['url', 'url|link|permalink|original url|source url|web address'],
  ['language', 'language|la|lang|sprache|langue|idioma'],
  ['dateline', 'dateline'],
  [
    'other',
    'length|länge|longueur|wc|word count|words|keywords|tags|subject|load-date|load date|publication-type|publication type|document type|type|' +
      'id|document id|copyright|cy|edition|ed|page|pg|pages|graphic|journal-code|isbn|issn|series|slug|priority|version|status|contact|editor|' +
      'reading time|read time|image|photo|location|country|region|company|ticker|accession number|database',
  ],
];

export const headerFields: readonly HeaderField[] = keys.map(([field]) => field);

/** Key → place of its field in `headerFields` plus one. */
export const keyNumbers = packWords(
  new Map(
    keys.flatMap(([, list], index) => list.split('|').map((key) => [wordHash(key), index + 1])),
  ),
);
