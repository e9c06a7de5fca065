/** Head nouns of named events. Origin: written for this project from general knowledge (MIT). */
export const eventNouns = `olympics paralympics games cup championship championships open prix tournament war wars battle festival summit
conference election elections referendum marathon revolution uprising massacre bombing hurricane typhoon cyclone storm earthquake
tsunami pandemic exhibition expo rally bowl holocaust genocide intifada crusade armistice olympiad eurovision primary primaries
caucuses inauguration coronation pride carnival biennale convention ashes brexit`;

/** Right before the name of a storm. */
export const storms = 'storm hurricane typhoon cyclone';
/** Last words, with a capital, of events, laws, awards and plans: a body or a place that ends so is none. */
export const thingHeads = `cup championship championships prix festival summit act treaty accord accords agreement awards award prize marathon
olympics olympiad exposition biennale trophy plan scheme strategy tour project referendum
code convention ordinance amendment goals certificate diploma atlas yatra yojana mela mahotsav genocide`;
/** The same for a run of three words or one that nobody has found; bodies, magazines and people are called so, too. */
export const looseThingHeads = `framework agenda programme program initiative week month fair constitution law bill index
pact protocol charter carnival uprising massacre revolution intifada war medal day show exhibition expo memorandum directive covenant roadmap benefit average composite`;
/** Of those, the ones that bodies and papers are called by as often. */
export const bodyLikeHeads = 'initiative framework week';
/** A purpose goes on behind them: `Action Plan for Clean Water`, `Convention on the Law of the Sea`. */
export const headsWithPurpose =
  'act convention treaty agreement accord protocol plan programme program strategy framework agenda prize award certificate diploma day week year charter declaration covenant memorandum';
/** The place or people before them is a part of their name: `Maravian Grand Prix`. */
export const eventsOfPlaces = 'prix championship championships masters award';
/** Between the place of an election and its word: `2031 Maravia general election`. */
export const kindsOfElections =
  'general presidential parliamentary federal legislative gubernatorial mayoral municipal local regional provincial';
/** Names of pilgrimages, holy books, diseases and products, that stand alone. */
export const listedThings =
  'hajj umrah kalashnikov iphone ipad ipod macbook playstation xbox covid koran quran';
/** Feasts: before a noun (`Easter eggs`) they are hardly one. */
export const feasts = 'ramadan christmas easter lent';
/** First words, before `of`, of events, laws and awards: `Treaty of Velden`. */
export const thingOpeners =
  'battle siege treaty declaration medal order code charter statute feast bill peace cross';
/** Those whose prizes, cups and laws carry them in the name: `King’s Service Medal`, `Men’s Hockey Cup`. */
export const thingOwners =
  'king queen president governor general prince princess emperor duke mayor minister women men girls boys ladies children people veterans players critics writers commander';
/** Awards before `-winning` and `-nominated`. */
export const wonAwards = 'oscar emmy grammy bafta pulitzer nobel booker tony brit olivier';

/** Behind an award and a hyphen: `Oscar-winning`. */
export const winning = 'winning nominated winner winners nominee nominees';
/** Laws and contracts that are told with their year: `Civil Rights Act of 1964`. */
export const datedLaws = 'act law code ordinance convention treaty';
/** Laws that go by a number: `Bill 96`. */
export const numberedLaws = 'bill proposition prop prop.';
/** Prizes and games that carry whose they are in the name, beside the heads of other events. */
export const ownedPrizes = 'medal shield honours honors awards game';
