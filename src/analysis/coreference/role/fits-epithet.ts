import { countryOf } from '../../../words/countries.js';
import { fieldOf } from '../../../words/epithets.js';
import { partyOf } from '../../../words/role-meanings.js';
import { wordSet } from '../../../words/word-set.js';
import type { Character } from '../character.js';
import type { Epithet } from './read-epithet.js';

/** Can the epithet mean this person, by what the story has told of him? */
export function fitsEpithet(character: Character, asked: Epithet): boolean {
  const { field, country, party, gender } = asked;
  if (gender && character.gender && gender !== character.gender) return false;
  const { roles } = character;
  for (let at = 0; at < roles.length; at++) {
    const { noun, modifiers, country: of } = roles[at]!;
    // Whom the story calls so, but of another country or party, is not meant.
    if (noun === asked.noun) return false;
    if (country && of && of !== country && countryOf(of) !== null) return false;
    if (!party) continue;
    if ((partyOf(noun) ?? party) !== party) return false;
    if (modifiers.some((word) => (partyOf(word) ?? party) !== party)) return false;
  }
  return isOfField(character, field) || !tellsField(character, field);
}

/** Does the story tell of him the walk of life that the epithet has? */
export function isOfField({ roles }: Character, field: string): boolean {
  return field !== '' && roles.some(({ noun }) => fieldOf(noun) === field);
}

/** Does the story give him a walk of life, where this one asks for another? Who stands for an office has one beside. */
function tellsField({ roles }: Character, field: string): boolean {
  return field !== '' && roles.some(({ noun }) => fieldOf(noun) !== '' && !wishes.has(noun));
}

const wishes = wordSet('candidate nominee contender hopeful');
