/** `Liberal minority`: before these a party's name means its adherents. Origin: written for this project (MIT). */
export const adherentNouns = `minority majority member candidate nominee seat seats supporter supporters voter voters lawmakers senators rival
rivals`;
/** `Hungarian language` */
export const languageNouns = 'language languages dialect alphabet';
