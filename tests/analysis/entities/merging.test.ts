import { describe, expect, test } from 'vitest';
import { describeDocument } from '../../../src/analysis/entities/document.js';
import { type Found, Type } from '../../../src/analysis/entities/found.js';
import { mergeNames } from '../../../src/analysis/entities/merge.js';
import { assets } from '../../../src/assets.js';
import { readLanguage } from '../../../src/language/index.js';
import { readPlain } from '../../../src/read/plain.js';
import { namesOf } from './names.js';

/** Merges names marked in the text as [Name], all of one type, and gives the groups as texts. */
function groups(type: keyof typeof Type, marked: string): string[][] {
  const spans: { start: number; end: number }[] = [];
  let text = '';
  for (const part of marked.split(/(\[[^\]]+\])/)) {
    if (part.startsWith('[')) {
      spans.push({ start: text.length, end: text.length + part.length - 2 });
      text += part.slice(1, -1);
    } else text += part;
  }
  const article = readPlain(text, { file: 'test.txt' });
  const language = readLanguage(article);
  const { tokens } = language;
  const names = spans.map(({ start, end }): Found => {
    const first = tokens.start.indexOf(start);
    return {
      first,
      end: tokens.start.findLastIndex((start) => start < end) + 1,
      type: Type[type],
      confidence: 1,
      evidence: [],
    };
  });
  const document = describeDocument(article, language, assets.names());
  const merged = mergeNames(document, names).sort((a, b) => a[0]! - b[0]!);
  return merged.map((list) =>
    list.map((index) => text.slice(spans[index]!.start, spans[index]!.end)),
  );
}

describe('forms of one thing become one entity', () => {
  test.each<[string, keyof typeof Type, string, string[][]]>([
    [
      'surname and initial',
      'person',
      '[Olga Brandt] and [Brandt] and [O. Brandt]',
      [['Olga Brandt', 'Brandt', 'O. Brandt']],
    ],
    [
      'surname before the full name',
      'person',
      '[Brandt] resigns. [Olga Brandt] left.',
      [['Brandt', 'Olga Brandt']],
    ],
    [
      'a family name that stands first',
      'person',
      '[Wen Jialiang] met [Wen] again',
      [['Wen Jialiang', 'Wen']],
    ],
    [
      'two relatives stay two, the surname goes to the one named most',
      'person',
      '[Karl Vogt] spoke. [Vogt] and his daughter [Lena Vogt] left. [Vogt] smiled.',
      [['Karl Vogt', 'Vogt', 'Vogt'], ['Lena Vogt']],
    ],
    [
      'who is told of as a relative is not meant by the surname',
      'person',
      'Rep. [Karl Vogt] left. [Lena Vogt], the congressman’s wife, and [Ivo Vogt], who is the brother of the man, stayed. [Vogt] smiled.',
      [['Karl Vogt', 'Vogt'], ['Lena Vogt'], ['Ivo Vogt']],
    ],
    [
      'but the first of the name may be',
      'person',
      '[Lena Vogt], the mother of the mayor, left. [Karl Vogt] stayed. [Lena Vogt] and [Vogt] spoke.',
      [['Lena Vogt', 'Lena Vogt', 'Vogt'], ['Karl Vogt']],
    ],
    [
      'a mother of two is nobody’s relative here',
      'person',
      '[Karl Vogt] left. [Lena Vogt], the mother of two, stayed. [Vogt] smiled.',
      [['Karl Vogt'], ['Lena Vogt', 'Vogt']],
    ],
    [
      'of two who are named as often the surname goes to the one whom the story names first',
      'person',
      '[Karl Vogt] was freed. [Karl Vogt] left. The chairman, [Lena Vogt], spoke. [Lena Vogt] slept. [Vogt] is held in a jail.',
      [
        ['Karl Vogt', 'Karl Vogt', 'Vogt'],
        ['Lena Vogt', 'Lena Vogt'],
      ],
    ],
    [
      'princes and popes go by their first names, others do not',
      'person',
      'Prince [Karl] and [Karl], and [Karl Vogt]. Crown Prince [Emil Vogt] and Prince [Emil]',
      [['Karl', 'Karl'], ['Karl Vogt'], ['Emil Vogt', 'Emil']],
    ],
    [
      'a son is not his father',
      'person',
      '[Karl Vogt] and [Emil Vogt]',
      [['Karl Vogt'], ['Emil Vogt']],
    ],
    [
      'a polite form tells two of one surname apart, however often one of them is named',
      'person',
      '[Maria Kerr], [Maria Kerr] and [Karl Kerr]: Mr [Kerr] and Mrs [Kerr] and [Kerr]',
      [
        ['Maria Kerr', 'Maria Kerr', 'Kerr', 'Kerr'],
        ['Karl Kerr', 'Kerr'],
      ],
    ],
    [
      'where all are of the other gender, or the family name stands first, it tells nothing',
      'person',
      '[Maria Kerr], Mr [Kerr]. [Kim Ilsong], [Kim Jangho], Mrs [Kim]',
      [['Maria Kerr', 'Kerr'], ['Kim Ilsong'], ['Kim Jangho', 'Kim']],
    ],
    [
      'where she is called Mrs elsewhere, he is somebody else',
      'person',
      '[Maria Kerr], Mr [Kerr], Mrs [Kerr], Mr [Kerr]',
      [
        ['Maria Kerr', 'Kerr'],
        ['Kerr', 'Kerr'],
      ],
    ],
    [
      'father and son of one name',
      'person',
      '[Karl Vogt Jr.] and [Karl Vogt Sr.] and [Karl Vogt III]',
      [['Karl Vogt Jr.'], ['Karl Vogt Sr.'], ['Karl Vogt III']],
    ],
    [
      'another name of the same person',
      'person',
      '[Danny Crale], better known as “[Skinny Pete],” and [Ada Venn], born [Ada Lind]; [Pete], [Venn] and [Lind]',
      [
        ['Danny Crale', 'Skinny Pete', 'Pete'],
        ['Ada Venn', 'Ada Lind', 'Venn', 'Lind'],
      ],
    ],
    [
      'no other name: a birth, other words between, another sentence',
      'person',
      '[Ada Venn], who was born when [Karl Lind] died. He was born. [Emil Vogt] smiled.',
      [['Ada Venn'], ['Karl Lind'], ['Emil Vogt']],
    ],
    [
      'a third name goes with the two',
      'person',
      '[Ada Venn] alias [Bea Holm], [Karl Lind] alias [Ada Venn]',
      [['Ada Venn', 'Bea Holm', 'Karl Lind', 'Ada Venn']],
    ],
    [
      'accents composed and decomposed',
      'person',
      '[Béla Kónya] and [Be\u0301la Ko\u0301nya]',
      [['Béla Kónya', 'Be\u0301la Ko\u0301nya']],
    ],
    ['Jr. is no last name', 'person', '[Tom Hale Jr.] and [Hale]', [['Tom Hale Jr.', 'Hale']]],
    [
      'acronym after its long form',
      'organization',
      '[Union of River Pilots] and [URP]',
      [['Union of River Pilots', 'URP']],
    ],
    [
      'acronym before its long form',
      'organization',
      '[URP] and [Union of River Pilots]',
      [['URP', 'Union of River Pilots']],
    ],
    [
      'letters in brackets that are no initials',
      'organization',
      '[Institute of Tides] ([TDX]) said',
      [['Institute of Tides', 'TDX']],
    ],
    [
      'a company without its Inc',
      'organization',
      '[Halvorsen Inc.] and [Halvorsen]',
      [['Halvorsen Inc.', 'Halvorsen']],
    ],
    [
      'the Court after its full name',
      'organization',
      '[Supreme Court of Maravia] and the [Court]',
      [['Supreme Court of Maravia', 'Court']],
    ],
    [
      'a body and its council are two',
      'organization',
      '[United Nations] and [United Nations Security Council]',
      [['United Nations'], ['United Nations Security Council']],
    ],
    [
      'ways to write a country',
      'place',
      '[U.S.] and [US] and [United States]',
      [['U.S.', 'US', 'United States']],
    ],
    [
      'a province with and without the word',
      'place',
      '[Karlow] and [Karlow province]',
      [['Karlow', 'Karlow province']],
    ],
    [
      'a court without its country',
      'organization',
      '[Supreme Court of Maravia] and [Supreme Court]',
      [['Supreme Court of Maravia', 'Supreme Court']],
    ],
    [
      'a body with and without its country before it, and its letters',
      'organization',
      '[US Harbour Safety Board], [Harbour Safety Board] and [HSB]; [United Kingdom Tide Office], [Tide Office]; [British Reed Trust], [Reed Trust]',
      [
        ['US Harbour Safety Board', 'Harbour Safety Board', 'HSB'],
        ['United Kingdom Tide Office', 'Tide Office'],
        ['British Reed Trust', 'Reed Trust'],
      ],
    ],
    [
      'a university by its town',
      'organization',
      '[University of Karlow] and [Karlow]',
      [['University of Karlow', 'Karlow']],
    ],
    [
      'words in brackets are no letters',
      'organization',
      '[Institute of Tides] ([Reed trust]) said',
      [['Institute of Tides'], ['Reed trust']],
    ],
    [
      'a bank by itself is no other bank',
      'organization',
      '[Court] and [Karlow Museum]',
      [['Court'], ['Karlow Museum']],
    ],
    [
      'a surname with and without Jr.',
      'person',
      '[Vogt] and [Vogt Jr.] and [Lena Brandt]',
      [['Vogt', 'Vogt Jr.'], ['Lena Brandt']],
    ],
    [
      'the short form of a first name',
      'person',
      '[Zachary Quill] and [Zach] and [Za]',
      [['Zachary Quill', 'Zach'], ['Za']],
    ],
    [
      'a middle name, an initial, a second surname',
      'person',
      '[Tom Hale Jr.] and [Tom B. Hale]; [Maria Lind Reed] and [Maria Lind]',
      [
        ['Tom Hale Jr.', 'Tom B. Hale'],
        ['Maria Lind Reed', 'Maria Lind'],
      ],
    ],
    [
      'letters that have no accent but another base',
      'person',
      '[Jan Wałek] and [Jan Walek]; [Işıl Demir] and [Isil Demir]',
      [
        ['Jan Wałek', 'Jan Walek'],
        ['Işıl Demir', 'Isil Demir'],
      ],
    ],
    [
      'a mountain and a republic with and without the word',
      'place',
      '[Mount Karlow], [Karlow]; [Republic of Velden], [Velden]; [Lorvia City], [Lorvia]',
      [
        ['Mount Karlow', 'Karlow'],
        ['Republic of Velden', 'Velden'],
        ['Lorvia City', 'Lorvia'],
      ],
    ],
    [
      'a city that is named like its state',
      'place',
      '[New York City] and [New York]',
      [['New York City'], ['New York']],
    ],
    [
      'the letters of a place',
      'place',
      '[Outer Port Islands] and [OPI]',
      [['Outer Port Islands', 'OPI']],
    ],
    [
      'singular and plural of a people',
      'group',
      'a [Belgian] and two [Belgians]',
      [['Belgian', 'Belgians']],
    ],
    [
      'a people with and without the hyphen',
      'group',
      'a [Welsh-Norwegian] and two [Welsh Norwegians]',
      [['Welsh-Norwegian', 'Welsh Norwegians']],
    ],
  ])('%s', (_, type, marked, expected) => expect(groups(type, marked)).toEqual(expected));

  test('names that are words of JavaScript are names like others', () => {
    expect(groups('organization', '[constructor] and [__proto__] and [constructor]')).toEqual([
      ['constructor', 'constructor'],
      ['__proto__'],
    ]);
  });

  test('the name of an entity is its fullest form, its forms are counted', () => {
    const { entities } = namesOf(
      'Olga Brandt won. Brandt thanked the voters. "We did it," Brandt said.',
    );
    expect(entities[0]).toMatchObject({
      name: 'Olga Brandt',
      forms: [
        { text: 'Brandt', count: 2 },
        { text: 'Olga Brandt', count: 1 },
      ],
    });
  });

  test.each([
    ["Nils O’Brandt won. O'Brandt thanked the voters. O'Brandt left.", 'Nils O’Brandt'],
    ['Recep Erdoğan won. Erdogan left. Erdogan sang. Erdogan slept.', 'Recep Erdoğan'],
    [
      'Doris Holm, born Doris Mary Kappel in 1922, sang. Holm danced. Holm died in May.',
      'Doris Holm',
    ],
  ])('however an accent, a mark or a name at birth is written: %s', (text, name) => {
    expect(namesOf(text).entities[0]!.name).toBe(name);
  });

  test('a country and its people are two entities', () => {
    const { entities } = namesOf('Belgium voted on Sunday. The Belgian king spoke in Brussels.');
    expect(entities.map(({ type, name }) => `${type} ${name}`).sort()).toEqual([
      'group Belgian',
      'place Belgium',
      'place Brussels',
    ]);
  });
});
