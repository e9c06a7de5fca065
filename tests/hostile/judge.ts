import { rowsOf } from '../report/rows-of.js';
import type { Outcome } from './program.js';

export type OutputFormat = 'json' | 'jsonl' | 'table' | 'csv' | 'tsv' | 'markdown';

/** Never in anything printed: words of JavaScript instead of words for people, or a stack. */
const javascript =
  /\bundefined\b|\bNaN\b|\[object \w+\]|Invalid Date|^\s+at .*[:(]\d+|(Type|Range|Reference|Syntax)Error|node:internal|DeprecationWarning|ExperimentalWarning/m;

/** Controls (newline and tab aside), DEL, C1, bidi, line separators, invisible and tag characters: never on a terminal. */
const live =
  /[\0-\x08\x0b-\x1f\x7f-\x9f\u200b\u2028-\u202e\u2060\u2066-\u2069\ufeff\u{e0000}-\u{e007f}]/u;
/** JSON keeps the data; these must be written as escapes. Newline is the layout's. */
const rawInJson = /[\0-\x09\x0b-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069]/u;

/** What holds for every run, whatever was asked: exit code, time, no JavaScript, clean streams, one-line messages. */
export function commonFaults(outcome: Outcome, codes: readonly number[] = [0, 1]): string[] {
  const faults: string[] = [];
  if (outcome.late) faults.push(`no answer in ${Math.round(outcome.ms)} ms`);
  else if (outcome.code === null) faults.push(`killed by ${outcome.signal}`);
  else if (!codes.includes(outcome.code))
    faults.push(`exit ${outcome.code}, wanted ${codes.join(' or ')}`);
  if ((outcome.code === 1 || outcome.code === 2) && outcome.stderr.trim() === '')
    faults.push(`exit ${outcome.code} without a message`);
  return [...faults, ...messageFaults(outcome.stderr)];
}

function messageFaults(stderr: string): string[] {
  const faults: string[] = [];
  const hit = javascript.exec(stderr);
  if (hit)
    faults.push(
      `stderr says ${JSON.stringify(stderr.slice(Math.max(0, hit.index - 40), hit.index + 80))}`,
    );
  const control = live.exec(stderr);
  if (control) faults.push(`stderr carries U+${control[0].codePointAt(0)!.toString(16)}`);
  const strange = stderr
    .split('\n')
    .find((line) => line !== '' && !/^(news-cli: |\(add --help|\(Did you mean)/.test(line));
  if (strange !== undefined)
    faults.push(`stderr line without the program's name: ${JSON.stringify(strange.slice(0, 120))}`);
  return faults;
}

/** Faults of what was printed on stdout in a format. */
export function outputFaults(stdout: Buffer, format: OutputFormat): string[] {
  const text = stdout.toString();
  const faults: string[] = [];
  const control = (format === 'json' || format === 'jsonl' ? rawInJson : live).exec(text);
  if (control)
    faults.push(
      `stdout (${format}) carries U+${control[0].codePointAt(0)!.toString(16)}: ${JSON.stringify(text.slice(Math.max(0, control.index - 30), control.index + 20))}`,
    );
  if (format === 'json' && text !== '') faults.push(...jsonFaults(text));
  if (format === 'jsonl')
    for (const line of text.split('\n')) if (line !== '') faults.push(...jsonFaults(line));
  if (format === 'csv') faults.push(...cellFaults(text, ','));
  if (format === 'tsv') faults.push(...cellFaults(text, '\t'));
  if (format === 'markdown') faults.push(...markdownFaults(text));
  if (text !== '' && !text.endsWith('\n'))
    faults.push(`stdout (${format}) does not end in a newline`);
  return faults;
}

/** Words of JavaScript in text output; only for inputs that do not hold them themselves. */
export function javascriptFaults(stdout: Buffer): string[] {
  const text = stdout.toString();
  const hit = javascript.exec(text);
  return hit
    ? [`stdout says ${JSON.stringify(text.slice(Math.max(0, hit.index - 40), hit.index + 60))}`]
    : [];
}

function jsonFaults(text: string): string[] {
  try {
    return articlesOf(JSON.parse(text)).flatMap(objectFaults);
  } catch (error) {
    return [
      `invalid JSON (${(error as Error).message}): ${JSON.stringify(text.slice(0, 80))} … ${JSON.stringify(text.slice(-40))}`,
    ];
  }
}

type Json = Record<string, unknown>;

function articlesOf(value: unknown): Json[] {
  return (Array.isArray(value) ? value : [value]) as Json[];
}

/** The contract's frame and every span of an article's object. */
export function objectFaults(object: Json): string[] {
  if (object === null || typeof object !== 'object')
    return [`not an object: ${JSON.stringify(object)}`];
  const faults: string[] = [];
  if (object.schemaVersion !== 1 || typeof object.file !== 'string')
    faults.push('no schemaVersion or file');
  if (object.error !== undefined) {
    const { code, message } = object.error as Json;
    if (typeof code !== 'string' || typeof message !== 'string' || message === '')
      faults.push('error without code or message');
    return faults;
  }
  const { article, warnings } = object as { article?: Json; warnings?: Json[] };
  if (!article || !Array.isArray(article.byline)) faults.push('no article or byline');
  if (!Array.isArray(warnings)) faults.push('no warnings');
  for (const warning of warnings ?? []) {
    if (typeof warning.code !== 'string' || typeof warning.message !== 'string')
      faults.push('warning without code or message');
  }
  faults.push(...badValues(object));
  if (typeof object.text === 'string') faults.push(...spanFaults(object, object.text));
  return faults;
}

/** Strings that only a bug writes, wherever they stand but in the article's own words. */
function badValues(object: Json): string[] {
  const faults: string[] = [];
  const open: unknown[] = [object.article, object.dates];
  while (open.length > 0) {
    const value = open.pop();
    if (typeof value !== 'object' || value === null) continue;
    for (const [key, child] of Object.entries(value)) {
      if (
        ['value', 'from', 'to'].includes(key) &&
        typeof child === 'string' &&
        /NaN|undefined|Invalid/.test(child)
      )
        faults.push(`${key} is ${child}`);
      if (
        ['start', 'end', 'line', 'column'].includes(key) &&
        child !== null &&
        !(Number.isInteger(child) && (child as number) >= 0)
      )
        faults.push(`${key} is ${child}`);
      open.push(child);
    }
  }
  return faults;
}

function spanFaults(object: Json, text: string): string[] {
  const open: unknown[] = [object];
  while (open.length > 0) {
    const value = open.pop();
    if (typeof value !== 'object' || value === null) continue;
    const { start, end } = value as { start?: unknown; end?: unknown };
    if (
      typeof start === 'number' &&
      typeof end === 'number' &&
      !(start >= 0 && start <= end && end <= text.length)
    )
      return [`span ${start}-${end} outside of ${text.length}`];
    open.push(...Object.values(value).slice(0, 100_000));
  }
  return [];
}

/** RFC 4180 cells; faults when one could be a formula or the table is ragged. */
function cellFaults(text: string, separator: string): string[] {
  const faults: string[] = [];
  let width: number | null = null;
  for (const row of rowsOf(text, separator)) {
    width ??= row.length;
    if (row.length !== width)
      faults.push(`a row of ${row.length} cells under a header of ${width}`);
    for (const cell of row) {
      if (/^[=+\-@\t\r＝＋－＠]/.test(cell) && !/^-?\d+(\.\d+)?$/.test(cell))
        faults.push(`a cell begins like a formula: ${JSON.stringify(cell.slice(0, 40))}`);
    }
  }
  return faults.slice(0, 3);
}

/** Markup that a Markdown viewer would act on: tags, comments, images, links to scripts. */
function markdownFaults(text: string): string[] {
  const hit = /(?<!\\)<[a-zA-Z/!?]|(?<!\\)\]\(\s*javascript:|(?<!\\)!\[/.exec(text);
  return hit
    ? [
        `live markup in Markdown: ${JSON.stringify(text.slice(Math.max(0, hit.index - 30), hit.index + 30))}`,
      ]
    : [];
}
