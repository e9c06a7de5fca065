// Nouns for what one gives in words, and the verbs that give it: "sent their “deepest sympathies”".
// Origin: own lists (MIT).

export const speechActs =
  'sympathy sympathies condolences thanks apology apologies regret regrets gratitude congratulations support backing blessing approval word assurance assurances concern concerns warning warnings verdict answer reply response greetings confidence optimism doubt doubts disappointment frustration surprise outrage dismay';

export const givingVerbs =
  'gave give gives given giving extended extend extends extending sent send sends sending conveyed convey conveys conveying offered offer offers offering expressed express expresses expressing voiced';

/** "used the phrase “…”" */
export const usingVerbs = 'used uses use using coined coins uttered utters';
export const expressions = 'phrase word words expression line term';

/** Things that words stand on: "a hat reading “…”", "a banner that said “…”". */
export const inscribed =
  'sign signs banner banners placard placards poster posters hat hats cap caps shirt shirts t-shirt t-shirts sticker stickers badge badges button buttons flag flags plaque billboard billboards headline headlines cover notice label tag tattoo graffiti leaflet leaflets card cards ad ads advert advertisement video page slide screen board inscription';

/** What one holds or undertakes, when its content follows: "Reed's claim that …", "her vow to …". */
export const claims =
  'claim claims contention insistence argument description prediction predictions promise promises pledge allegation allegations complaint complaints plea boast threat threats vow denial accusation accusations admission belief view opinion fear fears hope demand proposal observation conclusion call calls attack';

/** What many call out: "to cries of “…”", "“…” came the shouts". */
export const cries =
  'cry cries shout shouts chant chants call calls scream screams yell yells jeer jeers roar roars cheer cheers howls';
export const coming = 'came comes come';

/** Verbs that give the words themselves: they chanted “…”, a sign that read “…”. */
export const verbatimVerbs = 'chant shout yell scream cry tweet text post read';

/** Before "heard" and "were told": who listens to what others say. */
export const hearers = 'court inquest tribunal hearing inquiry trial jury jurors magistrates';
