import { Option } from 'commander';
import { entityTypes } from '../analysis/entities/entity.js';
import { formats } from '../report/formats.js';
import { listNames } from '../report/stats/list-names.js';
import {
  bytes,
  fileName,
  isoDate,
  list,
  listOf,
  once,
  oneOf,
  type Parser,
  share,
  someName,
  timeZone,
  whole,
} from './flag-values.js';

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

/** The flag as commander knows it. */
export function flag(name: FlagName): Option {
  const [spelling, description, parse] = flags[name] as Flag;
  const option = new Option(spelling, description);
  return parse === undefined ? option : option.argParser(parse);
}

/** `--output` of `-o, --output <file>`. */
export function longName(name: FlagName): string {
  const [spelling] = flags[name];
  return spelling.slice(spelling.indexOf('--')).split(' ', 1)[0]!;
}

/** Each command has types of its own. */
function types(allowed: readonly string[]): Flag {
  return ['--type <types>', allowed.join(', '), listOf(allowed)];
}
