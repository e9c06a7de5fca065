import type { DateWords } from '../words/date-words.js';
import { classCount, WordClass } from '../words/word-class.js';
import type { Match, Rule } from './rule.js';

export interface RuleMatch extends Match {
  readonly rule: string;
}

/** Rules by the class of the first word; those of articles by the class of the second too. */
export interface RuleTable {
  readonly first: readonly (readonly Rule[])[];
  readonly afterArticle: readonly (readonly Rule[])[];
}

/** Plain loops over few lists: this runs at each start of the program, before anything is compiled. */
export function ruleTable(rules: readonly Rule[]): RuleTable {
  const first = new Array<readonly Rule[]>(classCount).fill(noRules);
  const afterArticle = first.slice();
  for (let index = 0; index < rules.length; index++) {
    const rule = rules[index]!;
    addRule(first, rule.on, rule);
    if (rule.afterArticle) addRule(afterArticle, rule.afterArticle, rule);
  }
  return { first, afterArticle };
}

const noRules: readonly Rule[] = [];

function addRule(table: (readonly Rule[])[], classes: readonly WordClass[], rule: Rule): void {
  for (let index = 0; index < classes.length; index++) {
    const wordClass = classes[index]!;
    const rules = table[wordClass] as Rule[];
    if (rules === noRules) table[wordClass] = [rule];
    else rules.push(rule);
  }
}

export function rulesFor(
  table: RuleTable,
  { class: classes }: DateWords,
  at: number,
): readonly Rule[] {
  const wordClass = classes[at]!;
  return wordClass === WordClass.article
    ? table.afterArticle[classes[at + 1]!]!
    : table.first[wordClass]!;
}

/** The longest match of some rules that is longer than `known`; the first of equals. */
export function longest(
  rules: readonly Rule[],
  words: DateWords,
  at: number,
  known: RuleMatch | null = null,
): RuleMatch | null {
  let best: Match | null = null;
  let end = known === null ? at : known.end;
  let rule = '';
  for (let index = 0; index < rules.length; index++) {
    const candidate = rules[index]!;
    const match = candidate.read(words, at);
    if (match === null || match.end <= end) continue;
    best = match;
    end = match.end;
    rule = candidate.id;
  }
  return best === null
    ? known
    : { end: best.end, meaning: best.meaning, mod: best.mod ?? null, rule };
}
