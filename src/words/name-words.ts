/**
 * Classes of words that tell what the name beside them is. One word may have several.
 * Origin: written for this project from general knowledge (MIT).
 */
export enum NameWord {
  /** Before a person: `Mr`, `President`. */
  title = 1,
  /** Verb of saying: its subject speaks. */
  said = 2,
  /** Head noun of an organization: `Ministry`, `Inc`. */
  organizationHead = 4,
  /** Head noun of a building or facility: `Airport`. */
  facilityHead = 8,
  /** Head noun of a region or landform: `Province`, `River`. */
  regionHead = 16,
  /** Preposition that places stand after. */
  placePreposition = 32,
  /** May stand inside a name between capitals: `of`, `and`. */
  connector = 64,
  /** Lower-case part of a personal or place name: `von`, `al`. */
  particle = 128,
  /** Month or day of the week. */
  calendar = 256,
  /** Relation between people: `wife`, `brother`. */
  kin = 512,
  /** Qualifies a title: `Prime`, `Deputy`, `former`. */
  titleModifier = 1024,
  /** Head noun of an event: `Olympics`, `Cup`. */
  eventHead = 2048,
  /** Direction: `northern`, `South`. */
  direction = 4096,
  /** Polite forms that are no role: `Mr`, `Dame`. */
  honorific = 8192,
  /** Capitalised only because a sentence begins with it: `But`, `He`. */
  opener = 16384,
  /** Part of a name beside another capitalised word only: `The`, `Monday`. */
  beside = 32768,
  /** Always before a person's name: `Mr`, `Sen.` */
  address = 65536,
  // What follows is asked by the rules only.
  /** Last word that settles what a name is. */
  settledPlace = 1 << 17,
  settledOrganization = 1 << 18,
  /** First word of a place: `Lake`. */
  landform = 1 << 19,
  /** After a party: its adherents. */
  adherentNoun = 1 << 20,
  languageNoun = 1 << 21,
  /** No name when it stands alone. */
  noName = 1 << 22,
  /** Says that the name it is in is an event. */
  eventNoun = 1 << 23,
  sport = 1 << 24,
  teamVerb = 1 << 25,
  beforeTeam = 1 << 26,
  versus = 1 << 27,
  femaleTitle = 1 << 28,
  maleTitle = 1 << 29,
}

/** The classes that the tagger's features are made of. */
export const taggedClasses = (1 << 17) - 1;
