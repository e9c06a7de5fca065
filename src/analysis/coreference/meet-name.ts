import type { Gender } from '../entities/entity.js';
import { type Grammar, has } from '../grammar/grammar.js';
import { isWord } from '../grammar/orthography.js';
import type { NounPhrase } from '../grammar/phrase/phrase.js';
import { Word } from '../grammar/word-class.js';
import { moveTo } from './move.js';
import { type Place, speak } from './reference.js';
import type { Walk } from './walk.js';

/** A token of a name. Answers whether the name is all there is to it. */
export function meetName(
  walk: Walk,
  place: Place,
  mention: number,
  phrase: NounPhrase | undefined,
  quoted: boolean,
): boolean {
  const { grammar, discourse } = walk;
  const { mentions } = grammar.names;
  const character = walk.cast[mentions.entity[mention]!]!;
  if (mentions.firstToken[mention] === place.token) {
    const end = mentions.endToken[mention]!;
    moveTo(grammar, discourse, character, place, place.token, end, quoted);
    // "Reed himself"
    character.gender ??= has(grammar, end, Word.objectPronoun) ? reflexive(grammar, end) : null;
  }
  if (phrase && phrase.kind !== 'role') {
    character.asNamed ??= { character, margin: Number.POSITIVE_INFINITY, candidates: [] };
    walk.bySpeaker.set(place.token, character.asNamed);
    speak(discourse, character);
  }
  return phrase?.kind !== 'role';
}

function reflexive(grammar: Grammar, token: number): Gender | null {
  if (isWord(grammar, token, 'himself')) return 'male';
  return isWord(grammar, token, 'herself') ? 'female' : null;
}
