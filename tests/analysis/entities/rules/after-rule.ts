import { describe, expect, test } from 'vitest';
import { describeDocument } from '../../../../src/analysis/entities/document.js';
import { type Found, Type } from '../../../../src/analysis/entities/found.js';
import type { NameRule } from '../../../../src/analysis/entities/rules/rule.js';
import { assets } from '../../../../src/assets.js';
import { readLanguage } from '../../../../src/language/index.js';
import { endOf } from '../../../../src/language/token-extent.js';
import { readPlain } from '../../../../src/read/plain.js';

/** [situation, text with what the tagger found in braces, names after the rule] */
type Row = readonly [situation: string, marked: string, expected: readonly string[]];

/** `{place Karlow}` and, less sure, `{place 0.5 Karlow}` in the text are what the tagger found; gives the names after the rule. */
function after(rule: NameRule, marked: string): string[] {
  const marks: { start: number; end: number; type: number; confidence: number }[] = [];
  let text = '';
  for (const part of marked.split(/(\{[^}]+\})/)) {
    const [, type, confidence, name] = /^\{(\w+) (?:(0\.\d+) )?([\s\S]+)\}$/.exec(part) ?? [];
    const start = text.length;
    text += name ?? part;
    if (type === undefined) continue;
    marks.push({
      start,
      end: text.length,
      type: Type[type as keyof typeof Type],
      confidence: Number(confidence ?? 0.9),
    });
  }
  const article = readPlain(text, { file: 'test.txt' });
  const language = readLanguage(article);
  const { tokens } = language;
  const names = marks.map(
    ({ start, end, type, confidence }): Found => ({
      first: tokens.start.indexOf(start),
      end: tokens.start.findLastIndex((start) => start < end) + 1,
      type,
      confidence,
      evidence: [],
    }),
  );
  return rule
    .apply(names, describeDocument(article, language, assets.names()))
    .map(
      ({ first, end, type }) =>
        `${Type[type]} ${text.slice(tokens.start[first], endOf(tokens, end - 1))}`,
    );
}

/** Tests a rule by a table: each row says what becomes of the names of a text. */
export function table(rule: NameRule, rows: readonly Row[]): void {
  describe(rule.id, () => {
    test.each(rows)('%s', (_situation, marked, expected) => {
      expect(after(rule, marked)).toEqual(expected);
    });
  });
}
