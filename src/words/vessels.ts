/**
 * Words that say of the name behind them that it is that of a ship or spacecraft, and of no person, place or body.
 * Origin: written for this project from general knowledge (MIT).
 */
export const vessels = `tanker supertanker ferry trawler frigate destroyer corvette warship battleship submarine yacht schooner freighter steamer
steamship tugboat tug lifeboat lightship icebreaker minesweeper cutter dredger flagship trimaran catamaran gunboat brp kri arc roks orp fgs knm hswms nns bap arv rfa usv ins bns pns uscgc hnlms hdms uss hms hmas hmcs hmnzs usns rms mv ss spacecraft spaceship shuttle orbiter lander rover`;
