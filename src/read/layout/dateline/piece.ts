import type { HeadTokens } from './head-tokens.js';

/** A piece of the dateline: its place in the text and the token after it. */
export interface Piece {
  readonly start: number;
  readonly end: number;
  readonly next: number;
}

export function skip(tokens: HeadTokens, at: number, text: string): number {
  return tokens.at(at)?.text === text ? at + 1 : at;
}

/** A dash of any kind, `.-` or a colon. */
export function separator(tokens: HeadTokens, at: number): Piece | null {
  const index = tokens.at(at)?.text === '.' && tokens.at(at + 1)?.kind === 'dash' ? at + 1 : at;
  const token = tokens.at(index);
  if (!token || (token.kind !== 'dash' && token.text !== ':')) return null;
  return { start: token.start, end: token.end, next: index + 1 };
}
