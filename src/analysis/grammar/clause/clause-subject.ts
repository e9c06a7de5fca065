import { TokenKind } from '../../../language/tokens.js';
import { apposedName } from '../apposition/apposed-name.js';
import { type Grammar, has, isCueVerb } from '../grammar.js';
import { isPersonName, nameAt, startsName } from '../name-type.js';
import { nextComma } from '../orthography.js';
import type { NounPhrase } from '../phrase/phrase.js';
import { phraseEndingAt } from '../phrase/phrase-ending-at.js';
import { phraseStartingAt } from '../phrase/phrase-starting-at.js';
import { roleNoun, Word } from '../word-class.js';
import { isParticiple } from '../word-shape.js';
import { opensTime, overDateline, overQuantity } from './clause-opening.js';
import { withComplement } from './complement.js';
import { isWho } from './relative-pronoun.js';

/** How far a subject may stand from its verb, in tokens: appositions in news run to about forty. */
export const reach = 48;

/**
 * The subject of a clause: its first noun phrase, after "But", "On Monday," and "Speaking to reporters,".
 * At most three openings of this kind are passed.
 */
export function clauseSubject(grammar: Grammar, first: number, end: number): NounPhrase | null {
  let start = overDateline(grammar, first, end);
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
