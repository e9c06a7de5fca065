import { Argument, type Command } from 'commander';
import { catalogue } from '../commands/catalogue.js';
import { type Terminal, widthOf } from '../terminal.js';

export function addSchema(program: Command, terminal: Terminal): void {
  program
    .command('schema')
    .description('the JSON Schema of the output of a command')
    .argument('[command]', 'show, quotes, entities, dates, summary or text', 'show')
    .action(async (command: string) => {
      const { schemaText } = await import('../commands/schema.js');
      await terminal.stdout.write(schemaText(command));
    });
}

export function addFormats(program: Command, terminal: Terminal): void {
  program
    .command('formats')
    .description('the formats that are read and written')
    .action(async () => {
      const { formatsText } = await import('../commands/formats.js');
      await terminal.stdout.write(formatsText(Math.min(100, widthOf(null, terminal))));
    });
}

export function addCompletion(program: Command, terminal: Terminal): void {
  program
    .command('completion')
    .description('a script that completes commands and options in your shell')
    .addArgument(new Argument('<shell>', 'your shell').choices(['bash', 'zsh', 'fish']))
    .addHelpText('after', completionHelp)
    .action(async (shell: 'bash' | 'zsh' | 'fish') => {
      const { completionFor } = await import('../completion/index.js');
      await terminal.stdout.write(completionFor(shell, program));
    });
  program.command('man', { hidden: true }).action(async () => {
    const { manualPage } = await import('../completion/index.js');
    await terminal.stdout.write(manualPage(program, catalogue));
  });
}

const completionHelp = `
Examples:
  $ source <(news-cli completion bash)
  $ news-cli completion fish > ~/.config/fish/completions/news-cli.fish
`;
