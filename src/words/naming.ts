// Words that put a name, a title or a term into quotation marks.
// Origin: own lists (MIT).

/** Participles of naming. */
export const namingVerbs =
  'called named known titled entitled dubbed nicknamed termed labelled labeled branded identified referred designated christened codenamed styled';

/** A person's name follows: "a man named", "calling himself". */
export const beforePersons = 'named called calling known using identified';

/** Nouns whose name follows in marks. */
export const namedThings =
  'so-called nickname name term song film movie book album single novel hashtag play opera poem documentary series sitcom musical anthem painting exhibition podcast alias pseudonym';

/** Works and programmes: a title in marks stands beside such a noun, "a new show, “The Long Night,”" or "“Harbour,” a film about". */
export const works =
  'show program programme series sitcom episode drama comedy thriller documentary film movie video sequel prequel trilogy play musical opera ballet song single album ' +
  'track hit ballad hymn book novel memoir autobiography biography story essay poem anthology tome thesis podcast game painting portrait sculpture mural exhibition case lawsuit';

/** Of those, the ones that a title stands behind without marks, and hardly anything else. */
export const unmarkedWorks =
  'film movie novel novella album sitcom musical memoir autobiography thriller drama blockbuster bestseller documentary opera';

/** What carries or announces works: its own title may stand in marks, too. */
export const media = 'ad trailer column newsletter magazine blog';

/** Who makes or carries a work, as in "“The Long Night” star Ada Reed". */
export const workPeople =
  'star stars host hosts co-host author actor actress creator director alum singer anchor contestant writer producer';

/** Pieces of writing that have a headline. */
export const pieces =
  'commentary column editorial op-ed article essay story headline report question';

/** Behind "her" or "his": how somebody of rank is spoken of. */
export const styles = 'honour honor lordship ladyship worship majesty highness holiness excellency';

/** Small words behind the name of what somebody heads, which ends before them: "president of Velmar who …". */
export const behindOwners =
  'and or but who whom whose which that in at on for from to by with of as since until when where while is was are were has had will would did does also now who’s before after during';

/** Verbs right before the title of a work, and before no speech. */
export const makingVerbs =
  'directed produced directing producing co-wrote co-directed co-produced remake';
/** Before "in" and the title of a work. */
export const starring = 'star stars starred starring appeared appears cast role roles';
