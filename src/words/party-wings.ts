// Parties that split and kept their name: which one is meant stands in brackets. Origin: written for this project from general knowledge (MIT).

/** Behind any party: `Shiv Sena (UBT)`, `CPI (Maoist)`. */
export const partyWings = 'maoist marxist ml mlj ubt secular united jacobs mani';

/** Single letters, behind the letters of a party that has such wings: `JD(U)`. */
export const partyWingLetters = 'm s u sp ap i k a lf';
export const partiesWithLetters = 'cpi cpm jd ncp ljp rpi cpn kc iuml rjd sad';
