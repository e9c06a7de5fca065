// Words that stand around a place and hardly ever around a person or a body that no list knows.
// Origin: own lists from general knowledge (MIT), measured on labelled news.

/** Before `of` and the place: `residents of Velden`, `the town of Velden`. */
export const partsOfPlaces =
  'residents inhabitants mayor town towns village villages city municipality hamlet suburb suburbs neighbourhood neighborhood district districts province provinces county region regions island islands outskirts streets capital coast north south east west northeast northwest southeast southwest northern southern eastern western kilometres kilometers km miles valley area township governor ruler sultan emir bishop parish settlement state territory resort';

/** Those of them behind which nothing but a place stands, whoever has the same name: `the province of Santa Rosa`. */
export const kindsBeforeOf =
  'town towns village villages city municipality hamlet suburb district province county region island township commune barangay';

/** Roads that go by a number: `Interstate 80`. */
export const numberedRoads = 'interstate highway route hwy';

/** Right before the place: `the capital Velden`, `the port city Velden`. */
export const kindsRightBefore = 'capital town village';

/** Behind the place: `Velden village`, `Velden residents`. */
export const behindPlaces =
  'village town district province residents airport suburb neighbourhood neighborhood township municipality mayor county region island river valley taluk upazila tehsil prefecture oblast governorate subdistrict sub-county slum headland peninsula plateau';

/** Who is from there, behind an age and the place: `a 19-year-old Velden man`. */
export const peopleOfPlaces =
  'man woman men women couple teenager teen boy girl youth father mother grandfather grandmother resident mechanic farmer driver motorist pensioner';

/** Of which the place is one: `cities such as Velden`, `towns like Velden`. */
export const kindsOfMany =
  'cities towns villages suburbs districts provinces counties regions islands places communities countries states ports';

/** What it is, behind a comma and an article: `Velden, a town in the north`. */
export const kindsOfPlaces =
  'town village city suburb district province region island hamlet port neighbourhood neighborhood municipality county township resort settlement enclave capital';

/** What is told of somebody behind the town: `Ada Reed, 38, Decatur, was arrested`. */
export const behindHomeTowns =
  'was were is are has had pleaded pled appeared admitted denied faces received died suffered';

/** Places with a possessive in their name, `first:word behind it`; nothing behind it for a ground that people are at. */
export const placesOfOwners = 'king:cross earl:court land:end hawke:bay shepherd:bush lord:';

/** Behind `Co`: the counties of Ireland, and Durham. */
export const countiesOfIreland =
  'antrim armagh carlow cavan clare cork derry donegal down dublin durham fermanagh galway kerry kildare kilkenny laois leitrim limerick londonderry longford louth mayo meath monaghan offaly roscommon sligo tipperary tyrone waterford westmeath wexford wicklow';
