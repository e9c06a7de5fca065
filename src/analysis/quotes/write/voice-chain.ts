import type { Coreference } from '../../coreference/index.js';
import type { Grammar } from '../../grammar/grammar.js';
import type { Speech } from '../quoted-speech.js';
import { groupsOf } from './groups.js';
import { type Voice, voiceOf } from './speakers.js';

/** Whose voice the speeches have, from the first to the one that is looked at. */
export interface Chain {
  readonly speeches: readonly Speech[];
  /**
   * Of every speech: the one whose words name its speaker, -1 for none. They are read once more where it goes on: a voice for each takes more
   * memory than its text.
   */
  readonly sources: Int32Array;
  /** Of every speech: its group, 0 for none. */
  readonly groups: Int32Array;
  /** Of every speech: the token of its cue, its own or that of the piece it goes on from; -1 for none. */
  readonly cues: Int32Array;
  /** Of every speech: 1 where its speaker is shown with a place in the text. */
  readonly placed: Uint8Array;
  source: number;
  voice: Voice | null;
}

export function newChain(speeches: readonly Speech[]): Chain {
  const { length } = speeches;
  return {
    speeches,
    groups: groupsOf(speeches),
    sources: new Int32Array(length),
    cues: new Int32Array(length),
    placed: new Uint8Array(length),
    source: -1,
    voice: null,
  };
}

/** Goes on to the next speech; the voice that its own words name, null where it has another one's or none. */
export function follow(
  chain: Chain,
  grammar: Grammar,
  coreference: Coreference,
  index: number,
): Voice | null {
  const { speeches, sources, cues } = chain;
  const { attribution } = speeches[index]!;
  const from = attribution ? attribution.continues : -1;
  const own = attribution?.phrase ? voiceOf(grammar, coreference, attribution.phrase) : null;
  const before = chain.source;
  const source = own ? index : from >= 0 ? sources[from]! : -1;
  if (own || source < 0) chain.voice = own;
  else if (source !== before)
    chain.voice = voiceOf(grammar, coreference, speeches[source]!.attribution!.phrase!);
  const cue = attribution ? attribution.cue : -1;
  chain.source = source;
  sources[index] = source;
  cues[index] = cue < 0 && from >= 0 ? cues[from]! : cue;
  return own;
}

/** Rules by which a piece belongs to the sentence of the piece before. */
const oneSentence = new Set(['interrupted', 'same-sentence']);

/** "A," she said, "B.": one sentence, and the words in its middle name the speaker of both pieces. */
export function isOneSentence({ placed }: Chain, { attribution }: Speech): boolean {
  if (!attribution || attribution.continues < 0) return false;
  return placed[attribution.continues] === 1 && oneSentence.has(attribution.rule);
}

/** "A," she said. "B.": whom a pronoun means is inferred, so a reader who checks it needs the place of the pronoun. */
export function isInferred(
  { speeches, placed, voice }: Chain,
  { attribution, span }: Speech,
): boolean {
  const from = attribution ? attribution.continues : -1;
  return (
    from >= 0 &&
    placed[from] === 1 &&
    voice?.attribution === 'pronoun' &&
    speeches[from]!.span.lastBlock === span.firstBlock
  );
}
