// Words that may stand around a date on a line of its own, by what they say of it. Origin: own lists (MIT). Lower case, separated by blanks.

export const published =
  'published posted written publié publicado veröffentlicht erschienen first created issued release released aired broadcast filed embargo embargoed date datum fecha';
export const updated = 'updated mis modified aktualisiert actualizado edited revised corrected';
/** They say nothing of it: the clock, the zone, prepositions. */
export const neutral =
  'at on of the last nt nst ndt ast adt am pm a.m p.m gmt utc est edt et ct pt pst pdt cst cdt cet cest bst ist msk jst kst hkt sgt aest aedt uhr um h hrs hours le à de den ' +
  'for immediate until strictly jour ago min mins minute minutes vom del day time local o’clock noon midnight';
