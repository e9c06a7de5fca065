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

/** Names of a paper's sections. */
export const sectionNames =
  'news world national local politics business economy markets money sport sports football cricket rugby tennis science health environment climate technology tech ' +
  'culture arts books film music television tv travel food style lifestyle opinion comment editorial analysis feature features interview obituary obituaries ' +
  'education religion entertainment property letters crime courts';
