import { InvalidArgumentError, Option } from 'commander';
import { plausible } from '../analysis/dates/publication/numeric-date.js';
import { isTimeZone } from '../analysis/dates/time-zone.js';
import { entityTypes } from '../analysis/entities/entity.js';
import { formats } from '../report/formats.js';
import { listNames } from '../report/stats/list-names.js';

/** `values`: all that it accepts, for completion; absent when there is no list. */
type Parser = ((value: string, previous: unknown) => unknown) & {
  readonly values?: readonly string[];
};
type Choice = Parser & { readonly values: readonly string[] };
type Flag = readonly [flags: string, description: string, parse?: Parser];

/** Every option of every command, said once. */
const flags = {
  format: ['--format <name>', formats.join(', '), once(oneOf(formats))],
  json: ['--json', 'the same as --format json'],
  jsonl: ['--jsonl', 'one JSON object per article and line'],
  csv: ['--csv', 'one row per item, safe to open in a spreadsheet'],
  fields: ['--fields <names>', 'only these columns or keys, separated by commas', list],
  output: ['-o, --output <file>', 'write to a file instead of standard output (-)', fileName],
  width: ['--width <cells>', 'width of the human output', whole(10, 10_000)],
  color: ['--color <when>', 'auto, always or never', oneOf(['auto', 'always', 'never'])],
  noColor: ['--no-color', 'the same as --color never'],
  quiet: ['-q, --quiet', 'no warnings on standard error'],
  debug: ['--debug', 'show where an error came from'],
  by: [
    '--by <what>',
    'source or month: an answer for each beside the whole',
    oneOf(['source', 'month']),
  ],
  dedupe: ['--dedupe', 'count near-identical copies once, as the first of them'],
  list: ['--list <name>', `one list in full: ${listNames.join(', ')}`, oneOf(listNames)],
  top: ['--top <n>', 'at most so many rows per list (default 15 on the terminal)', whole(1)],
  jobs: [
    '--jobs <n>',
    'threads at most (default: 1 for small inputs, all cores for large ones)',
    whole(1, 256),
  ],
  why: ['--why', 'say how each result was found'],
  input: [
    '--input <format>',
    'how to read the input instead of by its content: see news-cli formats',
  ],
  maxSize: [
    '--max-size <size>',
    'largest article that is read, as 500k or 64M (default 32M)',
    bytes,
  ],
  row: ['--row <n>', 'only the n-th article of a file that holds many', whole(1)],
  all: ['--all', 'every article of a file that holds many (the default)'],
  date: ['--date <iso>', 'publication date of articles that have none, as 2023-12-04', isoDate],
  dateOrder: ['--date-order <order>', 'read 04/12/2023 as dmy or mdy', oneOf(['dmy', 'mdy'])],
  tz: [
    '--tz <zone>',
    'zone of "today" for publication times that carry one, as Asia/Tokyo or +09:00',
    timeZone,
  ],
  aliases: ['--aliases <file>', 'your corrections of names: merge, ignore, type (JSON)'],
  speaker: ['--speaker <name>', 'only what this speaker said; part of the name will do', someName],
  quoteType: types(['direct', 'mixed', 'indirect']),
  unattributed: ['--unattributed', 'only quotes without a known speaker'],
  groupBy: ['--group-by <what>', 'speaker: one row per speaker with totals', oneOf(['speaker'])],
  context: ['--context <n>', 'n words before and after', whole(0, 1000)],
  entityType: types(entityTypes),
  minCount: ['--min-count <n>', 'only names with at least n mentions', whole(0)],
  minConfidence: [
    '--min-confidence <p>',
    'only names found with at least this confidence, 0 to 1',
    share,
  ],
  mentions: ['--mentions', 'one row per mention, in its context'],
  sort: [
    '--sort <order>',
    'salience (default), count, name, position',
    oneOf(['salience', 'count', 'name', 'position']),
  ],
  dateType: types(['date', 'time', 'duration', 'set']),
  timeline: ['--timeline', 'the resolved dates in order of time'],
  unresolved: ['--unresolved', 'only what has no fixed place in time'],
  sentences: ['--sentences <n>', 'how many sentences (default 3)', whole(1, 1000)],
  words: ['--words <n>', 'at most so many words, whole sentences', whole(1)],
} satisfies Record<string, Flag>;

export type FlagName = keyof typeof flags;

export function flag(name: FlagName): Option {
  const [spelling, description, parse] = flags[name] as Flag;
  const option = new Option(spelling, description);
  return parse === undefined ? option : option.argParser(parse);
}

/** Each command has types of its own. */
function types(allowed: readonly string[]): Flag {
  return ['--type <types>', allowed.join(', '), listOf(allowed)];
}

function timeZone(value: string): string {
  if (isTimeZone(value)) return value;
  throw new InvalidArgumentError('Give a zone as Asia/Tokyo or +09:00.');
}

function oneOf(allowed: readonly string[]): Choice {
  const parse = (value: string) => {
    if (allowed.includes(value)) return value;
    throw new InvalidArgumentError(`Allowed are ${allowed.join(', ')}.`);
  };
  return Object.assign(parse, { values: allowed });
}

function once(parse: Choice): Choice {
  const first = (value: string, previous: unknown) => {
    if (previous !== undefined && previous !== value) {
      throw new InvalidArgumentError('Give one format only.');
    }
    return parse(value, previous);
  };
  return Object.assign(first, { values: parse.values });
}

/** Values between commas; given again, an option adds to them. */
function list(value: string, previous: unknown): string[] {
  const parts = value.split(',').map((part) => part.trim());
  return [...((previous as string[] | undefined) ?? []), ...parts.filter(Boolean)];
}

function listOf(allowed: readonly string[]): Parser {
  const check = oneOf(allowed);
  const parse = (value: string, previous: unknown) => {
    const parts = list(value.toLowerCase(), previous);
    for (const part of parts.length === 0 ? [''] : parts) check(part, undefined);
    return parts;
  };
  return Object.assign(parse, { values: allowed });
}

function whole(least: number, most = Number.MAX_SAFE_INTEGER): Parser {
  return (value) => {
    const number = Number(value);
    if (/^\d{1,16}$/.test(value) && number >= least && number <= most) return number;
    throw new InvalidArgumentError(
      `Give a whole number from ${least}${most < 1e9 ? ` to ${most}` : ''}.`,
    );
  };
}

/** Names are compared by their letters and digits. */
function someName(value: string): string {
  if (/[\p{L}\p{N}]/u.test(value)) return value;
  throw new InvalidArgumentError('Give a name or a part of one.');
}

function fileName(value: string): string {
  if (value !== '') return value;
  throw new InvalidArgumentError('Give the name of a file.');
}

function share(value: string): number {
  const number = Number(value);
  if (/^(?:[01]|0?\.\d{1,9}|1\.0{1,9})$/.test(value) && number <= 1) return number;
  throw new InvalidArgumentError('Give a number from 0 to 1.');
}

function bytes(value: string): number {
  const parts = /^(\d{1,9})([kmg]?)(?:i?b)?$/i.exec(value);
  if (!parts || Number(parts[1]) === 0)
    throw new InvalidArgumentError('Give a size as 500k or 64M.');
  const unit = { '': 1, k: 1 << 10, m: 1 << 20, g: 1 << 30 }[parts[2]!.toLowerCase()]!;
  return Number(parts[1]) * unit;
}

/** A calendar date that a publication can have, with an optional time and zone. */
function isoDate(value: string): string {
  const parts =
    /^(\d{4})-(\d\d)(?:-(\d\d)(?:T([01]\d|2[0-3]):[0-5]\d(?::[0-5]\d)?(?:Z|[+-]\d\d:?\d\d)?)?)?$/.exec(
      value,
    );
  const [, year, month, day = '01'] = parts ?? [];
  if (parts && plausible(Number(year), Number(month), Number(day))) return value;
  throw new InvalidArgumentError('Give an ISO date as 2023-12-04 or 2023-12-04T10:31.');
}
