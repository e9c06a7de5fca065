import { TokenFlag, TokenKind } from '../../../language/tokens.js';
import { apposedName } from '../apposition/apposed-name.js';
import {
  codeOf,
  type Grammar,
  has,
  isCapital,
  isCueVerb,
  isDash,
  isPersonName,
  isWord,
  lowerWord,
  nameAt,
  nextComma,
  startsName,
} from '../grammar.js';
import { isParticiple, type NounPhrase } from '../phrase/phrase.js';
import { phraseEndingAt } from '../phrase/phrase-ending-at.js';
import { phraseStartingAt } from '../phrase/phrase-starting-at.js';
import { roleNoun, Word } from '../word-class.js';
import { isUsedAs, Use } from '../word-use.js';

/** How far a subject may stand from its verb, in tokens: appositions in news run to about forty. */
export const reach = 48;

/**
 * The subject of a clause: its first noun phrase, after "But", "On Monday," and "Speaking to reporters,".
 * At most three openings of this kind are passed.
 */
export function clauseSubject(grammar: Grammar, first: number, end: number): NounPhrase | null {
  let start = afterDateline(grammar, first, end);
  let named: NounPhrase | null = null;
  for (let tries = 0; tries < 4 && start < end; tries++) {
    if (has(grammar, start, Word.conjunction)) start++;
    start = overQuantity(grammar, start, end);
    const leads =
      has(grammar, start, Word.preposition | Word.subordinator | Word.adverb | Word.time) ||
      opensTime(grammar, start, end) ||
      isParticiple(grammar, start) ||
      (has(grammar, start, Word.opener) && !has(grammar, start, Word.subjectPronoun | roleNoun));
    if (start > first + 1 && isWho(grammar, start))
      named ??= phraseEndingAt(grammar, start - 2, first);
    else if (!leads) {
      const phrase = phraseStartingAt(grammar, start, end);
      if (phrase && !has(grammar, phrase.head, Word.time)) {
        return apposedName(grammar, phrase, end) ?? withComplement(grammar, phrase, end);
      }
    }
    const comma = nextComma(grammar, start, Math.min(end, start + reach));
    if (!leads && comma > start) {
      const closing = personBefore(grammar, start, comma);
      if (closing) return closing;
    }
    if (comma < 0) {
      // "In the filing Reed": what a preposition governs is no subject; "On Monday Reed": only a time is stepped over.
      if (
        (has(grammar, start, Word.preposition) && !has(grammar, start + 1, Word.time)) ||
        !has(grammar, start, Word.adverb | Word.time | Word.opener)
      )
        break;
      start++;
      continue;
    }
    start = comma + 1;
    // "On “The Long Night,” Ada Reed"
    if (start < end && grammar.tokens.kind[start] === TokenKind.mark) start++;
  }
  return freeSubject(grammar, first, end) ?? named;
}

/** "Match of the Day pundit Ada Reed, a former captain,": the name before the comma, where no verb stands between. */
function personBefore(grammar: Grammar, first: number, comma: number): NounPhrase | null {
  const mention = nameAt(grammar, comma - 1);
  if (mention < 0 || !isPersonName(grammar, mention)) return null;
  const firstToken = grammar.names.mentions.firstToken[mention]!;
  for (let at = first; at < firstToken; at++) {
    if (isCueVerb(grammar, at) || has(grammar, at, Word.auxiliary | Word.verb)) return null;
  }
  return { kind: 'name', first: firstToken, end: comma, head: comma - 1, mention };
}

/** How long "SALTBURY, England, March 2 (Agency) —" may be, in tokens. */
const longestDateline = 14;

/** Past the dash or colon of a dateline that opens the clause; `first` where there is none. */
function afterDateline(grammar: Grammar, first: number, end: number): number {
  const capitals = (grammar.tokens.flags[first]! & TokenFlag.allCaps) !== 0;
  for (let at = first + 1; at < Math.min(end, first + longestDateline); at++) {
    // "New Bridge End (Agency) —"
    if (isDash(grammar, at) && (capitals || codeOf(grammar, at - 1) === 41)) return at + 1;
    if (codeOf(grammar, at) === 58) return capitals ? at + 1 : first;
    if (
      !capitals &&
      !isCapital(grammar, at) &&
      codeOf(grammar, at) !== 40 &&
      codeOf(grammar, at) !== 41
    )
      return first;
    if (isCueVerb(grammar, at) || has(grammar, at, Word.auxiliary)) return first;
  }
  return first;
}

/** "Around 2,000 people", "More than 40 boats", "At least three sailors": from the number on. */
function overQuantity(grammar: Grammar, start: number, end: number): number {
  for (let at = start + 1; at <= start + 2 && at + 1 < end; at++) {
    const number =
      grammar.tokens.kind[at] === TokenKind.number || has(grammar, at, Word.indefinite);
    if (!number) continue;
    const lead = quantities.get(lowerWord(grammar, start));
    return lead !== undefined &&
      (lead === '' ? at === start + 1 : lead === lowerWord(grammar, at - 1))
      ? at
      : start;
  }
  return start;
}

const quantities = new Map([
  ['around', ''],
  ['about', ''],
  ['over', ''],
  ['nearly', ''],
  ['almost', ''],
  ['roughly', ''],
  ['more', 'than'],
  ['fewer', 'than'],
  ['at', 'least'],
  ['up', 'to'],
]);

/** "Eight years ago,", "Two weeks later", "A couple of years later". */
function opensTime(grammar: Grammar, start: number, end: number): boolean {
  const at = isWord(grammar, start + 2, 'of') ? start + 3 : start + 1;
  return (
    at < end &&
    (grammar.tokens.kind[start] === TokenKind.number || has(grammar, start, Word.determiner)) &&
    (has(grammar, at, Word.time) || isUsedAs(grammar, at, Use.timeSpan))
  );
}

/** "In the filing itself Reed also made this point": the first name or pronoun that no preposition or article governs and that a verb part follows. */
function freeSubject(grammar: Grammar, first: number, end: number): NounPhrase | null {
  const last = Math.min(end, first + reach) - 1;
  for (let at = first + 1; at < last; at++) {
    const pronoun = has(grammar, at, Word.subjectPronoun) && !isWho(grammar, at);
    if (!pronoun && !startsName(grammar, at)) continue;
    if (has(grammar, at - 1, Word.preposition | Word.determiner | Word.conjunction)) continue;
    const phrase = phraseStartingAt(grammar, at, end);
    if (!phrase || phrase.end >= end) continue;
    if (
      pronoun ||
      has(grammar, phrase.end, Word.auxiliary | Word.adverb | Word.verb) ||
      isCueVerb(grammar, phrase.end)
    )
      return phrase;
  }
  return null;
}

export function isWho(grammar: Grammar, token: number): boolean {
  return has(grammar, token, Word.who);
}

/** "a longtime adviser to both Reeds", "a source close to the talks": a description without its complement names nobody. */
export function withComplement(grammar: Grammar, phrase: NounPhrase, end: number): NounPhrase {
  if (phrase.kind !== 'unnamed' && phrase.kind !== 'role') return phrase;
  let link = phrase.end;
  if (link < end && isUsedAs(grammar, link, Use.complementLead)) link++;
  if (link + 1 >= end || !isUsedAs(grammar, link, Use.complementLink)) return phrase;
  const rest = phraseStartingAt(grammar, link + 1, end);
  return rest ? { ...phrase, end: rest.end } : phrase;
}
