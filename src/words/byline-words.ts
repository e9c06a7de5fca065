// Words of bylines. Origin: own lists (MIT). Lower case, separated by blanks.

/** Before the names. */
export const bylineOpeners = 'by von par por di door av af';

/** Small words inside a name: "Jan van der Berg". */
export const innerLinks =
  'de la le las los du des di da do dos das del della van von der den ter ten zu bin ibn al el ul';

/** And those between names. */
export const nameLinks = `${innerLinks} and und et y e og och en & a as told to`;

/** Offices at a paper. */
export const paperRoles = 'writer correspondent reporter editor columnist contributor';

/** Those who work at a paper, none of them named: "Digital Staff". */
export const unnamedTeams = 'staff newsroom reports';

/** Parts of a paper that sign where nobody does: "Our Bureau", "Web Desk". */
export const paperDesks = `bureau desk agencies ${unnamedTeams}`;

/** In a note about the writer at the foot of a story: "Ann Lee is a freelance journalist". */
export const noteRoles = `${paperRoles} journalist freelancer co-author`;

/** In a clause after the names: what the author is, not who. */
export const authorRoles =
  'writer writers correspondent correspondents reporter reporters editor editors staff bureau chief columnist contributor contributing special freelance ' +
  'photographer analyst producer journalist newsroom reports desk agencies agency news service sports business political medical science religion education investigative ' +
  'phd md mba dds for senior our web online digital sub redaktion redakteur korrespondent';

/** Last words of the names of newspapers and stations: behind a comma they say for whom, not who. */
export const outletWords =
  'times post news herald tribune journal press gazette star sun guardian telegraph echo mail express chronicle observer independent standard mirror record ' +
  'courier examiner inquirer globe register bee daily today weekly magazine network tv radio online wire zeitung tagblatt anzeiger monde figaro';

/** What the names of towns begin with, and no name of a person. */
export const townOpeners =
  'new los las san santa são hong port fort saint st. lake cape mount abu tel kuala addis buenos';

/** What the names of offices and associations end with, which may have an "and" in them. */
export const bodyEndings =
  'department ministry office bureau agency service services protection police council commission committee association federation university institute foundation authority union party church ' +
  'administration customs society trust affairs relations communications ministerium departement verband verein amt';
