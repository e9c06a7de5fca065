/**
 * Words that say of the name behind them that it is no person, place or body: ships, and in quotation marks works.
 * Origin: written for this project from general knowledge (MIT).
 */
export const vessels = `tanker supertanker ferry trawler frigate destroyer corvette warship battleship submarine yacht schooner freighter steamer
steamship tugboat tug lifeboat lightship icebreaker minesweeper trimaran catamaran gunboat uss hms rms mv ss`;

/** Works, and what is done with them, right before their title in marks. */
export const works = `film movie documentary novel book memoir biography autobiography play musical opera ballet song single album track hit ballad hymn
poem series sitcom drama thriller comedy sequel prequel trilogy anthology painting portrait sculpture mural exhibition game podcast
show programme program episode story essay entitled titled`;
