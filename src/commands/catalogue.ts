import type { FlagName } from './flags.js';

/** A command as the user meets it: help, flags, examples. */
export interface CommandEntry {
  readonly name: CommandName;
  readonly summary: string;
  readonly flags: readonly FlagName[];
  readonly examples: readonly string[];
}

export type CommandName = ArticleCommand | 'stats';

/** Those that print each article by itself. */
export type ArticleCommand = 'show' | 'quotes' | 'entities' | 'dates' | 'summary' | 'text';

const output: readonly FlagName[] = ['format', 'json', 'jsonl', 'csv', 'fields', 'output'];
const reading: readonly FlagName[] = ['input', 'row', 'all', 'date', 'dateOrder', 'tz', 'maxSize'];
const terminal: readonly FlagName[] = ['jobs', 'width', 'color', 'noColor', 'quiet', 'debug'];

/** The flags of a command in the order of its help: its own first, then output, input, terminal. */
function flagsOf(...own: FlagName[]): FlagName[] {
  return [...own, ...output, ...reading, ...terminal];
}

/** Flags that mean nothing for a sum over stories. */
const articleFlags: ReadonlySet<FlagName> = new Set(['fields', 'row', 'all']);

/** Every command that reads stories, in the order of the help. */
export const catalogue: readonly CommandEntry[] = [
  {
    name: 'show',
    summary: 'the whole picture: headline, dates, summary, speakers, names, warnings',
    flags: flagsOf('why', 'sentences', 'aliases'),
    examples: ['show story.txt', 'show --json story.txt', 'show --why - < story.txt'],
  },
  {
    name: 'quotes',
    summary: 'who said what',
    flags: flagsOf('speaker', 'quoteType', 'unattributed', 'groupBy', 'context', 'why', 'aliases'),
    examples: [
      'quotes story.txt',
      'quotes --speaker minister --type direct story.txt',
      'quotes --group-by speaker stories/',
      'quotes --csv stories/ > quotes.csv',
    ],
  },
  {
    name: 'entities',
    summary: 'people, places and organisations, with every form of a name merged',
    flags: flagsOf('entityType', 'minCount', 'minConfidence', 'sort', 'mentions', 'why', 'aliases'),
    examples: [
      'entities story.txt',
      'entities --type person,place --min-count 2 story.txt',
      'entities --mentions story.txt',
    ],
  },
  {
    name: 'dates',
    summary: 'the publication date, and every date expression resolved against it',
    flags: flagsOf('dateType', 'timeline', 'unresolved', 'why'),
    examples: [
      'dates story.txt',
      'dates --timeline story.txt',
      'dates --date 2023-12-04 notes.txt',
    ],
  },
  {
    name: 'summary',
    summary: 'the key sentences, verbatim, in the order of the text',
    flags: flagsOf('sentences', 'words', 'why'),
    examples: [
      'summary story.txt',
      'summary --sentences 5 story.txt',
      'summary --words 60 story.txt',
      'summary --why story.txt',
    ],
  },
  {
    name: 'text',
    summary: 'the clean article text as read: what all offsets index',
    flags: flagsOf(),
    examples: ['text page.html', 'text --json page.html'],
  },
  {
    name: 'stats',
    summary: 'many stories summed up: speakers, names, months, by outlet or month',
    flags: flagsOf('by', 'dedupe', 'list', 'top').filter((name) => !articleFlags.has(name)),
    examples: [
      'stats stories/',
      'stats --by source --dedupe stories.jsonl',
      'stats --list speakers --csv stories/ > speakers.csv',
    ],
  },
];
