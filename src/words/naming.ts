// Words that put a name, a title or a term into quotation marks.
// Origin: own lists (MIT).

/** Participles of naming. */
export const namingVerbs: ReadonlySet<string> = new Set(
  'called named known titled entitled dubbed nicknamed termed labelled labeled branded identified referred designated christened codenamed styled'.split(
    ' ',
  ),
);

/** Nouns whose name follows in marks. */
export const namedThings: ReadonlySet<string> = new Set(
  'so-called nickname term song film movie book album single novel hashtag play opera poem documentary series sitcom musical anthem painting exhibition podcast alias pseudonym'.split(
    ' ',
  ),
);
