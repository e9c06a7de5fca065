// Members of parliaments and what stands before their letters.
// Origin: own lists from general knowledge (MIT).

/** Letters of a member, between the seat and the person: `Velden North MP Ada Reed`. */
export const seatsOfMembers = 'mp mep mca mla msp mlc mpp td mhk ms';

/** Words of parties there that no list has as bodies: `Labour MP`, `Shadow MP`, `Fine Gael TD`. */
export const areParties =
  'labour tory tories conservative conservatives liberal liberals democrat democrats lib dem national nationals coalition independent green greens republican republicans unionist alliance party opposition government cross-bench crossbench backbench shadow former fellow reform fine fianna sinn cumann people freedom democratic socialist communist workers union congress jubilee azimio one nation her his ex dr ms mr nominated woman women';
