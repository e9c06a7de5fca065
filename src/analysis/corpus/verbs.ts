import { type CueTone, cueOfForm } from '../../words/cues.js';
import type { VerbAnswer } from './answer.js';
import { ranked } from './ranked.js';
import { increase } from './tally.js';

/** Forms of cue words ("said", "says") → verbs in their base form with their tone. Of "pointed out" the first word counts. */
export function verbCounts(cues: ReadonlyMap<string, number>): VerbAnswer[] {
  const verbs = new Map<string, number>();
  const tones = new Map<string, CueTone | null>();
  for (const [form, count] of cues) {
    const cue = cueOfForm(form) ?? cueOfForm(form.split(' ', 1)[0]!);
    const verb = cue?.lemma ?? form;
    increase(verbs, verb, count);
    tones.set(verb, cue?.tone ?? null);
  }
  return ranked(verbs).map(([verb, count]) => ({ verb, count, tone: tones.get(verb) ?? null }));
}
