import { apposedName } from '../grammar/apposition/apposed-name.js';
import { has } from '../grammar/grammar.js';
import { isWord } from '../grammar/orthography.js';
import { isObject } from '../grammar/phrase/object-pronoun.js';
import { commonPhrase, type NounPhrase } from '../grammar/phrase/phrase.js';
import { roleNoun, Word } from '../grammar/word-class.js';
import { lowerWord } from '../grammar/word-text.js';
import { askerAnswered } from './asker-answered.js';
import { resolveBody } from './body-pronoun.js';
import { enter, openContest } from './contest.js';
import { definiteStart, personalGender } from './expressions.js';
import { resolvePersonal } from './personal.js';
import { Fact, type Place } from './reference.js';
import { resolveRole } from './role/role-nouns.js';
import { settle } from './settle.js';
import { meetStranger, openingSubject } from './strangers.js';
import { bearerOf } from './title-surname.js';
import type { Walk } from './walk.js';

/** A pronoun or a role noun outside quotations. */
export function meetExpression(walk: Walk, place: Place, phrase: NounPhrase | undefined): void {
  const { grammar, discourse, holders } = walk;
  const { token } = place;
  const gender = personalGender(grammar, token);
  if (gender) {
    // "Lind was her teacher": not her own.
    const isPredicate = has(grammar, token - 1, Word.be);
    const other = place.speaks ? askerAnswered(grammar, discourse, token) : null;
    resolvePersonal(discourse, gender, place, isPredicate || isObject(grammar, token), other);
    settle(walk, place, token, token + 1, 'pronoun');
  } else if (phrase?.kind === 'pronoun') {
    const plural = isWord(grammar, token, 'they');
    if (!plural && !isWord(grammar, token, 'it')) return;
    resolveBody(discourse, plural, place);
    settle(walk, place, token, token + 1, 'pronoun');
  } else if (has(grammar, token, roleNoun) && meetBearer(walk, place, phrase)) return;
  else if (phrase?.kind === 'role') {
    resolveRole(grammar, discourse, holders, phrase, place);
    settle(walk, place, phrase.first, phrase.end, 'role');
    if (!discourse.contest.best) meetStranger(grammar, discourse, phrase, place);
  } else if (phrase) {
    if (has(grammar, token, Word.person))
      discourse.unnamed.set(lowerWord(grammar, token), place.sentence);
    meetStranger(grammar, discourse, phrase, place);
  } else if (has(grammar, token, roleNoun) || isWord(grammar, token, 'old')) {
    const first = definiteStart(grammar, token);
    const role: NounPhrase = commonPhrase('role', first, token);
    if (first !== token) {
      // "the Minister of Finance, Ada Reed,": the name says who it is.
      if (apposedName(grammar, role, grammar.sentences.endToken[place.sentence]!)) return;
      resolveRole(grammar, discourse, holders, role, place);
      settle(walk, place, first, token + 1, 'role');
      if (discourse.contest.best) return;
    }
    const opening = openingSubject(grammar, discourse, place, token);
    if (!opening) return;
    // "An official, who gave no name, left": "the official" is he.
    if (has(grammar, opening.first, Word.indefinite) && has(grammar, token, Word.person))
      discourse.unnamed.set(lowerWord(grammar, token), place.sentence);
    meetStranger(grammar, discourse, opening, place);
  }
}

/** "Pope said", "Judge had the last word": a surname that is a title too, standing alone. */
function meetBearer(walk: Walk, place: Place, phrase: NounPhrase | undefined): boolean {
  const { grammar, discourse } = walk;
  const { token } = place;
  if (phrase && phrase.end - phrase.first > 1) return false;
  const bearer = bearerOf(grammar, discourse, token);
  if (!bearer) return false;
  openContest(discourse.contest);
  enter(discourse.contest, bearer, surely, Fact.nameSays, 0, 0, null);
  settle(walk, place, token, token + 1, 'role');
  return true;
}

/** Points of whom his name tells. */
const surely = 4;
