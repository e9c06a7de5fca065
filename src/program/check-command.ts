import { statSync } from 'node:fs';
import type { Command } from 'commander';
import { UsageError } from '../errors.js';
import { shellWord } from '../read/shell-word.js';

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
    throw new UsageError(`${first} is no command; did you mean: news-cli show ${shellWord(first)}`);
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
