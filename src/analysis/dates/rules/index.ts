import type { DateWords } from '../words/date-words.js';
import type { WordClass } from '../words/word-class.js';
import { coreRules } from './core-rules.js';
import { modifierRules } from './modifier/modifier-rules.js';
import { longest, type RuleMatch, type RuleTable, rulesFor, ruleTable } from './rule-table.js';

interface Tables {
  readonly core: RuleTable;
  /** Those that change what a core rule reads. */
  readonly modifiers: RuleTable;
}

let built: Tables | null = null;

/** Built at first use. */
function tables(): Tables {
  built ??= {
    core: ruleTable(coreRules),
    modifiers: ruleTable(modifierRules(readCore)),
  };
  return built;
}

function readCore(words: DateWords, at: number): RuleMatch | null {
  return longest(rulesFor(tables().core, words, at), words, at);
}

/** The longest expression that starts at this word. */
export function readExpression(words: DateWords, at: number): RuleMatch | null {
  return longest(rulesFor(tables().modifiers, words, at), words, at, readCore(words, at));
}

/** Can an expression start with a word of this class? */
export function canStart(wordClass: WordClass): boolean {
  const { core, modifiers } = tables();
  return core.first[wordClass]!.length + modifiers.first[wordClass]!.length > 0;
}

/** Can one start with an article before a word of this class? */
export function canFollowArticle(wordClass: WordClass): boolean {
  const { core, modifiers } = tables();
  return core.afterArticle[wordClass]!.length + modifiers.afterArticle[wordClass]!.length > 0;
}
