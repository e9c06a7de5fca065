// Words that decide whether a run of words can be the place of a dateline. Origin: own lists (MIT). Lower case.

/** Small words inside place names: "Rio de Janeiro", "Stratford-upon-Avon", "Isle of Man". */
export const placeLinks =
  'de do da dos das del di du des la le las los el al am an der den upon on sur sous of the and i y e et und in no';

/** A place never begins with one of these: articles, prepositions, titles, and the labels that desks put before a headline. */
export const neverPlaces =
  'the a an in on at for but and both of by this that these those when while if as from with without after before since until he she it they we i you his her ' +
  'president minister chancellor premier king queen prince pope senator sen sens rep reps gov mr mrs ms dr prof gen lt col capt judge justice sir lord ' +
  'update updates updated published posted exclusive breaking analysis opinion editorial factbox timeline explainer correction corrected refile rpt repeat wrapup interview feature ' +
  'preview snapshot highlights advisory alert urgent flash bulletin lead adds note editors watch video photos graphic poll live review column commentary ' +
  'newsmaker profile obituary quotes quotebox instant view insight special report top news text press release immediate not embargoed media contact ' +
  'q question answer warning notice yes no ' +
  // what agencies put before a headline of sport: `SOCCER - …`
  'soccer football cricket rugby tennis baseball basketball golf boxing athletics cycling squash hockey volleyball handball swimming rowing skiing snooker darts netball badminton motorcycling racing';

/** Last words of outlets: a line of one and a date has no place (`Velden News, 4 May`). */
export const outletEnds =
  'news times post herald gazette echo tribune journal chronicle telegraph mail press agency radio tv online';

/** Last words of papers that open a lead with their name: `Velden News – Police say …`. Agencies and stations sign otherwise. */
export const paperEnds =
  'news times post herald tribune express gazette chronicle observer guardian mirror standard telegraph independent newspaper newspapers newswire';

/** Behind these "News" is a word of a headline. */
export const noPaperBegins =
  'breaking good bad fake latest local world sport sports business more old big top great no the a hard blog guest bulletin';
