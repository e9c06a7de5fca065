import { expect, test } from 'vitest';
import { summaryOf } from './names.js';

/** What of the text should be found. Invented people, places and bodies. */
test.each([
  [
    'ranks and titles of other lands stay outside',
    'Then Brig Pelo Danso met Dad Craig Mossop. His Highness Karim Velda came with Bupati Harno Wibisa and Obong Effa Udosen.',
    [
      'person Pelo Danso',
      'person Craig Mossop',
      'person Karim Velda',
      'person Harno Wibisa',
      'person Effa Udosen',
    ],
  ],
  [
    'letters of the bar and of orders stay outside, a particle of Zulu names inside',
    'Adv Themba Ngcuno SC spoke before King Sizwe ka Dunduna did.',
    ['person Themba Ngcuno', 'person Sizwe ka Dunduna'],
  ],
  [
    'where somebody of an age is from, and one of many places',
    'A 19-year-old Millbrook man and a 30-year-old Pine Hollow woman were hurt. A 22-year-old German man was not. Towns like Brenlow are small.',
    ['place Millbrook', 'place Pine Hollow', 'group German', 'place Brenlow'],
  ],
  [
    'a party that is in opposition',
    'The Opposition People’s National Party (PNP) asked for it.',
    ['organization People’s National Party ×2'],
  ],
  [
    'a crown and a number or a particle are a person\u2019s',
    'Emperor Odo VII wrote to Queen Tamsa II. The library in King Street is shut.',
    ['person Odo VII', 'person Tamsa II', 'place King Street'],
  ],
  [
    'a regiment, a council and a club of two towns',
    'He served in the York and Lancaster Regiment. It was lost by Brighton and Hove Albion. Like Accra, the town of Harwick (R) is small.',
    [
      'organization York and Lancaster Regiment',
      'organization Brighton and Hove Albion',
      'place Accra',
      'place Harwick',
    ],
  ],
  [
    'bodies that a report belongs to, with their whole name',
    'A Government Harbours Office report was read by officials at Immigration and Customs Enforcement. McEvenny said so.',
    [
      'organization Government Harbours Office',
      'organization Immigration and Customs Enforcement',
      'person McEvenny',
    ],
  ],
  [
    'inns by what they are called after',
    'Ada Reed was seen outside the Rose and Compass. A fight ended at the Dog and Feathers, and the Red Stag is for sale.',
    ['person Ada Reed', 'place Rose and Compass', 'place Dog and Feathers', 'place Red Stag'],
  ],
  [
    'a ship with the letters before it is no body',
    'The coast of Ireland was quiet, said Ada Reed. The USS Carney left port.',
    ['other USS Carney'],
  ],
  [
    'air stations',
    'Meanwhile RAF Brize Norton will close its runway. The aircraft move to RAF Fairford in May.',
    ['place RAF Brize Norton', 'place RAF Fairford'],
  ],
  [
    'a place with a small word in it, and a state called a union',
    'Traders in Dar es Salaam said on Monday that they knew the former Soviet Union.',
    ['place Dar es Salaam', 'place Soviet Union'],
  ],
  [
    'a Spanish name with its article',
    'The prison of Santo Domingo de los Robles was quiet.',
    ['place Santo Domingo de los Robles'],
  ],
  [
    'a list of places',
    'It rained in Kashmir, Balvot and Punjab.',
    ['place Kashmir', 'place Balvot', 'place Punjab'],
  ],
  [
    'a list of bodies',
    'The phones are made by Realvik, Samsung and Ovvo, Huawei and Tekvo.',
    ['organization Samsung', 'organization Ovvo', 'organization Huawei'],
  ],
  [
    'a storm alone is no person',
    'Tropical Storm Odell grew on Monday. Odell was expected to come ashore, said Ada Reed.',
    ['person Ada Reed'],
  ],
  [
    'letters before a head open a sentence',
    'It failed again on Monday. LDK head Lumir Abdik said no.',
    ['organization LDK', 'person Lumir Abdik'],
  ],
] as const)('what stands beside tells: %s', (_situation, text, expected) => {
  const found = summaryOf(text);
  expect(found).toEqual(expect.arrayContaining([...expected]));
  expect(found).not.toContain('person Odell');
});
