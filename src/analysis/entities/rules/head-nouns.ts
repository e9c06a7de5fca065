import { wordHash } from '../../../language/hash.js';
import {
  airServices,
  bodyOpeners,
  centresOfPlaces,
  kindsOfStations,
  papers,
  utilities,
} from '../../../words/head-nouns.js';
import { NameWord } from '../../../words/name-words.js';
import { aloneAt, listedAt, wordAt } from '../asked.js';
import type { NameDocument } from '../document.js';
import { type Found, namedAlike, support, Type } from '../found.js';
import { anyPlace, Listed } from '../gazetteer.js';
import { hashSet } from '../hash-set.js';
import { addGround, addNumber, endsGround } from './head-tails.js';
import { insertNames } from './insert.js';
import { isBodyOf, partedAt } from './parted-bodies.js';
import type { NameRule } from './rule.js';

/** The head noun says what a name of several words is: `… Airport` a place, `… Ministry` an organization. */
export const headNouns: NameRule = {
  id: 'head-noun',
  apply(given, document) {
    const halves: Found[] = [];
    for (let index = 0; index < given.length; index++) {
      const name = given[index]!;
      const cut = partedAt(name, document);
      if (cut > 0)
        halves.push(namedAlike(name, name.first, cut), namedAlike(name, cut + 1, name.end));
    }
    const names = insertNames(given, halves);
    for (let index = 0; index < names.length; index++) {
      const name = names[index]!;
      addNumber(name, document);
      addGround(name, document);
      if (name.end - name.first < 2 || name.type === Type.group) continue;
      if (name.type === Type.person && endsShow(document.tokens.hash[name.end - 1]!))
        become(name, Type.other);
      else if (isBody(name, document)) becomeBody(name);
      else if (isUtility(name, document)) become(name, Type.organization);
      else if (name.type !== Type.other || isPaper(name, document) || isGround(name, document))
        settle(name, document);
    }
    return names;
  },
};

function settle(name: Found, document: NameDocument): void {
  const first = wordAt(document, name.first);
  const last = wordAt(document, name.end - 1);
  if (isState(name, document)) {
    become(name, Type.place);
    return;
  }
  // `at David Geffen Hall`
  const isAt = last & NameWord.facilityHead && document.tokens.hash[name.first - 1] === atWord;
  if (
    last & NameWord.settledPlace ||
    isVenue(name, document) ||
    (name.type === Type.person && isAt)
  )
    become(name, Type.place);
  else if (
    last & NameWord.settledOrganization ||
    isLender(name, document) ||
    isBodyOf(name, document)
  ) {
    if (name.type !== Type.organization) name.confidence = Math.max(name.confidence, unsure);
    become(name, Type.organization);
  }
  // `Isla Reed` is nobody's island.
  const isGiven = name.type === Type.person && aloneAt(document, name.first) & Listed.firstName;
  const landform = !isGiven && (first & (NameWord.landform | NameWord.title)) === NameWord.landform;
  if ((landform || isAtStation(name, document)) && !(last & NameWord.organizationHead))
    become(name, Type.place);
}

/** `the Velden Echo`, in a sentence: a paper, which the tagger may take for a ship or a work. */
function isPaper({ first, end }: Found, { tokens }: NameDocument): boolean {
  return tokens.hash[first - 1] === the && endsPaper(tokens.hash[end - 1]!);
}

/** `Velden Stadium`: no work or product ends so. */
function isGround({ first, end }: Found, { tokens }: NameDocument): boolean {
  return end - first > 1 && endsGround(tokens.hash[end - 1]!);
}

/** `Velden Conference Centre`, `Velden Police Station`: halls, shops and houses, no body. */
function isVenue({ end }: Found, { tokens }: NameDocument): boolean {
  const kind = tokens.hash[end - 2]!;
  const last = tokens.hash[end - 1]!;
  return isCentre(last) ? isHall(kind) : last === station && isStop(kind);
}

/** `at RAF Larnstead`: the letters of a service and the name of a place are the station there, and no unit of it. */
function isAtStation({ first }: Found, document: NameDocument): boolean {
  const isBehind = (wordAt(document, first - 1) & NameWord.placePreposition) !== 0;
  return isBehind && isService(document.tokens.hash[first]!);
}

/** `Soviet Union`, `Soviet Union’s`: a state, whatever its head noun. */
function isState({ first, end }: Found, { tokens }: NameDocument): boolean {
  return end - first === 2 && tokens.hash[first] === soviet && tokens.hash[end - 1] === union;
}

/** `Larsen Bank`, but not `West Bank` and other places of the lists. */
function isLender({ first, end }: Found, document: NameDocument): boolean {
  const { tokens } = document;
  if (tokens.hash[end - 1] !== bank || wordAt(document, first) & NameWord.direction) return false;
  return (listedAt(document, first, end) & anyPlace) === 0;
}

/** `Northmoor Water`, `Palo Verde Networks`: what looks like a person or a place, but is called by what it sells. */
function isUtility({ first, end, type }: Found, document: NameDocument): boolean {
  const isOther = type === Type.person || type === Type.place;
  if (!isOther || !sellsIt(document.tokens.hash[end - 1]!)) return false;
  const head = NameWord.facilityHead | NameWord.regionHead;
  if (type === Type.place)
    return !(wordAt(document, end - 1) & head) && !isTrack(document.tokens.hash[end - 1]!);
  return !(aloneAt(document, first) & Listed.firstName);
}

/** `Grupo Velmar`, `Channel 9`, but not `Channel Island`; the `School District` of a county. */
function isBody({ first, end }: Found, document: NameDocument): boolean {
  const { hash } = document.tokens;
  if (hash[end - 1] === district && isOfDistrict(hash[end - 2]!)) return true;
  return opensBody(hash[first]!) && !(wordAt(document, end - 1) & NameWord.settledPlace);
}

function becomeBody(name: Found): void {
  become(name, Type.organization);
  name.confidence = Math.max(name.confidence, least);
}

function become(name: Found, type: number): void {
  if (name.type === type) return;
  name.type = type;
  support(name, 'head-noun');
}

/** So much says the word alone. */
const least = 0.6;
const unsure = 0.5;
const sellsIt = hashSet(utilities);
/** Of places they are the tracks. */
const isTrack = hashSet('rail railway railways line');
const opensBody = hashSet(bodyOpeners);
const isOfDistrict = hashSet('school schools transit police fire water');
const isService = hashSet(airServices);
const isStop = hashSet(kindsOfStations);
const station = wordHash('station');
const isCentre = hashSet('centre center');
const isHall = hashSet(centresOfPlaces);
/** Named after people, and nobody's name. */
const endsShow = hashSet('show podcast awards');
const endsPaper = hashSet(papers);
const the = wordHash('the');
const district = wordHash('district');
const soviet = wordHash('soviet');
const union = wordHash('union');
const bank = wordHash('bank');
const atWord = wordHash('at');
