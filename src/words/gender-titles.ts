import type { Tokens } from '../language/tokens.js';
import { type WordTable, wordTable } from '../language/wordtable.js';

/** Titles and nouns that tell a person's gender. Origin: written for this project (MIT). */
const female = `mrs ms miss mx-f lady dame madam madame queen princess duchess countess baroness empress chairwoman spokeswoman
congresswoman councilwoman businesswoman policewoman actress sister mother daughter wife aunt widow niece granddaughter
grandmother heiress hostess waitress woman girl señora senora frau mme begum ms.`;
const male = `mr sir lord king prince duke earl baron count emperor chairman spokesman congressman councilman businessman policeman
actor brother father son husband uncle widower nephew grandson grandfather heir waiter man boy señor senor herr pope bishop
archbishop cardinal imam ayatollah rabbi sheikh sultan emir fr`;

let table: WordTable | null = null;

/** 1 female, −1 male, 0 when the word does not tell. */
export function genderOfTitle(tokens: Tokens, token: number): -1 | 0 | 1 {
  table ??= wordTable([
    ...female.split(/\s+/).map((word) => [word, 1] as const),
    ...male.split(/\s+/).map((word) => [word, 2] as const),
  ]);
  const value = table.get(tokens, token);
  return value === 1 ? 1 : value === 2 ? -1 : 0;
}
