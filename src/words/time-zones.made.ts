import { wordHash } from '../language/hash.js';
import { packWords } from '../language/packed-words.js';

// Time-zone abbreviations of news: minutes east of UTC. Origin: own list (MIT).
// Ambiguous ones (two countries use the letters, or the letters hide summer time) have no offset and stay unresolved.
const offsets =
  'utc=0 gmt=0 z=0 wet=0 west=60 cet=60 cest=120 mez=60 mesz=120 eet=120 eest=180 msk=180 trt=180 gst=240 pkt=300 wib=420 wita=480 wit=540 hkt=480 sgt=480 myt=480 pht=480 awst=480 ' +
  'jst=540 kst=540 acst=570 acdt=630 aest=600 aedt=660 nzst=720 nzdt=780 sast=120 eat=180 cat=120 wat=60 est=-300 edt=-240 cdt=-300 mst=-420 mdt=-360 pst=-480 pdt=-420 akst=-540 akdt=-480 ' +
  'hst=-600 brt=-180 art=-180';
const ambiguous = 'bst ist cst ast et ct mt pt';

/** A number must be none of 0 and 1: the minutes east of UTC are told from here. */
export const noOffset = 10_000;
export const ambiguousZone = 1;

export const zones = packWords(
  new Map([
    ...offsets.split(' ').map((pair): [number, number] => {
      const [name = '', minutes] = pair.split('=');
      return [wordHash(name), Number(minutes) + noOffset];
    }),
    ...ambiguous.split(' ').map((name): [number, number] => [wordHash(name), ambiguousZone]),
  ]),
);
