import type { DateWords } from '../words/date-words.js';
import type { WordClass } from '../words/word-class.js';
import { coreRules } from './core-rules.js';
import { modifierRules } from './modifier/modifier-rules.js';
import { longest, type RuleMatch, type RuleTable, rulesFor, ruleTable } from './rule-table.js';

interface Tables {
  readonly core: RuleTable;
  readonly all: RuleTable;
}

let built: Tables | null = null;

/** Built at first use. */
function tables(): Tables {
  built ??= {
    core: ruleTable(coreRules),
    all: ruleTable([...coreRules, ...modifierRules(readCore)]),
  };
  return built;
}

function readCore(words: DateWords, at: number): RuleMatch | null {
  return longest(rulesFor(tables().core, words, at), words, at);
}

/** The longest expression that starts at this word. */
export function readExpression(words: DateWords, at: number): RuleMatch | null {
  return longest(rulesFor(tables().all, words, at), words, at);
}

/** Can an expression start with a word of this class? */
export function canStart(wordClass: WordClass): boolean {
  return tables().all.first[wordClass]!.length > 0;
}

/** Can one start with an article before a word of this class? */
export function canFollowArticle(wordClass: WordClass): boolean {
  return tables().all.afterArticle[wordClass]!.length > 0;
}
