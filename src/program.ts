import { statSync } from 'node:fs';
import { Argument, Command, type HelpConfiguration } from 'commander';
import { type CommandEntry, catalogue } from './commands/catalogue.js';
import { flag } from './commands/flags.js';
import type { Options } from './commands/options.js';
import { stats } from './commands/stats.js';
import { UsageError } from './errors.js';
import { safe } from './report/safe.js';
import { run } from './run/run.js';
import { complainOfUsage, type Terminal, widthOf } from './terminal.js';
import { version } from './version.js';

const overview = `Examples:
  $ news-cli show story.txt
  $ news-cli quotes --json story.txt | jq '.quotes[].speaker.name'

Exit status: 0 done, 1 some input failed, 2 wrong usage.
Colour: --color, FORCE_COLOR, NO_COLOR. Width: --width, COLUMNS.
Nothing leaves this machine: no network, no telemetry, no update check.
`;

/**
 * The command line as commander sees it. Actions put their exit code into `result`. A run of one command (`first`) needs no other: their
 * flags would be made for nothing at every start.
 */
export function programFor(terminal: Terminal, result: { code: number }, first?: string): Command {
  const width = Math.min(100, widthOf(null, terminal));
  const program = new Command('news-cli')
    .description('Who said what, when, and about whom: inspects news articles. Offline, at once.')
    .exitOverride()
    .configureOutput({
      writeOut: (text) => void terminal.stdout.write(text),
      writeErr: (text) => void terminal.stderr.write(safe(text)),
      outputError: (text) => complainOfUsage(terminal, usageLine(text)),
      getOutHelpWidth: () => width,
      getErrHelpWidth: () => width,
      getOutHasColors: () => false,
      getErrHasColors: () => false,
    })
    .configureHelp(width < narrowHelp ? stackedHelp(width) : {})
    .version(version, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'show help');
  const only = catalogue.find(({ name }) => name === first);
  for (const entry of only ? [only] : catalogue) addCommand(program, entry, terminal, result);
  if (only) return program.helpCommand(false);
  program.helpCommand('help [command]', 'show help for a command');
  addSchema(program, terminal);
  addFormats(program, terminal);
  addCompletion(program, terminal);
  return program;
}

/** In fewer cells than this there is no room for descriptions beside the options. */
const narrowHelp = 60;

/** Descriptions below their options. */
function stackedHelp(width: number): HelpConfiguration {
  return {
    minWidthToWrap: 4,
    formatItem: (term, _termWidth, description, helper) =>
      description === ''
        ? `  ${term}`
        : `  ${term}\n${helper.boxWrap(description, width - 4).replace(/^/gm, '    ')}`,
  };
}

/** Nothing is asked for, or help with the help. */
export function isBare([first = '--', second]: readonly string[]): boolean {
  if (second === undefined) return first === '--';
  return first === 'help' && ['help', '-h', '--help'].includes(second);
}

/** Bare `news-cli`: a short help with examples. */
export function shortHelp(program: Command): string {
  return `${program.helpInformation()}\n${overview}`;
}

/**
 * Mistakes that commander would answer with a page of help or with nothing useful.
 * @throws UsageError
 */
export function checkCommand([first = '', second]: readonly string[], program: Command): void {
  const isCommand = (name: string) => program.commands.some((command) => command.name() === name);
  if (first === 'help' && second !== undefined && !isCommand(second)) {
    throw new UsageError(`unknown command '${second}'`);
  }
  if (first === 'help' || first.startsWith('-') || isCommand(first)) return;
  if (isThere(first)) {
    throw new UsageError(`${first} is no command; did you mean: news-cli show ${first}`);
  }
}

function isThere(path: string): boolean {
  try {
    return statSync(path, { throwIfNoEntry: false }) !== undefined;
  } catch {
    // Too long, or below a file: no file of that name.
    return false;
  }
}

/** commander's message in our form: one line, hint included. */
function usageLine(text: string): string {
  const message = text.replace(/^error: /, '').trim();
  return message.replaceAll('\n', ' ');
}

function addCommand(
  program: Command,
  { name, summary, flags, examples }: CommandEntry,
  terminal: Terminal,
  result: { code: number },
): void {
  const command = program
    .command(name)
    .description(summary)
    .argument('[file...]', 'files, directories, or - for standard input')
    .action(async (files: string[], options: Options) => {
      result.code =
        name === 'stats'
          ? await stats(files, options, terminal)
          : await run(name, files, options, terminal);
    });
  for (const each of flags) command.addOption(flag(each));
  const lines = examples.map((example) => `  $ news-cli ${example}`);
  command.addHelpText('after', `\nExamples:\n${lines.join('\n')}\n`);
}

function addSchema(program: Command, terminal: Terminal): void {
  program
    .command('schema')
    .description('the JSON Schema of the output of a command')
    .argument('[command]', 'one of the commands above', 'show')
    .action(async (command: string) => {
      const { schemaText } = await import('./commands/schema.js');
      await terminal.stdout.write(schemaText(command));
    });
}

function addFormats(program: Command, terminal: Terminal): void {
  program
    .command('formats')
    .description('the formats that are read and written')
    .action(async () => {
      const { formatsText } = await import('./commands/formats.js');
      await terminal.stdout.write(formatsText(Math.min(100, widthOf(null, terminal))));
    });
}

function addCompletion(program: Command, terminal: Terminal): void {
  program
    .command('completion')
    .description('a script that completes commands and options in your shell')
    .addArgument(new Argument('<shell>', 'your shell').choices(['bash', 'zsh', 'fish']))
    .addHelpText('after', completionHelp)
    .action(async (shell: 'bash' | 'zsh' | 'fish') => {
      const { completionFor } = await import('./completion/index.js');
      await terminal.stdout.write(completionFor(shell, program));
    });
  program.command('man', { hidden: true }).action(async () => {
    const { manualPage } = await import('./completion/index.js');
    await terminal.stdout.write(manualPage(program, catalogue));
  });
}

const completionHelp = `
Examples:
  $ source <(news-cli completion bash)
  $ news-cli completion fish > ~/.config/fish/completions/news-cli.fish
`;
