// Words that open a sentence far more often than they continue a name, for telling "in the U.S. The …" from "U.S. Senate".
// Origin: own list of English function words (MIT).
export const sentenceStarters =
  'the a an this that these those he she it they we i you his her its their our my in on at by for from with without after before but and or nor so yet ' +
  'as if when while where who what why how there here however meanwhile although though because since during under over about also then now both all ' +
  'some many most more several one two three no not only even still just according last earlier later despite asked speaking among between until';
