import { describe, expect, it } from 'vitest';
import { lines } from '../find.js';

describe('the one who speaks is not the nearest noun', () => {
  it.each([
    [
      'what follows the cry tells of another thing',
      'Bo Lind called for calm in May: “Sailors, leave this pier!” Crews still praise his courage in the storm.',
      ['direct | Bo Lind | - | Sailors, leave this pier!'],
    ],
    [
      'what follows the piece tells of another thing',
      'Ada Reed shot on film, which she described as “a religious decision.” The score, by the band Low Tide, quotes the old hymn of the sea.',
      ['mixed | Ada Reed | described | a religious decision.'],
    ],
    [
      'two that “with” joins to a participle',
      'Saltham was on the minds of all, with many marchers and sailors chanting “We are here” in the rain.',
      ['direct | many marchers and sailors | chanting | We are here'],
    ],
    [
      'one of them, behind a comma',
      'A third of the crew left early, one of them whispering “never again” to her husband.',
      ['mixed | one of them | whispering | never again'],
    ],
    [
      'what somebody says of a board that says nothing',
      'The minister said the old board had issued permits “in undue haste” and left.',
      ['mixed | The minister | said | in undue haste'],
    ],
    [
      'who says what he finds',
      'A person close to Lind said he found the post “childish”.',
      ['mixed | A person close to Lind | said | childish'],
    ],
    [
      'a clause with a sum of money before the verb',
      'A clerk who stole more than £43,000 from the harbour club’s fund told police she had “meant to pay it all back”.',
      ['mixed | A clerk | told | meant to pay it all back'],
    ],
  ])('%s', (_, text, expected) => expect(lines(text)).toEqual(expected));
});
