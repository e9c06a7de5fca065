import { wordHash } from '../language/hash.js';
import { packWords } from '../language/packed-words.js';

// Abbreviations whose full stop belongs to the word. Origin: own list, written for this project from style-guide usage (MIT).

/** Before a name or a number: their full stop never ends a sentence. */
const inner =
  'Mr Mrs Ms Messrs Dr Prof Rev Rt Hon Fr St Ste Sec Gen Col Lt Sgt Capt Maj Cmdr Adm Brig Cpl Pvt Supt Det Insp Pres Gov Sen Rep Reps Sens Govs Amb ' +
  'Atty Asst Assoc Engr Smt Coun Cllr Mt Ft vs No Nos Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec approx est Vol Art Fig Op pp';

/** May close a name and a sentence alike: what follows decides. */
const final =
  'Jr Sr Inc Corp Co Ltd Bros Cos etc Ave Blvd Rd Dept Univ Ph Esq Calif Fla Ga Ill Ind Kan Ky La Mass Md Mich Minn Miss Mo Mont Neb Nev Okla Ore ' +
  'Pa Penn Tenn Tex Va Vt Wash Wis Wyo Ala Ariz Ark Alta Sask Colo Conn Del Tues Thurs Wed Mon Fri Ont Que';

/** Bits of an abbreviation. */
export const listed = 1;
export const isInner = 2;
/** It begins with a small letter: `etc`. */
export const isSmall = 4;

export const abbreviations = packWords(
  new Map([...final.split(' '), ...inner.split(' ')].map((word) => [wordHash(word), bitsOf(word)])),
);

function bitsOf(word: string): number {
  const small = word === word.toLowerCase() ? isSmall : 0;
  return listed | small | (inner.split(' ').includes(word) ? isInner : 0);
}
