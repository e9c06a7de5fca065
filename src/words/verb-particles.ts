// Words that belong to the verb of saying they stand behind. Origin: own lists (MIT).

/** Behind any: "fired back the mayor", "called out Ada Reed". */
export const verbParticles: readonly string[] = ['back', 'out', 'up'];

/** These verbs take no other. "In" and "on" belong to them alone: elsewhere they open a place or a day ("added in Paris"). */
export const particlesOfVerb: Readonly<Record<string, readonly string[]>> = {
  chime: ['in'],
  go: ['on'],
  put: ['in'],
  hit: ['back'],
  cut: ['in'],
  burst: ['out'],
  weigh: ['in'],
  chip: ['in'],
  pipe: ['up'],
  let: ['slip'],
  butt: ['in'],
  trail: ['off'],
  clap: ['back'],
  bite: ['back'],
  push: ['back'],
  make: ['clear', 'plain'],
  shoot: ['back'],
};

/** Verbs that say something only with their particle. As the lists of cues write them. */
export const phrasalCues =
  'hit/hits/hit/hitting cut/cuts/cut/cutting burst/bursts/burst/bursting weigh chip+ pipe let/lets/let/letting butt trail clap+ bite/bites/bit/biting push make/makes/made/making shoot/shoots/shot/shooting';

/** Behind what the verb is done to: "ruled her out", "put her down". */
export const objectParticles = 'out up down away aside';
