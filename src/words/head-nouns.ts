import type { Tokens } from '../language/tokens.js';
import { type WordTable, wordTable } from '../language/wordtable.js';

/**
 * Last words that settle what a name is. Words that go both ways (church, museum, station, bank) are left out.
 * Origin: written for this project from general knowledge (MIT).
 */
const places = `airport bridge dam stadium street road avenue square tower towers cathedral mosque palace harbour harbor canal
highway expressway motorway roundabout prison zoo gardens arena cemetery monastery boulevard plaza airfield airbase beach valley
mountain mountains river lake island islands volcano desert peninsula gulf sea ocean bay strait province district county region
village town oblast prefecture governorate municipality hospital clinic archipelago plateau glacier canyon falls reef creek
checkpoint turnpike pier wharf tunnel`;
const organizations = `inc corp ltd plc llc university ministry party committee commission council agency association institute
foundation federation corporation parliament company airlines airways society secretariat tribunal directorate bureau
authority organization organisation brigade battalion police army college union fc ministries department office times herald
tribune gazette newspaper bancorp holdings lines brands partners rovers wanderers athletic securities industries technologies
systems solutions pharmaceuticals motors foods stores group llp associates orchestra philharmonic buses shipping logistics`;
const landforms = 'lake mount mt cape fort river gulf isle klong wadi jebel jabal';

let table: WordTable | null = null;
const kinds = [null, 'place', 'organization', 'landform'] as const;

/** What a name that ends in this word (for `landform`: begins with it) is; null when the word does not tell. */
export function headOf(tokens: Tokens, token: number): (typeof kinds)[number] {
  table ??= wordTable(
    [landforms, places, organizations].flatMap((list, index) =>
      list.split(/\s+/).map((word) => [word, index === 0 ? 3 : index] as const),
    ),
  );
  return kinds[table.get(tokens, token)]!;
}
