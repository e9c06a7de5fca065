import type { Command } from 'commander';
import { version } from '../version.js';
import { bashCompletion } from './bash.js';
import { fishCompletion } from './fish.js';
import { manPage } from './man.js';
import { treeOf } from './tree.js';
import { zshCompletion } from './zsh.js';

const shells = { bash: bashCompletion, zsh: zshCompletion, fish: fishCompletion };

/** The completion script of a shell, from the commands and options as the parser has them. */
export function completionFor(shell: keyof typeof shells, program: Command): string {
  return shells[shell](treeOf(program));
}

/** The manual page, with the examples of the commands' help. */
export function manualPage(
  program: Command,
  commands: readonly { readonly summary: string; readonly examples: readonly string[] }[],
): string {
  const examples = commands.map(({ summary, examples: [first] }) => ({
    text: summary,
    command: `${program.name()} ${first}`,
  }));
  return manPage({ tree: treeOf(program), version, examples });
}
