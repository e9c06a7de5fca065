import { Command } from 'commander';
import { type CommandEntry, catalogue } from '../commands/catalogue.js';
import { flag } from '../commands/flags.js';
import type { Options } from '../commands/options.js';
import { stats } from '../commands/stats.js';
import { safe } from '../report/safe.js';
import { run } from '../run/run.js';
import { complainOfUsage, type Terminal, widthOf } from '../terminal.js';
import { version } from '../version.js';
import { askedFlags } from './asked-flags.js';
import { narrowHelp, stackedHelp } from './help.js';
import { addCompletion, addFormats, addSchema } from './other-commands.js';

/**
 * The command line as commander sees it. Actions put their exit code into `result`. A run of one command needs no other, and
 * only the flags that its `args` name: the rest would be made for nothing at every start.
 */
export function programFor(
  terminal: Terminal,
  result: { code: number },
  args: readonly string[] = [],
): Command {
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
  const only = catalogue.find(({ name }) => name === args[0]);
  if (only) {
    addCommand(program, { ...only, flags: askedFlags(only.flags, args) }, terminal, result);
    return program.helpCommand(false);
  }
  for (const entry of catalogue) addCommand(program, entry, terminal, result);
  program.helpCommand('help [command]', 'show help for a command');
  addSchema(program, terminal);
  addFormats(program, terminal);
  addCompletion(program, terminal);
  return program;
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

/** commander's message in our form: one line, hint included. */
function usageLine(text: string): string {
  const message = text.replace(/^error: /, '').trim();
  return message.replaceAll('\n', ' ');
}
