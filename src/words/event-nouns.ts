/** Head nouns of named events. Origin: written for this project from general knowledge (MIT). */
export const eventNouns = `olympics paralympics games cup championship championships open prix tournament war wars battle festival summit
conference election elections referendum marathon revolution uprising massacre bombing hurricane typhoon cyclone storm earthquake
tsunami pandemic exhibition expo rally bowl holocaust genocide intifada crusade armistice olympiad eurovision primary primaries
caucuses inauguration coronation pride carnival biennale convention ashes brexit`;

/** Right before the name of a storm. */
export const storms = 'storm hurricane typhoon cyclone';
