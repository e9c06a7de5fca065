// Abbreviations whose full stop belongs to the word. Origin: own list, written for this project from style-guide usage (MIT).

/** Before a name or a number: their full stop never ends a sentence. */
const inner =
  'Mr Mrs Ms Messrs Dr Prof Rev Rt Hon Fr St Ste Sec Gen Col Lt Sgt Capt Maj Cmdr Adm Brig Cpl Pvt Supt Det Insp Pres Gov Sen Rep Reps Sens Govs Amb ' +
  'Atty Asst Assoc Mt Ft vs No Nos Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec approx est Vol Art Fig Op pp';

/** May close a name and a sentence alike: what follows decides. */
const final =
  'Jr Sr Inc Corp Co Ltd Bros Cos etc Ave Blvd Rd Dept Univ Ph Esq Calif Fla Ga Ill Ind Kan Ky La Mass Md Mich Minn Miss Mo Mont Neb Nev Okla Ore ' +
  'Pa Penn Tenn Tex Va Vt Wash Wis Wyo Ala Ariz Ark Colo Conn Del Tues Thurs Wed Mon Fri Ont Que';

const innerSet = new Set(inner.split(' '));
const all = new Set([...innerSet, ...final.split(' ')]);
for (const word of [...all]) all.add(word.toUpperCase());

/** As written, without the full stop: `Mr`, `Inc`, `DR`; lower-case ones only where the list has them so. */
export function isAbbreviation(word: string): boolean {
  return all.has(word);
}

/** Does its full stop leave the sentence open whatever follows? */
export function isInnerAbbreviation(word: string): boolean {
  return innerSet.has(word);
}
