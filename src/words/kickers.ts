// Lines that stand above a headline. Origin: own lists (MIT). Lower case.

/** What senders of press releases write on top. */
export const releaseNotes: readonly string[] = [
  'for immediate release',
  'immediate release',
  'press release',
  'news release',
  'media release',
  'press statement',
  'media statement',
  'for release',
];

/** What desks write there. */
export const urgentNotes: readonly string[] = [
  'exclusive',
  'breaking',
  'breaking news',
  'developing',
  'developing story',
];

/** Above whom reporters may call. */
export const contactLabels: readonly string[] = [
  'contact',
  'contacts',
  'media contact',
  'media contacts',
  'press contact',
];

/** What a news agency counts its versions of a story with, right before the headline: `UPDATE 2-`. */
export const seriesWords = 'update wrapup';

/** Names of a paper's sections. */
export const sectionNames =
  'news world national local politics business economy markets money sport sports football cricket rugby tennis science health environment climate technology tech ' +
  'culture arts books film music television tv travel food style lifestyle opinion comment editorial analysis feature features interview obituary obituaries ' +
  'education religion entertainment property letters crime courts uk us transport society media law energy wildlife weather royals housing investigations';
