import { tokenText } from '../../language/token-extent.js';
import type { Gender } from '../entities/entity.js';
import { type Grammar, has } from '../grammar/grammar.js';
import { isWord } from '../grammar/orthography.js';
import type { NounPhrase } from '../grammar/phrase/phrase.js';
import { Word } from '../grammar/word-class.js';
import type { Character } from './character.js';
import { moveTo } from './move.js';
import { ofSurname } from './namesakes.js';
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
  const named = walk.cast[mentions.entity[mention]!]!;
  const speaks = phrase !== undefined && phrase.kind !== 'role';
  // Before the mention moves the discourse on.
  const doubt = speaks && !quoted ? ofBareName(walk, named, mention) : null;
  const character = doubt?.character ?? named;
  if (mentions.firstToken[mention] === place.token) {
    const end = mentions.endToken[mention]!;
    // "She was born Ada Jane Reed": no new one.
    if (isWord(grammar, place.token - 1, 'born') && has(grammar, place.token - 2, Word.be))
      return true;
    moveTo(grammar, discourse, character, place, place.token, end, quoted);
    // "Reed himself"
    character.gender ??= has(grammar, end, Word.objectPronoun) ? reflexive(grammar, end) : null;
  }
  if (speaks) {
    character.asNamed ??= { character, margin: Number.POSITIVE_INFINITY, candidates: [] };
    const meant = doubt ?? character.asNamed;
    walk.bySpeaker.set(place.token, meant);
    speak(discourse, character);
  }
  return phrase?.kind !== 'role';
}

/** The doubt about a surname alone that two people near bear. */
function ofBareName({ grammar, discourse }: Walk, character: Character, mention: number) {
  const { mentions } = grammar.names;
  const first = mentions.firstToken[mention]!;
  const bare = mentions.endToken[mention] === first + 1 && character.type === 'person';
  if (!bare) return null;
  const titled = has(grammar, first - 1, Word.honorific);
  return ofSurname(discourse, character, tokenText(grammar.tokens, first), titled);
}

function reflexive(grammar: Grammar, token: number): Gender | null {
  if (isWord(grammar, token, 'himself')) return 'male';
  return isWord(grammar, token, 'herself') ? 'female' : null;
}
