import { indexAt } from '../../language/token-map.js';
import { type Grammar, has } from './grammar.js';
import { Word } from './word-class.js';

/** Index into `names.mentions` of the name that the token stands in, -1 for none: most tokens stand in none, as their classes tell. */
export function nameAt(grammar: Grammar, token: number): number {
  return has(grammar, token, Word.named) ? indexAt(grammar.names.ofToken, token) : -1;
}

/** Does a name begin here? */
export function startsName(grammar: Grammar, at: number): boolean {
  const mention = nameAt(grammar, at);
  return mention >= 0 && grammar.names.mentions.firstToken[mention]! === at;
}

/** Does a name mention mean a person? Names that the engine did not see count as persons. */
export function isPersonName({ names }: Grammar, mention: number): boolean {
  if (mention < 0) return true;
  return names.entities[names.mentions.entity[mention]!]?.type === 'person';
}

export function isBodyName({ names }: Grammar, mention: number): boolean {
  return mention >= 0 && names.entities[names.mentions.entity[mention]!]?.type === 'organization';
}

/** "Democrats", "a Palestinian": does a name mention mean people by their nation, faith or party? */
export function isGroupName({ names }: Grammar, mention: number): boolean {
  return mention >= 0 && names.entities[names.mentions.entity[mention]!]?.type === 'group';
}
