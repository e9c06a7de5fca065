import { explain } from '../coreference/explain.js';
import { cueAt } from '../grammar/cue-verb.js';
import type { Grammar } from '../grammar/grammar.js';
import type { Voice } from './speakers.js';

/** The reasons for a speaker in words, the losing candidates last. */
export function reasons(
  grammar: Grammar,
  rule: string,
  voice: Voice | null,
  own: boolean,
  cue: number,
): string[] {
  const why: string[] = [];
  if (!voice) return ['nothing near the quotation names a speaker'];
  const { tokens } = grammar;
  const by =
    cue >= 0
      ? ` with "${tokens.text.slice(tokens.start[cue], tokens.end[cue])}"${grammar.cue[cue] !== 0 && cueAt(grammar, cue).tone === 'loaded' ? ' (a loaded verb)' : ''}`
      : '';
  why.push(
    own
      ? `${rule}: "${voice.speaker.mention?.text ?? voice.speaker.name}"${by}`
      : `${rule}: goes on from the quotation before${by}`,
  );
  const { resolution, attribution } = voice;
  if (resolution?.character && resolution.candidates.length === 0 && attribution !== 'name')
    why.push(`a name of ${resolution.character.name}`);
  for (const [index, candidate] of (resolution?.candidates ?? []).slice(0, 4).entries()) {
    if (index === 0 && attribution === 'name') continue;
    why.push(
      `${index === 0 ? '' : 'not '}${candidate.character.name}: ${explain(candidate)} (${candidate.score.toFixed(1)})`,
    );
  }
  return why;
}
