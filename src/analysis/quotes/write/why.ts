import { endOf } from '../../../language/token-extent.js';
import { explain } from '../../coreference/explain.js';
import { type Grammar, isCueVerb } from '../../grammar/grammar.js';
import { cueAt } from '../../grammar/verb/cue-verb.js';
import type { Speaker } from '../quote.js';
import type { Voice } from './speakers.js';

/** The reasons for a speaker in words, the losing candidates last. `mention`: null for a quotation that goes on. */
export function reasons(
  grammar: Grammar,
  rule: string,
  voice: Voice | null,
  mention: Speaker['mention'],
  cue: number,
): string[] {
  const why: string[] = [];
  if (!voice) return ['nothing near the quotation names a speaker'];
  const { tokens } = grammar;
  const by =
    cue >= 0
      ? ` with "${tokens.text.slice(tokens.start[cue], endOf(tokens, cue))}"${isCueVerb(grammar, cue) && cueAt(grammar, cue).tone === 'loaded' ? ' (a loaded verb)' : ''}`
      : '';
  why.push(
    mention ? `${rule}: "${mention.text}"${by}` : `${rule}: goes on from the quotation before${by}`,
  );
  const { resolution, attribution } = voice;
  if (resolution?.character && resolution.candidates.length === 0 && attribution !== 'name')
    why.push(`a name of ${resolution.character.name}`);
  for (const [index, candidate] of (resolution?.candidates ?? []).slice(0, 4).entries()) {
    why.push(
      `${index === 0 ? '' : 'not '}${candidate.character.name}: ${explain(candidate)} (${candidate.score.toFixed(1)})`,
    );
  }
  return why;
}

/** Of quotes whose reasons nobody asked for. */
export const unasked: readonly string[] = [];
