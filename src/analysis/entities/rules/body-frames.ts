import { wordHash } from '../../../language/hash.js';
import { endOf } from '../../../language/token-extent.js';
import { TokenFlag, TokenKind, type Tokens } from '../../../language/tokens.js';
import {
  bodyDeeds,
  bodyDirectors,
  bodyMembers,
  bodyPapers,
  bodyParts,
  bodySpeakers,
  departmentEndings,
  ownDeeds,
} from '../../../words/body-frames.js';
import { NameWord } from '../../../words/name-words.js';
import { aloneAt, runOnAt, wordAt } from '../asked.js';
import type { NameDocument } from '../document.js';
import { anyPlace, Listed } from '../gazetteer.js';
import { hashSet } from '../hash-set.js';
import { isComma } from '../marks.js';
import { Bit } from '../token-bits.js';

const isMember = hashSet(bodyMembers);
const isSpeaker = hashSet(bodySpeakers);
const isPaper = hashSet(bodyPapers);
const isPart = hashSet(bodyParts);
const isDeed = hashSet(bodyDeeds);
const isOwnDeed = hashSet(ownDeeds);
const isDirector = hashSet(bodyDirectors);
const isSaying = hashSet('said says announced confirmed added');
const isIt = hashSet('it its');
const behindMember = hashSet('of at with');
const behindPaper = hashSet('by from of');
const isThe = hashSet('the a');
const which = wordHash('which');
const isBetween = hashSet('that on in');
const isBeing = hashSet('is was');
const mayPrecede = hashSet('of at with by from for to');
const mayFollow = hashSet(`is was said says announced confirmed added ${bodyParts} ${ownDeeds}`);
const according = wordHash('according');
const to = wordHash('to');
const forWord = wordHash('for');
const based = wordHash('based');
const inside = wordHash('in');
/** One sign that is none of people too. */
export const half = 0.5;

const known = anyPlace | Listed.firstName | Listed.lastName | Listed.demonym | Listed.event;

/** Is the token a single name that no list knows and that no other capital belongs to? */
export function isUnknown(document: NameDocument, at: number): boolean {
  const { bits, tokens } = document;
  const wanted = Bit.core | Bit.capital | Bit.candidate;
  if ((bits[at]! & wanted) !== wanted || tokens.size[at]! < 3) return false;
  return (
    wordAt(document, at) === 0 && !(aloneAt(document, at) & known) && runOnAt(document, at) === 0
  );
}

/**
 * How much speaks for a body: `the founder of Velmar`, `Velmar said it would`, `Velmar, which employs 40`. Nothing of it can be said of a
 * person, and of a place seldom; so it tells of a name that no list knows. People, too, are what something is according to.
 */
export function bodyFrame(document: NameDocument, at: number): number {
  const { tokens } = document;
  // Most names stand in no such frame.
  const isFramed = mayPrecede(tokens.hash[at - 1] ?? 0) || mayFollow(tokens.hash[at + 1] ?? 0);
  if (!isFramed && tokens.hash[at + 2] !== which) return 0;
  return hasFrameBehind(document, at) || isBehindFrame(document, at)
    ? 1
    : isSource(document, at)
      ? half
      : 0;
}

function hasFrameBehind(document: NameDocument, at: number): boolean {
  const { tokens } = document;
  const next = tokens.hash[at + 1] ?? 0;
  const second = tokens.hash[at + 2] ?? 0;
  const third = tokens.hash[at + 3] ?? 0;
  if (isOwnDeed(next) || isSpeakingOfItself(document, at + 1)) return true;
  if (second === which && isDeed(third) && isComma(tokens, at + 1)) return true;
  if (second === based && third === inside && isBeing(next)) return true;
  return isPart(next) && isThe(tokens.hash[at - 1] ?? 0);
}

/** `said it`, `announced on Monday that its` */
function isSpeakingOfItself(document: NameDocument, verb: number): boolean {
  const { tokens } = document;
  if (!isSaying(tokens.hash[verb] ?? 0)) return false;
  for (let at = verb + 1; at < verb + 5; at++) {
    const hash = tokens.hash[at] ?? 0;
    if (isIt(hash)) return true;
    if (!isBetween(hash) && !(wordAt(document, at) & NameWord.calendar)) return false;
  }
  return false;
}

function isBehindFrame(document: NameDocument, at: number): boolean {
  const { tokens, bits } = document;
  const link = tokens.hash[at - 1] ?? 0;
  const word = tokens.hash[at - 2] ?? 0;
  if (isOpen(document, at + 1)) return false;
  if (link === forWord && isSpeaker(word)) return !(bits[at - 2]! & Bit.capital);
  if (behindMember(link) && isMember(word)) return true;
  if (behindMember(link) && isDirector(word)) return !endsLikeDepartment(tokens, at);
  return behindPaper(link) && isPaper(word);
}

/** `according to Velmar` */
function isSource(document: NameDocument, at: number): boolean {
  const { tokens } = document;
  return (
    tokens.hash[at - 1] === to && tokens.hash[at - 2] === according && !isOpen(document, at + 1)
  );
}

/** A possessive or a number: what is said is said of what follows. */
function isOpen({ tokens }: NameDocument, at: number): boolean {
  return (
    at < tokens.count &&
    ((tokens.flags[at]! & TokenFlag.clitic) !== 0 || tokens.kind[at] === TokenKind.number)
  );
}

function endsLikeDepartment(tokens: Tokens, at: number): boolean {
  const end = endOf(tokens, at);
  return departmentEndings.some((ending) => tokens.text.startsWith(ending, end - ending.length));
}
