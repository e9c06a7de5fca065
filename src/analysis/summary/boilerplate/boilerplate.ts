import type { Tokens } from '../../../language/tokens.js';
import * as furniture from '../furniture.made.js';
import { startsPhrase } from '../phrases.js';
import type { Unit } from '../unit.js';
import type { Candidate } from './candidate.js';
import {
  announces,
  holds,
  isContact,
  isCredited,
  isLabelled,
  isNamesOnly,
  isShorter,
  isTimeStamp,
} from './line-rules.js';
import { repeatsTitle } from './repeats-title.js';

interface Rule {
  readonly id: string;
  readonly drops: (candidate: Candidate) => boolean;
}

/** Cheap rules first; the order has no other meaning, a unit that any rule drops is out. */
const rules: readonly Rule[] = [
  { id: 'too-short', drops: ({ unit }) => unit.words < 4 },
  {
    id: 'start',
    drops: ({ tokens, unit }) =>
      startsPhrase(furniture.starts, tokens, unit.firstToken, unit.endToken),
  },
  { id: 'announces', drops: announces },
  { id: 'names-only', drops: isNamesOnly },
  { id: 'label', drops: isLabelled },
  { id: 'time-stamp', drops: isTimeStamp },
  { id: 'credit', drops: isCredited },
  { id: 'contact', drops: isContact },
  {
    id: 'phrase',
    drops: (candidate) => isShorter(candidate, 20) && holds(candidate, furniture.phrases),
  },
  { id: 'title-repeat', drops: repeatsTitle },
];

/** The units that are sentences of the story. The furniture around it stays in the article text but is never chosen. */
export function withoutBoilerplate(
  tokens: Tokens,
  title: Tokens | null,
  units: readonly Unit[],
): Unit[] {
  const kept: Unit[] = [];
  if (units.length === 0) return kept;
  const candidate: Candidate = { tokens, title, unit: units[0]! };
  for (let at = 0; at < units.length; at++) {
    const unit = units[at]!;
    candidate.unit = unit;
    if (!isFurniture(candidate)) kept.push(unit);
  }
  return kept;
}

function isFurniture(candidate: Candidate): boolean {
  for (let at = 0; at < rules.length; at++) if (rules[at]!.drops(candidate)) return true;
  return false;
}
