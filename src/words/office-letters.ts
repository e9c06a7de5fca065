// Letters that stand for an office behind "the": "the AG said". Not those that are also a party's or a body's, as DA or SP.
// Origin: own list (MIT), from newspaper usage.

/** Letters in lower case → the words of the office; the last one is its noun. */
export const officeLetters: ReadonlyMap<string, readonly string[]> = new Map(
  (
    'cm:chief_minister cs:cabinet_secretary ps:principal_secretary ag:attorney_general sg:solicitor_general vp:vice_president dg:director_general ' +
    'cj:chief_justice cji:chief_justice ig:inspector_general igp:inspector_general md:managing_director gm:general_manager'
  )
    .split(' ')
    .map((entry) => {
      const [letters, words] = entry.split(':');
      return [letters!, words!.split('_')];
    }),
);
