// Pronouns that, as the first word of a sentence, stand for something the sentence before has named.
// Origin: own list of English pronouns (MIT).
export const leaningOpeners = 'he she it they this that these those his her its their him them';
