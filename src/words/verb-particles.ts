// Words that belong to the verb of saying they stand behind. Origin: own lists (MIT).

/** Behind any: "fired back the mayor", "called out Ada Reed". */
export const verbParticles: readonly string[] = ['back', 'out', 'up'];

/** "In" and "on" belong to these verbs alone: elsewhere they open a place or a day ("added in Paris"). */
export const particleOfVerb: Readonly<Record<string, string>> = { chime: 'in', go: 'on' };
