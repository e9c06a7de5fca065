// Words inside and beside personal names that are no surname by themselves.
// Origin: own lists from general knowledge (MIT).

/** Between given name and surname, in either case: `Marjolein te Velthuis`, `Sidi Ould Cheikh`. */
export const surnameParticles =
  'ó mac nic ní uí mhic ould bin bint ibn ben al el ag arap abu abd ka von van der den ter te zu zur de del della di da dos du wa ole af i y e';

/** Inside places: `Dar es Salaam`, `Rio de Velda`. */
export const placeParticles = 'es de del da do di la le sur upon';

/** With a capital they begin a surname of more than one word: `Ó Sé`, `Mac Diarmada`, `Ould Cheikh`. */
export const surnameOpeners = 'ó mac nic ní uí mhic ould bin bint ibn ag ole';

/** Letters after a name that are no part of it: degrees, orders, ranks at the bar. */
export const lettersAfterName =
  'kc qc oam obe mbe cbe kbe dbe cmg kcmg frs frse phd md mp mep msp mla esq dso dsc rn jp san sc pc am ao ias ips psm csc dsm bem gbe gcmg qpm kpm td frcp frcs fba dds facs';

/** Given names written short: with a capital before another name they belong to the person (`Md Shamim Alam`). */
export const shortGivenNames = 'md mohd muhd mhd';

/** Behind a name and a hyphen, and no part of it: `Clinton-era`, `Lagos-born`. Other short words are (`Chan-o-cha`, `Wan-an`). */
export const compoundTails =
  'led run era like type made born bred free only old wide held ish day week area side down up off out to and or by for time hit paid ally own size kind look tie bound rich poor fed base fan card ware goer aged plus';

/** Titles only with their point: `Del. A B`, a delegate, but `Del Toro`. */
export const dottedTitles = 'del ald asst rt';

/** Titles of those who go by their first names. */
export const royalTitles = 'king queen emperor empress pope prince princess tsar';

/** Titles of those who rule or may: before a name with a number they are a person's. */
export const crownTitles = `${royalTitles} tsarina sultan emir shah duke duchess archduke`;

/** Behind the name of one of them: which of that name. */
export const regnalNumbers = 'i ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xvii xviii';
