import { commonest } from './commonest.js';
import type { Joins } from './join-names.js';
import { isSurname } from './name-key.js';
import { extend, increase, type NameCount, type SpeakerCount, type Tally } from './tally.js';

/** Applies the joins to a tally's names and speakers; the tally itself stays as it is and may go on growing. */
export function merged(tally: Tally, joins: Joins): Pick<Tally, 'names' | 'speakers'> {
  return {
    names: mergeAll(tally.names, joins, (into, from) => {
      into.mentions += from.mentions;
      for (const [form, stories] of from.forms) increase(into.forms, form, stories);
    }),
    speakers: mergeAll<SpeakerCount>(tally.speakers, joins, (into, from) => {
      into.quotes += from.quotes;
      into.words += from.words;
      for (const [cue, quotes] of from.cues) increase(into.cues, cue, quotes);
    }),
  };
}

function mergeAll<Count extends NameCount | SpeakerCount>(
  counts: ReadonlyMap<string, Count>,
  joins: Joins,
  add: (into: Count, from: Count) => void,
): Map<string, Count> {
  const counted = new Map<string, Count>();
  for (const [key, count] of counts) {
    const target = targetOf(key, joins);
    if (target === key) counted.set(key, copyOf(count));
  }
  for (const [key, count] of counts) {
    const target = targetOf(key, joins);
    if (target === key) continue;
    const into = counted.get(target);
    if (!into) {
      counted.set(target, copyOf(count));
      continue;
    }
    add(into, count);
    into.stories += count.stories;
    // Called by the whole name, however many have the surname alone.
    const full = commonest(into.names);
    for (const [name, stories] of count.names)
      if (!isSurname(name, full)) increase(into.names, name, stories);
    extend(into, count.first);
    extend(into, count.last);
  }
  return counted;
}

/** Joins may chain (a wrong type of an acronym): followed a few steps, never round in circles. */
function targetOf(key: string, joins: Joins): string {
  let at = key;
  for (let step = 0; step < 4; step++) {
    const next = joins.get(at);
    if (next === undefined) return at;
    at = next;
  }
  return at;
}

function copyOf<Count extends NameCount | SpeakerCount>(count: Count): Count {
  const copy = { ...count, names: new Map(count.names) };
  if ('forms' in copy) return { ...copy, forms: new Map(copy.forms) };
  return { ...copy, cues: new Map(copy.cues) };
}
