import { describe, expect, test } from 'vitest';
import { describeDocument } from '../../../src/analysis/entities/document.js';
import { type Found, Type } from '../../../src/analysis/entities/found.js';
import { acronyms } from '../../../src/analysis/entities/rules/acronyms.js';
import { cleanEdges } from '../../../src/analysis/entities/rules/clean-edges.js';
import { dateline } from '../../../src/analysis/entities/rules/dateline.js';
import { givenNames } from '../../../src/analysis/entities/rules/given-names.js';
import { headNouns } from '../../../src/analysis/entities/rules/head-nouns.js';
import { listedGroups } from '../../../src/analysis/entities/rules/listed-groups.js';
import { listedPlaces } from '../../../src/analysis/entities/rules/listed-places.js';
import { longOrganizations } from '../../../src/analysis/entities/rules/long-organizations.js';
import { namedThings } from '../../../src/analysis/entities/rules/named-things.js';
import { nicknames } from '../../../src/analysis/entities/rules/nicknames.js';
import { noNames } from '../../../src/analysis/entities/rules/no-names.js';
import type { NameRule } from '../../../src/analysis/entities/rules/rule.js';
import { shortOrganizations } from '../../../src/analysis/entities/rules/short-organizations.js';
import { stripTitles } from '../../../src/analysis/entities/rules/strip-titles.js';
import { surnames } from '../../../src/analysis/entities/rules/surnames.js';
import { teams } from '../../../src/analysis/entities/rules/teams.js';
import { titled } from '../../../src/analysis/entities/rules/titled.js';
import { assets } from '../../../src/assets.js';
import { readLanguage } from '../../../src/language/index.js';
import { endOf } from '../../../src/language/token-extent.js';
import { readPlain } from '../../../src/read/plain.js';

type Row = readonly [situation: string, marked: string, expected: readonly string[]];

/** `{place Karlow}` and, less sure, `{place 0.5 Karlow}` in the text are what the tagger found; gives the names after the rule. */
function after(rule: NameRule, marked: string): string[] {
  const marks: { start: number; end: number; type: number; confidence: number }[] = [];
  let text = '';
  for (const part of marked.split(/(\{[^}]+\})/)) {
    const [, type, confidence, name] = /^\{(\w+) (?:(0\.\d+) )?([\s\S]+)\}$/.exec(part) ?? [];
    const start = text.length;
    text += name ?? part;
    if (type === undefined) continue;
    marks.push({
      start,
      end: text.length,
      type: Type[type as keyof typeof Type],
      confidence: Number(confidence ?? 0.9),
    });
  }
  const article = readPlain(text, { file: 'test.txt' });
  const language = readLanguage(article);
  const { tokens } = language;
  const names = marks.map(
    ({ start, end, type, confidence }): Found => ({
      first: tokens.start.indexOf(start),
      end: tokens.start.findLastIndex((start) => start < end) + 1,
      type,
      confidence,
      evidence: [],
    }),
  );
  return rule
    .apply(names, describeDocument(article, language, assets.names()))
    .map(
      ({ first, end, type }) =>
        `${Type[type]} ${text.slice(tokens.start[first], endOf(tokens, end - 1))}`,
    );
}

function table(rule: NameRule, rows: readonly Row[]): void {
  describe(rule.id, () => {
    test.each(rows)('%s', (_situation, marked, expected) => {
      expect(after(rule, marked)).toEqual(expected);
    });
  });
}

const sport = 'A football match of the league, and what the team of the season did:';

table(teams, [
  [
    'what beats and what is beaten are teams',
    `${sport} {place Maravia} beat {place Lorvia} in {place Karlow}.`,
    ['organization Maravia', 'organization Lorvia', 'place Karlow'],
  ],
  [
    'a team is one all over the report, but for where a word of place stands before it',
    `{place Maravia} had hoped. ${sport} {place Maravia} won. It flew home from {place Maravia}. Few in the squad like {place Maravia}.`,
    ['organization Maravia', 'organization Maravia', 'place Maravia', 'organization Maravia'],
  ],
  [
    'a score on the same line makes a team',
    `${sport}\n{place Maravia} 372 all out\nso they say in {place Lorvia}\n12 of them`,
    ['organization Maravia', 'place Lorvia'],
  ],
  ['a year is no score', `${sport} {place Maravia} 1998 was a flop.`, ['place Maravia']],
  [
    'two towns alone on a line, in capitals, are a fixture',
    `${sport}\n{place KARLOW} AT {place PORT VELDEN}\n`,
    ['organization KARLOW', 'organization PORT VELDEN'],
  ],
  [
    'a line that goes on is none',
    `${sport}\n{place Karlow} at {place Velden} was called off`,
    ['place Karlow', 'place Velden'],
  ],
  [
    'nor is one that does not open with the name',
    `${sport}\nthey saw Karlow at {place Velden}\n`,
    ['place Velden'],
  ],
  ['nor one that ends in small letters', `${sport}\n{place Karlow} at home\n`, ['place Karlow']],
  [
    'a fixture may end the text',
    `${sport}\n{place Karlow} v {place Velden}`,
    ['organization Karlow', 'organization Velden'],
  ],
  [
    'lines of a table name teams that nobody tagged',
    `${sport}\nKarlow 3 1 7\nPort Velden 2 Lorvia 1\n{organization Marpool} 1 1 4\nAshdown 3 and out\nnobody 4 4 4\n`,
    ['organization Karlow', 'organization Port Velden', 'organization Marpool'],
  ],
  [
    'elsewhere than in sport a town stays a town',
    'In the budget {place Karlow} beat {place Velden} by 12 votes.',
    ['place Karlow', 'place Velden'],
  ],
]);

table(cleanEdges, [
  ['a colon parts names', '{person WATCH: Ada Quill} sings', ['person WATCH', 'person Ada Quill']],
  [
    'a bracket that does not close parts names',
    'the {organization Institute (Karlow}, 1990',
    ['organization Institute', 'organization Karlow'],
  ],
  [
    'one that closes belongs to the name',
    'the {organization Bank (Maravia) Group} said',
    ['organization Bank (Maravia) Group'],
  ],
  [
    'an apostrophe of many owners parts names, one of a name does not',
    'the {organization House of Farmers’ Harvest Committee} and {organization Karlow Growers’ Union}',
    [
      'organization House of Farmers',
      'organization Harvest Committee',
      'organization Karlow Growers’ Union',
    ],
  ],
  [
    'an article stays outside but of a work',
    '{organization The Karlow Gazette} on {other The Velden Tales} and {other the Lorvia Tales}',
    ['organization Karlow Gazette', 'other The Velden Tales', 'other Lorvia Tales'],
  ],
  [
    'a person has no numbers, others may',
    '{person 12 Ada Quill 3}, {organization Radio 4} and the {other 2022 Karlow Cup}',
    ['person Ada Quill', 'organization Radio 4', 'other 2022 Karlow Cup'],
  ],
  [
    'a figure behind a dash is none of the name',
    '{organization Liberty Party - 203} but {organization Channel-4}',
    ['organization Liberty Party', 'organization Channel-4'],
  ],
  [
    'a possessive is no part of a name',
    'Maravia{place ’s Karlow} and {place Velden’s} port',
    ['place Karlow', 'place Velden'],
  ],
  [
    'an owner’s mark at the end of the text, or alone',
    'Of Maravia{place ’s} the {organization House of Farmers’}',
    ['organization House of Farmers'],
  ],
  [
    'the number of a version of the story is none of the company',
    'UPDATE {organization 2-Velden Motors} cuts, {organization 3-D Velden} not, WRAPUP {organization 5 Velden}',
    ['organization Velden Motors', 'organization 3-D Velden', 'organization 5 Velden'],
  ],
  ['marks and figures alone are no name', 'It cost {other "} or {other "12"} then', []],
]);

table(dateline, [
  [
    'place and agency',
    'PORT SALLOW, March 3 (Northern Wire) - Boats sailed again on Monday.',
    ['place PORT SALLOW', 'organization Northern Wire'],
  ],
  ['a place alone', 'PORT SALLOW, March 3 - Boats sailed again on Monday.', ['place PORT SALLOW']],
  ['no dateline', 'Boats sailed again from {place Port Sallow}.', ['place Port Sallow']],
]);

table(givenNames, [
  ['a first name and particles', 'Then Maria de la Fuente spoke.', ['person Maria de la Fuente']],
  ['not where a name stands already', 'Then Maria de la {person Fuente} spoke.', ['person Fuente']],
  ['not over words that are no particles', 'Then Maria de facto Fuente spoke.', []],
  [
    'a lone first name goes on over a capital of no class',
    'Then {person Ada} Reed came in. They met {person Ada} today, and there was {person Ada} President with them. It was {person Ada} REED who left and {person Ada} {place Karlow} who stayed.',
    ['person Ada Reed', 'person Ada', 'person Ada', 'person Ada', 'person Ada', 'place Karlow'],
  ],
  [
    'but not over one that is written small elsewhere',
    'The reed bent when {person Ada} Reed came.',
    ['person Ada'],
  ],
  [
    'an unsure type gives way, a sure one stays',
    '{place 0.5 Maria Quill} and {organization Maria Quill}',
    ['person Maria Quill', 'organization Maria Quill'],
  ],
]);

table(namedThings, [
  [
    'a ship by the word before it',
    'The tanker {person Agis Nektar} sank. He left the ferry. {person Agis Nektar} slept.',
    ['other Agis Nektar', 'person Agis Nektar'],
  ],
  [
    'a title in marks behind a word for a work, with all that stands in the marks',
    'He wrote the novel “The {place Salt Road}”, and the film, “Taste of {person Velden},” is his.',
    ['other Salt Road', 'other Taste of Velden'],
  ],
  [
    'two names in one title make one',
    'The play “{person Ada} and {person Karl}.”',
    ['other Ada and Karl'],
  ],
  [
    'words in marks that are no title, or of no work, change nothing',
    'The film “{person Ada} sings” and the so-called “{organization Velden State}”, “{person Ada}',
    ['person Ada', 'organization Velden State', 'person Ada'],
  ],
]);

table(stripTitles, [
  [
    'the office behind a place is none of it',
    '{place Maravia Gov.} Ada Quill and {place Gov.} and {place Port Rep}',
    ['place Maravia', 'place Gov.', 'place Port'],
  ],
]);

table(headNouns, [
  [
    'two of a kind are two',
    'at {place Karlow Hospital and Velden Hospital} today',
    ['place Karlow Hospital', 'place Velden Hospital'],
  ],
  [
    'different heads are one name',
    'the {organization Karlow Bank and Velden Hospital} fund',
    ['place Karlow Bank and Velden Hospital'],
  ],
  [
    'so are names of no head',
    'the {organization Karlow Plum and Velden Pear} shop',
    ['organization Karlow Plum and Velden Pear'],
  ],
  [
    'a landform in front is a place',
    'on {organization Lake Karlow} and {organization Mount Velden}',
    ['place Lake Karlow', 'place Mount Velden'],
  ],
]);

table(listedGroups, [
  ['a people taken for a place', 'a {place 0.5 Hungarian} farmer', ['group Hungarian']],
  ['a party before a seat', 'the {organization Labour} MP', ['group Labour']],
  ['a party with a hyphen', 'the {organization Labour}-MP', ['organization Labour']],
  ['a party by itself', 'voters of {organization Labour} left', ['organization Labour']],
  ['a language', 'the {group Hungarian} language', ['other Hungarian']],
  [
    'a people nobody tagged',
    'The {group Polish} and Hungarian farmers met {person Ada Quill}.',
    ['group Polish', 'group Hungarian', 'person Ada Quill'],
  ],
  ['not in a headline', 'Hungarian Farmers Win Big Prize\n\nThey sing.', []],
]);

table(longOrganizations, [
  [
    'a court and its circuit',
    'the {organization Court of Appeals} for the {place Third Circuit} ruled',
    ['organization Court of Appeals for the Third Circuit'],
  ],
  [
    'companies do not go on with an of',
    '{organization Karlow Motors} of {place Maravia} said',
    ['organization Karlow Motors', 'place Maravia'],
  ],
  [
    'a place before a head noun begins the name',
    'the {place Port Velden} {organization Mortgage Corporation} said',
    ['organization Port Velden Mortgage Corporation'],
  ],
  [
    'the letters of a country do not',
    'the {place U.S.} {organization Liberty Party} said',
    ['place U.S.', 'organization Liberty Party'],
  ],
  [
    'nor does a place that is glued on',
    'the pro-{place Karlow}{organization -Velden Liberty Party} said',
    ['place Karlow', 'organization -Velden Liberty Party'],
  ],
  [
    'Inc. and Jr. behind a comma belong to the name',
    '{organization Karlow Asset Management}, Inc. and {person Tom Hale}, Jr. met {place Velden}, Inc.',
    ['organization Karlow Asset Management, Inc.', 'person Tom Hale, Jr.', 'place Velden'],
  ],
  [
    'what is none of these does not',
    '{organization Karlow Asset Management}, Bonn, and {person Tom Hale}, Inc.',
    ['organization Karlow Asset Management', 'person Tom Hale'],
  ],
]);

table(nicknames, [
  [
    'a nickname between the names',
    'Then {person Frank J.} "Buddy" {person Castellano} spoke.',
    ['person Frank J. "Buddy" Castellano'],
  ],
  ['a quotation is none', 'So says {person Frank}. "Buddy" is dead', ['person Frank']],
  ['nor is the end of the text', 'So says {person Frank} "Buddy"', ['person Frank']],
]);

table(shortOrganizations, [
  [
    'the first word alone is the organization',
    '{organization Halvorsen Acoustics} grew. Later {place 0.6 Halvorsen} and then Halvorsen shrank.',
    ['organization Halvorsen Acoustics', 'organization Halvorsen', 'organization Halvorsen'],
  ],
  [
    'even where it looks like a people',
    '{organization Suryan Energy} grew. Shares of {group 0.6 Suryan} rose.',
    ['organization Suryan Energy', 'organization Suryan'],
  ],
  [
    'unless an "and" follows',
    '{organization Maritime and Coast Agency} met. Later {place 0.6 Maritime} slept.',
    ['organization Maritime and Coast Agency', 'place Maritime'],
  ],
  [
    'unless it names the place of a body of members',
    "{organization Larnstead Traders' Association} met. Later {place 0.6 Larnstead} slept.",
    ["organization Larnstead Traders' Association", 'place Larnstead'],
  ],
  [
    'unless it is a surname, too',
    '{person Jens Halvorsen} left {organization Halvorsen Acoustics}. Later {place 0.6 Halvorsen} shrank.',
    ['person Jens Halvorsen', 'organization Halvorsen Acoustics', 'place Halvorsen'],
  ],
  [
    'a word that is written small elsewhere is none',
    '{organization Harbour Acoustics} of the harbour grew. Later {place 0.6 Harbour} shrank.',
    ['organization Harbour Acoustics', 'place Harbour'],
  ],
]);

table(surnames, [
  [
    'a surname alone is the person, found or not',
    '{person Olga Brandt} won. Then {place 0.5 Brandt} left, and Brandt smiled.',
    ['person Olga Brandt', 'person Brandt', 'person Brandt'],
  ],
  [
    'two of them with a hyphen are two people',
    '{person Olga Brandt} and {person Karl Vogt} won. The {organization Brandt-Vogt} ticket and the {place Brandt-Vogt} road.',
    ['person Olga Brandt', 'person Karl Vogt', 'person Brandt', 'person Vogt', 'place Brandt-Vogt'],
  ],
  [
    'a hyphen with a word that is no surname parts nothing',
    '{person Olga Brandt} won. The {organization Brandt-Velden} ticket.',
    ['person Olga Brandt', 'organization Brandt-Velden'],
  ],
  [
    'after a word of place it is a place',
    '{person Olga Brandt} lives in {place Brandt}, says {group Brandt}.',
    ['person Olga Brandt', 'place Brandt', 'group Brandt'],
  ],
  [
    'a country stays one, and so does a people',
    '{person Olga Jordan} likes {place Jordan}, {person Karl French} the French.',
    ['person Olga Jordan', 'place Jordan', 'person Karl French'],
  ],
  [
    'a word that is small elsewhere is no surname by itself',
    '{person Olga Baker} met a baker. At noon Baker left.',
    ['person Olga Baker'],
  ],
]);

table(titled, [
  ['the capitals after a polite form', 'Then Mr Vogt left.', ['person Vogt']],
  ['taken for something else', 'Then Mr {place 0.5 Vogt} left.', ['person Vogt']],
  ['with the form in the name', 'Then {organization 0.5 Mr Vogt} left.', ['person Vogt']],
  ['what is sure stays', 'Then Mr {organization Vogt} left.', ['organization Vogt']],
  ['a headline in capitals says nothing', 'MR VOGT LEFT THE HOUSE', []],
]);

table(acronyms, [
  [
    'letters in brackets are the name before them, here and elsewhere',
    'The {organization Union of River Pilots} (URP) met. Then {place URP} left.',
    ['organization Union of River Pilots', 'organization URP', 'organization URP'],
  ],
  [
    'letters that only begin like it',
    'The {organization Institute of Tides} (ITX) met.',
    ['organization Institute of Tides', 'organization ITX'],
  ],
  [
    'other letters and small words are none',
    'The {organization Union of River Pilots} (TDX) met {organization Karlow Ferries} (north).',
    ['organization Union of River Pilots', 'organization Karlow Ferries'],
  ],
  ['a person has none', 'So {person Ada Quill} (AQ) left.', ['person Ada Quill']],
]);

table(noNames, [
  [
    'role nouns, days and months',
    'The {organization Head of State}, the {person Prime Minister} and {person President} met on {other Monday}.',
    [],
  ],
  [
    'a first name that is a title, too, may stand alone',
    'Then {person Dean} met the {organization Dean} and {person dean}.',
    ['person Dean'],
  ],
]);

table(listedPlaces, [
  [
    'towns of the lists that the tagger passed over',
    'The second innings of Kaduna followed, and on the last day rain fell on Ndola.',
    ['place Kaduna', 'place Ndola'],
  ],
  [
    'not first in a sentence, nor beside another capital, nor in a name',
    'Kaduna lost. The Kaduna Quill lost to {person Ada Kaduna}.',
    ['person Ada Kaduna'],
  ],
]);
