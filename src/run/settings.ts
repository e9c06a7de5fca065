import type { AnalysisOptions } from '../analysis/options.js';
import type { CommandName } from '../commands/catalogue.js';
import type { Options } from '../commands/options.js';
import { UsageError } from '../errors.js';
import { formatName, formats as inputs } from '../read/formats.js';
import { defaultMaxSize, type ReadOptions } from '../read/result.js';
import type { Format } from '../report/formats.js';
import { type Terminal, wantsColour, widthOf } from '../terminal.js';

/** All that decides what one run prints: plain data, so that it can be handed to another thread. */
export interface Settings {
  readonly command: CommandName;
  readonly options: Options;
  readonly format: Format;
  /** The file of `--output`, null = standard output. */
  readonly output: string | null;
  readonly width: number;
  readonly colour: boolean;
  readonly read: ReadOptions;
  readonly analysis: AnalysisOptions;
}

/** @throws UsageError on flags that contradict each other. */
export function settingsOf(command: CommandName, options: Options, terminal: Terminal): Settings {
  const { color = 'auto', dateOrder = null, tz = null, sentences, words = null } = options;
  if (options.row !== undefined && options.all)
    throw new UsageError('--row and --all: give one of them');
  const output = options.output === '-' ? null : (options.output ?? null);
  return {
    command,
    options,
    format: formatOf(options),
    output,
    width: widthOf(options.width ?? null, terminal),
    colour: output === null && wantsColour(color || 'never', terminal.stdout, terminal.env),
    read: {
      input: inputFormat(options.input ?? 'auto'),
      maxSize: options.maxSize ?? defaultMaxSize,
      row: options.row ?? null,
      date: options.date ?? null,
    },
    analysis: {
      dates: { dateOrder, timeZone: tz },
      // A limit in words alone means: as many sentences as fit.
      summary: { sentences: sentences ?? (words === null ? 3 : Number.MAX_SAFE_INTEGER), words },
      why: options.why === true,
    },
  };
}

function inputFormat(asked: string): string {
  const name = formatName(asked);
  if (name !== null) return name;
  const known = inputs.map((each) => each.name).join(', ');
  throw new UsageError(`--input ${asked}: unknown format; known are auto, ${known}`);
}

function formatOf(options: Options): Format {
  const asked = [
    ...(options.format === undefined ? [] : [['--format', options.format] as const]),
    ...(['json', 'jsonl', 'csv'] as const).flatMap((name) =>
      options[name] ? [[`--${name}`, name] as const] : [],
    ),
  ];
  if (new Set(asked.map(([, format]) => format)).size > 1) {
    throw new UsageError(`${asked.map(([flag]) => flag).join(' and ')}: give one output format`);
  }
  return asked[0]?.[1] ?? 'table';
}
