// Words that, first in a sentence, lean on the sentence before: pronouns for what it has named, conjunctions that answer it.
// Origin: own list (MIT).
export const leaningOpeners =
  'but and or so yet he she it they this that these those his her its their him them';
